// The types of words: of whichever language they are, a text has the blanks that it has in English.

/** The names between braces in a text. */
type BlanksOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | BlanksOf<Rest>
  : never;

/** A text with these blanks. */
type Text<Blanks extends string> = string & { readonly ' blanks': Blanks };

/** The blanks that a text needs filled in. */
export type BlanksIn<Template extends string> =
  Template extends Text<infer Blanks> ? Blanks : BlanksOf<Template>;

/** Words in any language, with the shape that they have in English. */
export type Words<English> = English extends (...args: never[]) => unknown
  ? English
  : English extends string
    ? string extends English
      ? string
      : Text<BlanksOf<English>>
    : { readonly [Key in keyof English]: Words<English[Key]> };
