// English: the words of documents and of the function guide, which no script of ours needs while it runs.

export * from './functions';
export * from './install';
export * from './permissions';
