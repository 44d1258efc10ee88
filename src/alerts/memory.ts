// What is known from earlier checks: only of KPIs that are not simply fine.

import { normalized } from '../cells/text';
import type { Day } from '../kpi/day';
import type { SheetKpi } from '../sheet/read/content';
import type { NewsKind } from './news';

/** Something to tell, who has still to hear it, and who has. */
export interface News {
  readonly what: NewsKind;
  /** The day on which it was last told; until anyone was, that on which it was decided. */
  readonly day: Day;
  /** Those who have not had the mail yet: their quota was used up, or the check was cut short. */
  readonly waiting: readonly string[];
  /** Those who have: whoever is written in later hears it too. */
  readonly heard: readonly string[];
}

/** What is known of one KPI in one period. */
export interface KpiMemory {
  /** The sheet's id. */
  readonly sheet: string;
  /** Its key: see `kpiKeyOf`. */
  readonly kpi: string;
  /** By which it is known again when its name was changed: see `traitsOf`. */
  readonly traits: string;
  /** The row in which it stood. */
  readonly row: number;
  /** The last day of the period that this is about: in the next one it is forgotten. */
  readonly end: Day;
  /** How many figures in a row were Behind. */
  readonly checksBehind: number;
  /** How many counting days were over as of the last of them: the same figure is counted once. */
  readonly countedAt: number | null;
  /** The day on which its owner first heard that it is behind, this time. */
  readonly alarmedOn: Day | null;
  /** For how many more checks its mood is not told to have changed. */
  readonly quietChecks: number;
  /** The as-of day at which it was first found Behind this time; null while it isn't. */
  readonly behindSince: Day | null;
  /** The last that was told about how it stands. */
  readonly told: News | null;
  /** The day on which its actual could first not be read; null while it can. */
  readonly brokenSince: Day | null;
  /** That its figure was asked for. */
  readonly asked: News | null;
  /** The day on which it was first asked for, this time. */
  readonly askedSince: Day | null;
  /** That the manager was told. */
  readonly escalated: News | null;
  /** That the manager was told that the goal can't be made on present evidence: once in its period. */
  readonly warned: News | null;
  /** That someone was reminded of the recovery action, or asked about it. */
  readonly followedUp: News | null;
  /** For which day of it they were asked, after it had passed. */
  readonly followedDue: Day | null;
  /** For which day of it they were reminded, before. */
  readonly remindedDue: Day | null;
  /** What mails may speak of for now, whoever is waiting. */
  readonly mails: MailsAbout;
}

/** How it stands; only that its figure is due; nothing, for it is snoozed, say; or only its recovery action. */
export type MailsAbout = 'standing' | 'figure' | 'nothing' | 'action';

/** The team summary, and who has still to get it. */
export interface SummaryMemory {
  readonly day: Day;
  readonly waiting: readonly string[];
}

/** An address that Google takes no mail for, and the day on which it last said so. */
export interface RefusedAddress {
  readonly address: string;
  readonly day: Day;
}

/** Everything known from before. */
export interface Memory {
  /** The day of the last check. */
  readonly checkedOn: Day | null;
  /** Who was mailed on that day: nobody gets a second mail on it. */
  readonly mailed: readonly string[];
  readonly kpis: readonly KpiMemory[];
  readonly summary: SummaryMemory | null;
  /** Marks of the problems that stand in the log already. */
  readonly problems: readonly string[];
  readonly refused: readonly RefusedAddress[];
  /** The keys of everyone who was ever mailed: see `addressKeyOf`. */
  readonly known: readonly string[];
  /** The first owners that have to be confirmed, as of the last check. */
  readonly strangers: readonly string[];
}

export const EMPTY_MEMORY: Memory = {
  checkedOn: null,
  mailed: [],
  kpis: [],
  summary: null,
  problems: [],
  refused: [],
  known: [],
  strangers: [],
};

const NOTHING_KNOWN = {
  checksBehind: 0,
  countedAt: null,
  behindSince: null,
  alarmedOn: null,
  quietChecks: 0,
  brokenSince: null,
  told: null,
  asked: null,
  askedSince: null,
  escalated: null,
  warned: null,
  followedUp: null,
  followedDue: null,
  remindedDue: null,
  mails: 'standing',
} as const;

/** What is known of a KPI that is fine: nothing. */
export function fine(place: Pick<KpiMemory, 'sheet' | 'kpi' | 'traits' | 'row' | 'end'>): KpiMemory {
  return { ...NOTHING_KNOWN, ...place };
}

/** Stands among those who have heard, where a version of old did not keep who: everyone who owned it then. */
export const EVERYONE = '*';

/** News that nobody has heard yet. */
export const newsOf = (what: NewsKind, day: Day, waiting: readonly string[]): News => ({
  what,
  day,
  waiting,
  heard: [],
});

/** The news of a KPI that mails may speak of. */
export function openNews({ mails, told, asked, escalated, warned, followedUp }: KpiMemory): News[] {
  const open: Readonly<Record<MailsAbout, readonly (News | null)[]>> = {
    standing: [told, escalated, warned, followedUp],
    figure: [asked, escalated, followedUp],
    nothing: [],
    action: [followedUp],
  };
  return open[mails].filter((news): news is News => news !== null);
}

/** Whether there is nothing to keep. */
export function isFine(memory: KpiMemory): boolean {
  const { checksBehind, quietChecks, behindSince, brokenSince, told, asked, escalated, warned } = memory;
  const { followedDue, remindedDue } = memory;
  const known = [behindSince, brokenSince, told, asked, escalated, warned, followedDue, remindedDue];
  return checksBehind === 0 && quietChecks === 0 && known.every((one) => one === null);
}

/** Everyone that has still to hear of something, each once, in an order of their own. */
export function waitingIn({ kpis, summary }: Memory): string[] {
  const news = kpis.flatMap(({ told, asked, escalated, warned, followedUp }) => [
    told,
    asked,
    escalated,
    warned,
    followedUp,
  ]);
  const waiting = [...news, summary].flatMap((one) => one?.waiting ?? []);
  return [...new Set(waiting)].sort();
}

/** The name of a KPI in few characters: ten thousand names of forty would not fit into what can be kept. */
export const kpiKeyOf = (name: string): string => {
  const plain = normalized(name);
  return hash(plain, 0x811c9dc5) + hash(plain, 0x2f0b4c47);
};

/** An address in few characters: it is only asked whether it is known. */
export const addressKeyOf = (address: string): string => hash(address.toLowerCase(), 0x811c9dc5);

/** What a KPI is besides its name: one that was renamed is known by it, if no other is like it. */
export function traitsOf({ kind, lowerIsBetter, unit, target, baseline, start }: SheetKpi): string {
  return hash(JSON.stringify([kind, lowerIsBetter, unit, target, baseline, start]), 0x811c9dc5);
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const LETTERS = 4;

/** 24 bits of a text in four letters (FNV-1a, folded). */
function hash(text: string, offset: number): string {
  let value = offset;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  let bits = (value ^ (value >>> 24)) & 0xffffff;
  let letters = '';
  for (let i = 0; i < LETTERS; i++) {
    letters += DIGITS[bits & 63];
    bits >>>= 6;
  }
  return letters;
}
