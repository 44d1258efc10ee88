// Every word that people read or type, in the language that is spoken.

export type { ColumnKey, Example, InstallFile, InstallPicture, InstallStep, SelfCheckKey } from './en';
export type { FunctionName } from './en/at-hand';
export { formatMessage } from './format-message';
export * from './locale-numerals';
export * from './numbers';
export * from './numerals';
export * from './spoken/at-hand';
export * from './spoken/elsewhere';
export * from './spoken/language';
export * from './spoken/speak';
export * from './understood';
