// What is known from earlier checks: only of KPIs that are not simply fine.

import type { Day } from '../kpi/day';

/** What there can be to tell about a KPI. */
export type NewsKind =
  /** Behind, as often as the settings ask for. */
  | 'behind'
  /** An allowance is broken while the period runs. */
  | 'missed'
  /** The target is reached while the period runs. */
  | 'achieved'
  /** No longer behind. */
  | 'recovered'
  /** The period is over: the target was reached. */
  | 'won'
  /** The period is over: the target was not reached. */
  | 'lost'
  /** The period is over: not reached by what is there so far, but its last figures are missing. */
  | 'short'
  /** No longer behind, and still short of the target. */
  | 'better'
  /** The figure is due. */
  | 'overdue'
  /** Behind for long, and nothing is being done: for the manager. */
  | 'escalated';

/** Something to tell, and who has still to hear it. */
export interface News {
  readonly what: NewsKind;
  /** The day on which it was decided. */
  readonly day: Day;
  /** Those who have not had the mail yet: their quota was used up, or the check was cut short. */
  readonly waiting: readonly string[];
}

/** What is known of one KPI in one period. */
export interface KpiMemory {
  /** The sheet's id. */
  readonly sheet: string;
  readonly kpi: string;
  /** The last day of the period that this is about: in the next one it is forgotten. */
  readonly end: Day;
  /** At how many checks in a row it was Behind. */
  readonly checksBehind: number;
  /** The as-of day at which it was first found Behind this time; null while it isn't. */
  readonly behindSince: Day | null;
  /** The last that was told about how it stands. */
  readonly told: News | null;
  /** The day on which its actual could first not be read; null while it can. */
  readonly brokenSince: Day | null;
  /** That its figure was asked for. */
  readonly asked: News | null;
  /** That the manager was told. */
  readonly escalated: News | null;
  /** What mails may speak of for now, whoever is waiting. */
  readonly mails: MailsAbout;
}

/** How it stands; only that its figure is due; or nothing: it is snoozed, say. */
export type MailsAbout = 'standing' | 'figure' | 'nothing';

/** The team summary, and who has still to get it. */
export interface SummaryMemory {
  readonly day: Day;
  readonly waiting: readonly string[];
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
}

export const EMPTY_MEMORY: Memory = { checkedOn: null, mailed: [], kpis: [], summary: null, problems: [] };

/** What is known of a KPI that is fine: nothing. */
export function fine(sheet: string, kpi: string, end: Day): KpiMemory {
  return {
    ...{ sheet, kpi, end, checksBehind: 0, behindSince: null, brokenSince: null },
    ...{ told: null, asked: null, escalated: null, mails: 'standing' },
  };
}

/** The news of a KPI that mails may speak of. */
export function openNews({ mails, told, asked, escalated }: KpiMemory): News[] {
  const open = mails === 'standing' ? [told, escalated] : mails === 'figure' ? [asked] : [];
  return open.filter((news): news is News => news !== null);
}

/** Whether there is nothing to keep. */
export function isFine({ checksBehind, ...days }: KpiMemory): boolean {
  const { behindSince, brokenSince, told, asked, escalated } = days;
  return (
    checksBehind === 0 && [behindSince, brokenSince, told, asked, escalated].every((one) => one === null)
  );
}

/** Everyone that has still to hear of something, each once, in an order of their own. */
export function waitingIn({ kpis, summary }: Memory): string[] {
  const news = kpis.flatMap(({ told, asked, escalated }) => [told, asked, escalated]);
  const waiting = [...news, summary].flatMap((one) => one?.waiting ?? []);
  return [...new Set(waiting)].sort();
}
