// Every word that people read or type, in the language that is spoken.
export * from './current';
export type {
  ColumnKey,
  Example,
  FunctionName,
  InstallFile,
  InstallPicture,
  InstallStep,
  SelfCheckKey,
} from './en';
export { formatMessage } from './format-message';
export * from './locale-numerals';
export * from './numbers';
export * from './numerals';
