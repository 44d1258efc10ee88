// A mail before it is text or HTML: both say the same, because both are made of this.

import type { Tone } from '../news';
import type { Bar } from './bar';

/** A KPI in a mail. */
export interface Card {
  readonly title: string;
  /** Its status, or what is new, in a word. */
  readonly state: string;
  readonly tone: Tone;
  /** What it is, where that has to be said: `April 2026 · Leading indicator`. Often nothing. */
  readonly note: string;
  readonly headline: string;
  /** How far it is; absent where there is nothing to show. The rows say it too. */
  readonly bar?: Bar;
  readonly rows: readonly Row[];
  /** Where to go for it: a place in the file of the mail. */
  readonly link?: Link;
}

/** A labelled line. */
export interface Row {
  readonly label: string;
  readonly text: string;
  /** It asks for an answer: nothing stands there yet. */
  readonly isQuestion?: boolean;
  /** Nothing but addresses that are mailed: they may be links. */
  readonly isAddresses?: boolean;
}

/** A button. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

/** KPIs under a heading. */
export interface Section {
  /** null: the title says it. */
  readonly heading: string | null;
  readonly tone: Tone;
  readonly cards: readonly Card[];
  /** They are many and say little: one under the other, in one frame. */
  readonly isList: boolean;
  /** What there is beyond the cards. */
  readonly more: string | null;
}

/** All that a mail says. */
export interface MailContent {
  readonly subject: string;
  /** A small line above the title. */
  readonly overline: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sections: readonly Section[];
  readonly link: Link;
  readonly footer: string;
}

/** A mail to be sent. */
export interface RenderedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
