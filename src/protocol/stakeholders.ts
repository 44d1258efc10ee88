// Telling stakeholders: who is to be told, the mail as it is previewed, and what came of it.

import * as z from 'zod/mini';
import { quoted } from '../cells/described';
import { ownersOf } from '../sheet/read/owners';
import { formatMessage, SETUP_PROBLEMS, TELL_REFUSALS } from '../words';
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

/** Who has more to tell has a group. */
const MOST_ADDRESSES = 20;
const MOST_CHARACTERS = 2000;

/** The addresses that were typed, each once in lower case, or what is wrong. */
export function readTelling({
  to,
  words,
}: Pick<TellDraft, 'to' | 'words'>):
  | { readonly to: readonly string[] }
  | { readonly problems: readonly Problem[] } {
  const { addresses, others } = ownersOf(to);
  const problems: Problem[] = [];
  const [other] = others;
  const count = addresses.length;
  if (other !== undefined)
    problems.push({
      path: 'to',
      message: formatMessage(SETUP_PROBLEMS.notAnAddress, { got: quoted(other) }),
    });
  else if (count === 0) problems.push({ path: 'to', message: TELL_REFUSALS.noAddress });
  else if (count > MOST_ADDRESSES)
    problems.push({
      path: 'to',
      message: formatMessage(TELL_REFUSALS.tooMany, { count, most: MOST_ADDRESSES }),
    });
  if (words.length > MOST_CHARACTERS)
    problems.push({
      path: 'words',
      message: formatMessage(SETUP_PROBLEMS.textTooLong, { most: MOST_CHARACTERS }),
    });
  return problems.length > 0 ? { problems } : { to: addresses.map((address) => address.toLowerCase()) };
}
