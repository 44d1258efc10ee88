// What becomes of the memory once mails were sent.

import type { Day } from '../kpi/day';
import { NEWS_REASONS } from '../words';
import type { AlertLogRow } from './alert-log';
import { addressKeyOf, type KpiMemory, type Memory, type News, openNews } from './memory';

/** A change of mood is told at one of so many checks: what swings from day to day is no news each time. */
const MOOD_CHECKS = 3;

/** The names behind what the memory knows by ids and keys. */
export interface Names {
  sheet(id: string): string;
  kpi(sheet: string, key: string): string;
}

/**
 * The memory after the mails to these addresses were sent, and what the log has to say of them. What was sent counts
 * as told on the day of the check. Saying so twice changes nothing: addresses that wait for nothing are passed over.
 */
export function afterSending(
  memory: Memory,
  sent: readonly string[],
  names: Names,
): { memory: Memory; log: AlertLogRow[] } {
  if (sent.length === 0) return { memory, log: [] };
  const reached = new Set(sent);
  const log: AlertLogRow[] = [];
  const kpis = memory.kpis.map((kpi) => settleKpi(kpi, reached, memory.checkedOn, names, log));
  const { summary } = memory;
  for (const to of summary?.waiting ?? []) {
    if (reached.has(to)) log.push({ sheet: '', kpi: '', to, why: NEWS_REASONS.summary });
  }
  return {
    memory: {
      ...memory,
      mailed: [...new Set([...memory.mailed, ...sent])],
      known: [...new Set([...memory.known, ...sent.map(addressKeyOf)])],
      kpis,
      summary: summary && { ...summary, waiting: summary.waiting.filter((address) => !reached.has(address)) },
    },
    log,
  };
}

/** The memory after Google has refused mails to these addresses, on the day of the check. */
export function withRefused(memory: Memory, addresses: readonly string[]): Memory {
  const day = memory.checkedOn;
  if (addresses.length === 0 || day === null) return memory;
  const before = memory.refused.filter(({ address }) => !addresses.includes(address));
  return { ...memory, refused: [...before, ...addresses.map((address) => ({ address, day }))] };
}

function settleKpi(
  memory: KpiMemory,
  reached: ReadonlySet<string>,
  today: Day | null,
  names: Names,
  log: AlertLogRow[],
): KpiMemory {
  const open = openNews(memory);
  const place = { sheet: names.sheet(memory.sheet), kpi: names.kpi(memory.sheet, memory.kpi) };
  const settled = (news: News | null): News | null => {
    if (news === null || !open.includes(news)) return news;
    const now = news.waiting.filter((address) => reached.has(address));
    if (now.length === 0) return news;
    for (const to of now) log.push({ ...place, to, why: NEWS_REASONS[news.what] });
    return {
      ...news,
      day: today ?? news.day,
      waiting: news.waiting.filter((address) => !reached.has(address)),
      heard: [...news.heard, ...now].sort(),
    };
  };
  const told = settled(memory.told);
  const isHeard = told !== memory.told;
  return {
    ...memory,
    told,
    alarmedOn: isHeard && told?.what === 'behind' ? (memory.alarmedOn ?? today) : memory.alarmedOn,
    quietChecks: isHeard ? MOOD_CHECKS : memory.quietChecks,
    asked: settled(memory.asked),
    escalated: settled(memory.escalated),
    warned: settled(memory.warned),
    followedUp: settled(memory.followedUp),
  };
}
