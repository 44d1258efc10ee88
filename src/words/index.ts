// The language spoken: a second one is one more file beside en.ts.
export * from './en';
export { say } from './say';
