// Telling stakeholders: who is to be told, the mail as it is previewed, and what came of it.

import * as z from 'zod/mini';
import { formatMessage, SETUP_PROBLEMS } from '../words';
import { readRecipients } from './read-recipients';
import type { Refusal } from './replies';
import type { Problem } from './setup-form';
import type { ShownKpiRequest } from './target-reset';

/** Whom to tell of which KPI, and what the sender adds. */
export interface TellDraft extends ShownKpiRequest {
  readonly to: string;
  readonly words: string;
}

/** To send what was previewed. */
export interface TellRequest extends TellDraft {
  /** The mail as it was previewed, as text: another one does not go. */
  readonly previewed: string;
  /** Whether it goes although it went, or may have gone, before. */
  readonly again: boolean;
}

/** The mail as it would go. */
export interface TellPreview {
  readonly to: readonly string[];
  /** Those whose domain nobody who works in the file shares. */
  readonly outside: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** To whom it went. */
export interface Told {
  readonly sentTo: readonly string[];
}

/** It may have gone before: that is asked first. */
export interface AskedAgain extends Refusal {
  readonly asksAgain: true;
}

const name = z.string().check(z.maxLength(1000));
const text = z.string().check(z.maxLength(60_000));
const draft = {
  sheet: name,
  kpi: text,
  owner: text,
  row: z.int().check(z.minimum(1)),
  to: text,
  words: text,
};
export const tellDraft = z.strictObject(draft);
export const tellRequest = z.strictObject({
  ...draft,
  previewed: z.string().check(z.maxLength(1_000_000)),
  again: z.boolean(),
});

const MOST_CHARACTERS = 2000;

/** To whom it is to go, or what is wrong. */
export function readTelling({
  to,
  words,
}: Pick<TellDraft, 'to' | 'words'>):
  | { readonly to: readonly string[] }
  | { readonly problems: readonly Problem[] } {
  const read = readRecipients(to);
  const tooLong = formatMessage(SETUP_PROBLEMS.textTooLong, { most: MOST_CHARACTERS });
  const problems: readonly Problem[] = [
    ...('problem' in read ? [{ path: 'to', message: read.problem }] : []),
    ...(words.length > MOST_CHARACTERS ? [{ path: 'words', message: tooLong }] : []),
  ];
  return 'problem' in read || problems.length > 0 ? { problems } : read;
}
