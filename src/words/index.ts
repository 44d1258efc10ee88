// Every word that people read or type. The language is chosen here: a second one is a folder beside en/.
export * from './en/alerts';
export * from './en/alerts-tab';
export * from './en/app';
export * from './en/cells';
export * from './en/explain';
export * from './en/functions';
export * from './en/install';
export * from './en/next-period';
export * from './en/numbers';
export * from './en/permissions';
export * from './en/progress';
export * from './en/replies';
export * from './en/setup';
export * from './en/sheet';
export * from './en/sidebar';
export * from './en/templates';
export { say } from './say';
