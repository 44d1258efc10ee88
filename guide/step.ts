// What the guide is made of: parts for a reader each, their stories, and the steps of these. A step is said in both
// languages, and done and seen in the workbench by the very names that its text says.

import { type Language, spokenLanguage } from '../src/words';
import type { WorkbenchPage } from './workbench-page';

/** The same in each language. */
export type Said = Readonly<Record<Language, string>>;

/** In the language that is spoken. */
export const said = (text: Said): string => text[spokenLanguage()];

/** What a step's text calls the controls that are used and the words that are seen, in the language that is spoken. */
type Names = Readonly<Record<string, string>>;

/** Something that is done, or seen. */
export interface Deed {
  /** The names, by their keys, of what it uses. */
  readonly names: readonly string[];
  readonly on: (workbench: WorkbenchPage, named: (key: string) => string) => Promise<unknown>;
}

/** What of the page a picture shows. */
export type Frame = 'window' | 'panel' | 'sheet' | 'mail';

export interface Picture {
  readonly name: string;
  readonly shows: Frame;
  /** How much of it, from the top, in pixels; without it, all that is seen. */
  readonly height?: number;
  /** What one would hear of it. */
  readonly alt: Said;
}

export interface Step {
  /** Called when the words are spoken. */
  readonly names?: () => Names;
  /** What to do, then what one sees. Blanks are names. */
  readonly text: Said;
  readonly deeds?: readonly Deed[];
  /** Taken when it is done. */
  readonly picture?: Picture;
}

export interface Story {
  /** Its anchor in the page. */
  readonly id: string;
  readonly title: Said;
  /** What is worth knowing first. */
  readonly intro?: Said;
  /** Whether it begins with what the workbench opens with; else that is put away. */
  readonly isAsItOpens?: boolean;
  readonly steps: readonly Step[];
  /** What the product itself says, as Markdown in the language that is spoken. */
  readonly quoted?: () => string;
  /** What is worth knowing then. */
  readonly outro?: Said;
}

export interface Part {
  readonly id: string;
  readonly title: Said;
  readonly intro: Said;
  readonly stories: readonly Story[];
}
