// Memory as it is kept: plain JSON, short enough for ten thousand KPIs, and read back with suspicion.

import type { Day } from '../kpi/day';
import type { KpiMemory, MailsAbout, Memory, News, NewsKind, SummaryMemory } from './memory';

const VERSION = 1;

/** One letter per kind of news. */
const LETTERS: Record<NewsKind, string> = {
  behind: 'b',
  missed: 'm',
  achieved: 'a',
  recovered: 'r',
  won: 'w',
  lost: 'l',
  short: 's',
  better: 'i',
  overdue: 'o',
  escalated: 'e',
};
const KINDS = Object.keys(LETTERS) as NewsKind[];

const MAILS_ABOUT: readonly MailsAbout[] = ['standing', 'figure', 'nothing'];

/** `b46113`, and where addresses are waiting their places in the list: `b46113:0,3`. */
type PackedNews = string | 0;
type PackedKpi = readonly unknown[];

/** The JSON that is kept. */
export interface PackedMemory {
  readonly version: number;
  readonly checkedOn: Day | null;
  readonly mailed: readonly string[];
  readonly summary: SummaryMemory | null;
  readonly problems: readonly string[];
  /** The addresses that are waiting for news, each once. */
  readonly addresses: readonly string[];
  /** By sheet: its id, then its KPIs. */
  readonly sheets: readonly (readonly [string, readonly PackedKpi[]])[];
}

/** Memory as it is kept. `readMemory` reads it back. */
export function packMemory({ checkedOn, mailed, summary, problems, kpis }: Memory): PackedMemory {
  const places = new Map<string, number>();
  const placeOf = (address: string): number => {
    const place = places.get(address) ?? places.size;
    places.set(address, place);
    return place;
  };
  const packNews = (news: News | null): PackedNews => {
    if (news === null) return 0;
    const mark = `${LETTERS[news.what]}${news.day}`;
    return news.waiting.length === 0 ? mark : `${mark}:${news.waiting.map(placeOf).join()}`;
  };
  const bySheet = new Map<string, PackedKpi[]>();
  for (const memory of kpis) {
    const { sheet, kpi, end, checksBehind, behindSince, told, asked, escalated, mails, brokenSince } = memory;
    const packed: unknown[] = [
      ...[kpi, end, checksBehind, behindSince ?? 0],
      ...[packNews(told), packNews(asked), packNews(escalated), MAILS_ABOUT.indexOf(mails)],
      brokenSince ?? 0,
    ];
    while (packed[packed.length - 1] === 0) packed.pop();
    const others = bySheet.get(sheet);
    if (others === undefined) bySheet.set(sheet, [packed]);
    else others.push(packed);
  }
  const rest = { checkedOn, mailed, summary, problems };
  return { version: VERSION, ...rest, addresses: [...places.keys()], sheets: [...bySheet] };
}

/**
 * Memory out of what was kept, whatever became of it: what can't be understood is left out, and nothing
 * throws. The worst that can follow is that someone is told once more.
 */
export function readMemory(kept: unknown): Memory {
  const packed = isObject(kept) && kept.version === VERSION ? kept : {};
  const addresses = textsIn(packed.addresses);
  return {
    checkedOn: dayIn(packed.checkedOn),
    mailed: textsIn(packed.mailed),
    kpis: listIn(packed.sheets).flatMap((sheet) => {
      const [id, kpis] = listIn(sheet);
      if (typeof id !== 'string') return [];
      return listIn(kpis).flatMap((kpi) => readKpi(id, listIn(kpi), addresses));
    }),
    summary: readSummary(packed.summary),
    problems: textsIn(packed.problems),
  };
}

function readKpi(sheet: string, packed: readonly unknown[], addresses: readonly string[]): KpiMemory[] {
  const [kpi, end, checksBehind, behindSince, told, asked, escalated, mails, brokenSince] = packed;
  const lastDay = dayIn(end);
  if (typeof kpi !== 'string' || lastDay === null) return [];
  return [
    {
      ...{ sheet, kpi, end: lastDay },
      checksBehind: typeof checksBehind === 'number' && checksBehind > 0 ? Math.floor(checksBehind) : 0,
      behindSince: dayIn(behindSince),
      brokenSince: dayIn(brokenSince),
      told: readNews(told, addresses),
      asked: readNews(asked, addresses),
      escalated: readNews(escalated, addresses),
      mails: (typeof mails === 'number' ? MAILS_ABOUT[mails] : undefined) ?? 'standing',
    },
  ];
}

function readNews(packed: unknown, addresses: readonly string[]): News | null {
  const [, letter, day, places = ''] =
    /^([a-z])(\d{1,7})(?::([\d,]+))?$/.exec(typeof packed === 'string' ? packed : '') ?? [];
  const what = KINDS.find((kind) => LETTERS[kind] === letter);
  const decidedOn = dayIn(Number(day));
  if (what === undefined || decidedOn === null) return null;
  const waiting = places.split(',').flatMap((place) => addresses[place === '' ? -1 : Number(place)] ?? []);
  return { what, day: decidedOn, waiting: [...new Set(waiting)] };
}

function readSummary(kept: unknown): SummaryMemory | null {
  if (!isObject(kept)) return null;
  const day = dayIn(kept.day);
  return day === null ? null : { day, waiting: textsIn(kept.waiting) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const textsIn = (value: unknown): string[] =>
  listIn(value).filter((text): text is string => typeof text === 'string');

const dayIn = (value: unknown): Day | null =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? (value as Day) : null;
