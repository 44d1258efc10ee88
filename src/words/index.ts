// Every word that people read or type, in the language that is spoken.

export type { ColumnKey, SelfCheckKey } from './en';
export type { FunctionName } from './en/at-hand';
export type { Example, InstallFile, InstallPicture, InstallStep } from './en/documents';
export { formatMessage } from './format-message';
export * from './locale-numerals';
export * from './numbers';
export * from './numerals';
export * from './shown-day';
export * from './spoken/at-hand';
export * from './spoken/documents';
export * from './spoken/elsewhere';
export * from './spoken/language';
export * from './spoken/speak';
export * from './understood';
