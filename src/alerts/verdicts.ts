// Whether anyone is mailed about each KPI, and why or why not: for the preview.

import { standInSentence } from '../sheet/manual/stand-ins';
import { ALERT_REASONS, formatMessage, NEWS_REASONS, SENTENCE_JOIN } from '../words';
import type { Check } from './check';
import type { Digest, Followed } from './digest';
import type { Judged } from './judge';
import { type KpiMemory, openNews } from './memory';
import type { Unreachable } from './recipients';

/** Whether anyone is mailed about a KPI now, and why or why not. */
export interface Verdict {
  /** The sheet's name. */
  readonly sheet: string;
  readonly kpi: string;
  /** As the cell has it. */
  readonly owner: string;
  /** Who gets a mail that speaks of it. */
  readonly told: readonly string[];
  readonly reason: string;
}

/** A KPI with why there is or isn't anything to tell. */
export interface FollowedKpi extends Followed {
  readonly reason: string;
  /** What was known of it. */
  readonly before: KpiMemory | undefined;
}

/** Who gets a mail, and who would have got one. */
interface Mailing extends Unreachable {
  readonly digests: readonly Digest[];
  /** Those that a short quota leaves for later too. */
  readonly toSend: readonly Digest[];
  readonly mailed: readonly string[];
}

/** The verdicts on KPIs that were judged. */
export function verdictsOn(followed: readonly FollowedKpi[], mailing: Mailing): Verdict[] {
  const { digests } = mailing;
  const reached = new Set(digests.map(({ to }) => to));
  return followed.map(({ judged, memory, reason }) => {
    const open = openNews(memory).filter(({ waiting }) => waiting.length > 0);
    const told = [...new Set(open.flatMap(({ waiting }) => waiting))].filter((address) =>
      reached.has(address),
    );
    const [news] = open;
    if (news === undefined) {
      const hasNobody = judged.owners.length === 0 && openNews(memory).length > 0;
      return verdictOn(judged, [], hasNobody ? ALERT_REASONS.noOwner : reason);
    }
    if (told.length > 0)
      return verdictOn(
        judged,
        told,
        [...open.map(({ what }) => NEWS_REASONS[what]), ...standingIn(judged, told)].join(SENTENCE_JOIN),
      );
    return verdictOn(judged, [], reasonToWait(news.waiting, mailing));
  });
}

/** Who of those who are told stands in for whom. */
const standingIn = ({ standIns }: Judged, told: readonly string[]): string[] =>
  standIns.filter(({ deputy }) => told.includes(deputy)).map(standInSentence);

/** Why none of those who wait for news is told now. */
function reasonToWait(waiting: readonly string[], { mailed, refused, strangers, toSend }: Mailing): string {
  const reachable = waiting.filter(
    (address) => !strangers.includes(address) && !refused.some((one) => one.address === address),
  );
  if (reachable.length === 0) {
    const [to = ''] = waiting;
    return formatMessage(strangers.includes(to) ? ALERT_REASONS.unconfirmed : ALERT_REASONS.refused, { to });
  }
  if (reachable.every((address) => mailed.includes(address))) return ALERT_REASONS.mailedToday;
  return toSend.some(({ to }) => reachable.includes(to)) ? ALERT_REASONS.quota : ALERT_REASONS.manyNew;
}

/** By a calendar that can't be read nobody is judged. */
export function unjudged({ sheets, calendarProblem }: Check): Verdict[] {
  return sheets.flatMap(({ name, kpis }) =>
    kpis.map((kpi) => ({
      sheet: name,
      kpi: kpi.name,
      owner: kpi.owner,
      told: [],
      reason: formatMessage(ALERT_REASONS.calendar, { problem: calendarProblem ?? '' }),
    })),
  );
}

export function verdictOn({ sheet, kpi }: Judged, told: readonly string[], reason: string): Verdict {
  return { sheet: sheet.name, kpi: kpi.name, owner: kpi.owner, told, reason };
}
