// What becomes of the memory once mails were sent.

import { typedText } from '../sheet/typed-text';
import { NEWS_REASONS } from '../words';
import { type KpiMemory, type Memory, type News, openNews } from './memory';

/** A row of the Alert log: one KPI told to one person, or a problem, which is told to nobody. */
export interface LogRow {
  readonly sheet: string;
  readonly kpi: string;
  readonly to: string;
  readonly why: string;
}

/** A row of the Alert log as it is written after the time: texts so that they stay texts. */
export function logCells({ sheet, kpi, to, why }: LogRow): string[] {
  return [sheet, kpi, to, why].map((text) => (text === '' ? '' : typedText(text)));
}

/**
 * The memory after the mails to these addresses were sent, and what the log has to say of them. `sheetNames`
 * gives the name of a sheet's id. Saying so twice changes nothing: addresses that wait for nothing are passed
 * over.
 */
export function settle(
  memory: Memory,
  sent: readonly string[],
  sheetNames: ReadonlyMap<string, string>,
): { memory: Memory; log: LogRow[] } {
  if (sent.length === 0) return { memory, log: [] };
  const reached = new Set(sent);
  const log: LogRow[] = [];
  const kpis = memory.kpis.map((kpi) => settleKpi(kpi, reached, sheetNames.get(kpi.sheet) ?? kpi.sheet, log));
  const { summary } = memory;
  for (const to of summary?.waiting ?? []) {
    if (reached.has(to)) log.push({ sheet: '', kpi: '', to, why: NEWS_REASONS.summary });
  }
  return {
    memory: {
      ...memory,
      mailed: [...new Set([...memory.mailed, ...sent])],
      kpis,
      summary: summary && { ...summary, waiting: summary.waiting.filter((address) => !reached.has(address)) },
    },
    log,
  };
}

function settleKpi(memory: KpiMemory, reached: ReadonlySet<string>, sheet: string, log: LogRow[]): KpiMemory {
  const open = openNews(memory);
  const settled = (news: News | null): News | null => {
    if (news === null || !open.includes(news)) return news;
    for (const to of news.waiting) {
      if (reached.has(to)) log.push({ sheet, kpi: memory.kpi, to, why: NEWS_REASONS[news.what] });
    }
    return { ...news, waiting: news.waiting.filter((address) => !reached.has(address)) };
  };
  return {
    ...memory,
    told: settled(memory.told),
    asked: settled(memory.asked),
    escalated: settled(memory.escalated),
  };
}
