// Memory as it is kept: plain JSON, short enough for ten thousand KPIs, and read back with suspicion.

import type { Day } from '../kpi/day';
import {
  addressKeyOf,
  EVERYONE,
  type KpiMemory,
  kpiKeyOf,
  type MailsAbout,
  type Memory,
  type News,
  type SummaryMemory,
} from './memory';
import { NEWS, newsKept } from './news';

const VERSION = 2;
/** It had names instead of keys, and did not keep who had heard. */
const OLD_VERSION = 1;

const MAILS_ABOUT: readonly MailsAbout[] = ['standing', 'figure', 'nothing', 'action'];

/** `b46113`, the places in the list of those who are waiting, and of those who have heard: `b46113:0,3/1`. */
type PackedNews = string | 0;
type PackedKpi = readonly unknown[];

/** Letters of a KPI's key; its traits stand behind it. */
const KEY_LENGTH = kpiKeyOf('').length;

/** The JSON that is kept. */
export interface PackedMemory {
  readonly version: number;
  readonly checkedOn: Day | null;
  readonly mailed: readonly string[];
  readonly summary: SummaryMemory | null;
  readonly problems: readonly string[];
  readonly refused: readonly (readonly [string, Day])[];
  /** Keys of addresses, one behind the other. */
  readonly known: string;
  readonly strangers: readonly string[];
  /** The addresses that are waiting for news, each once. */
  readonly addresses: readonly string[];
  /** By sheet: its id, then its KPIs. */
  readonly sheets: readonly (readonly [string, readonly PackedKpi[]])[];
}

/** Memory as it is kept. `readMemory` reads it back. */
export function packMemory(memory: Memory): PackedMemory {
  const { checkedOn, mailed, summary, problems, kpis, strangers } = memory;
  const places = new Map<string, number>();
  const placeOf = (address: string): number => {
    const place = places.get(address) ?? places.size;
    places.set(address, place);
    return place;
  };
  const packNews = (news: News | null): PackedNews => {
    if (news === null) return 0;
    const waiting = news.waiting.map(placeOf).join();
    const heard = news.heard.map(placeOf).join();
    return `${NEWS[news.what].letter}${news.day}${waiting && `:${waiting}`}${heard && `/${heard}`}`;
  };
  const bySheet = new Map<string, PackedKpi[]>();
  for (const kpi of kpis) {
    const packed: unknown[] = [
      kpi.kpi + kpi.traits,
      kpi.end,
      kpi.checksBehind,
      kpi.behindSince ?? 0,
      packNews(kpi.told),
      counted(kpi.countedAt),
      kpi.alarmedOn ?? 0,
      kpi.quietChecks,
      packNews(kpi.asked),
      packNews(kpi.escalated),
      MAILS_ABOUT.indexOf(kpi.mails),
      kpi.askedSince ?? 0,
      packNews(kpi.followedUp),
      kpi.followedDue ?? 0,
      kpi.brokenSince ?? 0,
      kpi.row,
      packNews(kpi.warned),
      kpi.remindedDue ?? 0,
    ];
    while (packed[packed.length - 1] === 0) packed.pop();
    const others = bySheet.get(kpi.sheet);
    if (others === undefined) bySheet.set(kpi.sheet, [packed]);
    else others.push(packed);
  }
  const refused = memory.refused.map(({ address, day }) => [address, day] as const);
  const rest = {
    checkedOn,
    mailed,
    summary,
    problems,
    refused,
    strangers,
    known: memory.known.join(''),
  };
  return { version: VERSION, ...rest, addresses: [...places.keys()], sheets: [...bySheet] };
}

/**
 * Memory out of what was kept, whatever became of it: what can't be understood is left out, and nothing
 * throws. The worst that can follow is that someone is told once more.
 */
export function readMemory(kept: unknown): Memory {
  const packed = isObject(kept) && (kept.version === VERSION || kept.version === OLD_VERSION) ? kept : {};
  const read = packed.version === OLD_VERSION ? readOldKpi : readKpi;
  const addresses = textsIn(packed.addresses);
  const mailed = textsIn(packed.mailed);
  const kpis = listIn(packed.sheets).flatMap((sheet) => {
    const [id, ofSheet] = listIn(sheet);
    if (typeof id !== 'string') return [];
    return listIn(ofSheet).flatMap((kpi) => read(id, listIn(kpi), addresses));
  });
  return {
    checkedOn: dayIn(packed.checkedOn),
    mailed,
    kpis,
    refused: listIn(packed.refused).flatMap((one) => {
      const [address, refusedOn] = listIn(one);
      const day = dayIn(refusedOn);
      return typeof address === 'string' && day !== null ? [{ address, day }] : [];
    }),
    known:
      typeof packed.known === 'string' ? (packed.known.match(KNOWN_KEY) ?? []) : knownBefore(mailed, kpis),
    strangers: textsIn(packed.strangers),
    summary: readSummary(packed.summary),
    problems: textsIn(packed.problems),
  };
}

const KNOWN_KEY = /[\w-]{4}/g;

/** An older version did not keep whom it had ever mailed: those of whom it is known all the same. */
function knownBefore(mailed: readonly string[], kpis: readonly KpiMemory[]): string[] {
  const news = kpis.flatMap(({ told, asked, escalated }) => [told, asked, escalated]);
  const heard = news.flatMap((one) => one?.heard ?? []);
  return [...new Set([...mailed, ...heard].map(addressKeyOf))];
}

function readKpi(sheet: string, packed: readonly unknown[], addresses: readonly string[]): KpiMemory[] {
  const [key, end, checksBehind, behindSince, told, countedAt, alarmedOn, quietChecks, ...rest] = packed;
  const [
    asked,
    escalated,
    mails,
    askedSince,
    followedUp,
    followedDue,
    brokenSince,
    row,
    warned,
    remindedDue,
  ] = rest;
  const lastDay = dayIn(end);
  if (typeof key !== 'string' || lastDay === null) return [];
  return [
    {
      sheet,
      kpi: key.slice(0, KEY_LENGTH),
      traits: key.slice(KEY_LENGTH),
      end: lastDay,
      checksBehind: countIn(checksBehind),
      behindSince: dayIn(behindSince),
      told: readNews(told, addresses),
      asked: readNews(asked, addresses),
      escalated: readNews(escalated, addresses),
      warned: readNews(warned, addresses),
      mails: (typeof mails === 'number' ? MAILS_ABOUT[mails] : undefined) ?? 'standing',
      countedAt: countIn(countedAt) === 0 ? null : countIn(countedAt) - 1,
      alarmedOn: dayIn(alarmedOn),
      quietChecks: countIn(quietChecks),
      askedSince: dayIn(askedSince),
      followedUp: readNews(followedUp, addresses),
      followedDue: dayIn(followedDue),
      remindedDue: dayIn(remindedDue),
      brokenSince: dayIn(brokenSince),
      row: countIn(row),
    },
  ];
}

/** A KPI as version 1 kept it. */
function readOldKpi(sheet: string, packed: readonly unknown[], addresses: readonly string[]): KpiMemory[] {
  const [name, end, checksBehind, behindSince, told, asked, escalated, mails] = packed;
  if (typeof name !== 'string') return [];
  const now = [kpiKeyOf(name), end, checksBehind, behindSince, told, 0, 0, 0, asked, escalated, mails];
  const heardOf = (news: News | null): News | null => news && { ...news, heard: [EVERYONE] };
  return readKpi(sheet, now, addresses).map((memory) => ({
    ...memory,
    told: heardOf(memory.told),
    asked: heardOf(memory.asked),
    escalated: heardOf(memory.escalated),
  }));
}

/** A count that may be missing, one higher than it is. */
const counted = (count: number | null): number => (count === null ? 0 : count + 1);

const countIn = (value: unknown): number => (typeof value === 'number' ? Math.max(0, Math.floor(value)) : 0);

function readNews(packed: unknown, addresses: readonly string[]): News | null {
  const [, letter, day, waiting = '', heard = ''] =
    /^([a-z])(\d{1,7})(?::([\d,]+))?(?:\/([\d,]+))?$/.exec(typeof packed === 'string' ? packed : '') ?? [];
  const what = newsKept(letter);
  const decidedOn = dayIn(Number(day));
  if (what === undefined || decidedOn === null) return null;
  const named = (places: string) => [
    ...new Set((places.match(/\d+/g) ?? []).flatMap((place) => addresses[Number(place)] ?? [])),
  ];
  return { what, day: decidedOn, waiting: named(waiting), heard: named(heard) };
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
