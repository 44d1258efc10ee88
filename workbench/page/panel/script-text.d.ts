/** A script bundled by itself, as text: see workbench/bundle.ts. */
declare module '*?script' {
  const text: string;
  export default text;
}
