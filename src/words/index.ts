// Every word that people read or type. The language is chosen here: a second one is a folder beside en/.
export * from './en/app';
export * from './en/cells';
export * from './en/functions';
export * from './en/sheet';
export { say } from './say';
