// The rules: from what was known of a KPI, and how it stands now, to what is new about it.

import { countingDays } from '../kpi/calendar';
import { isShort } from '../sheet/judge';
import { missingColumn } from '../sheet/read';
import { dayText, NEWS_REASONS, ALERT_REASONS as REASONS, say } from '../words';
import type { Judged } from './judge';
import { fine, type KpiMemory, type News } from './memory';
import { FIGURE_DAYS, type FollowUp, nextTime, type Rules, silent } from './rules';
import { tellHowItStands } from './standing';

/** A period that ended longer ago is no news any more. */
export const RESULT_DAYS = 31;

/** Applies the rules to a KPI. `before` is what was known of it, if anything. */
export function follow(judged: Judged, before: KpiMemory | undefined, rules: Rules): FollowUp {
  const { kpi, sheet } = judged;
  const known = before?.end === kpi.end ? before : fine(sheet.id, kpi.name, kpi.end);
  if (rules.today - kpi.end > RESULT_DAYS) {
    return {
      memory: fine(sheet.id, kpi.name, kpi.end),
      reason: say(REASONS.longOver, { end: dayText(kpi.end) }),
    };
  }
  const counted = countCheck(judged, forgetLeft(known, judged, rules), rules);
  if (kpi.snooze !== null && rules.today < kpi.snooze) {
    return silent(counted, say(REASONS.snoozed, { day: dayText(kpi.snooze) }));
  }
  // Nobody is asked for figures that may well be there: the column is named in the log.
  const missing = missingColumn(sheet, 'actual');
  if (missing !== null) return silent(counted, missing);
  if (kpi.actualProblem !== null) return askAboutBroken(judged, counted, rules);
  const whole: KpiMemory = { ...counted, brokenSince: null };
  if (judged.result === 'provisional' && isShort(judged)) return tellProvisionally(judged, whole, rules);
  if (judged.overdue !== null) return askForFigure(judged, whole, rules);
  const { memory, reason } = tellHowItStands(judged, { ...whole, mails: 'standing', asked: null }, rules);
  return { memory: escalate(judged, memory, rules), reason };
}

/** Those who own it no longer don't wait for news. If nobody else does, it is news again to who owns it now. */
function forgetLeft(memory: KpiMemory, { owners }: Judged, { manager }: Rules): KpiMemory {
  const stay = (news: News | null, among: readonly string[]): News | null => {
    if (news === null || news.waiting.length === 0) return news;
    const waiting = news.waiting.filter((address) => among.includes(address));
    return waiting.length === 0 ? null : { ...news, waiting };
  };
  return {
    ...memory,
    told: stay(memory.told, owners),
    asked: stay(memory.asked, owners),
    escalated: stay(memory.escalated, manager === null ? [] : [manager]),
  };
}

/** Counts the checks in a row at which it is Behind. One without a figure breaks no row. */
function countCheck(judged: Judged, memory: KpiMemory, { isFirstToday }: Rules): KpiMemory {
  const { status } = judged.assessment;
  if (judged.overdue !== null || status === 'noData' || status === 'noTarget' || status === 'notStarted')
    return memory;
  if (status !== 'behind') return { ...memory, checksBehind: 0, behindSince: null, escalated: null };
  return {
    ...memory,
    checksBehind: isFirstToday ? memory.checksBehind + 1 : Math.max(1, memory.checksBehind),
    behindSince: memory.behindSince ?? judged.figureDay,
  };
}

/** A figure that is due is asked for. Until it is there the KPI is called nothing. */
function askForFigure(judged: Judged, before: KpiMemory, rules: Rules): FollowUp {
  const { kpi, owners } = judged;
  const { asked } = before;
  const memory: KpiMemory = { ...before, mails: 'figure' };
  const day = asked === null ? '' : dayText(asked.day);
  if (asked !== null && asked.day > kpi.end) return { memory, reason: say(REASONS.askedForLast, { day }) };
  if (asked !== null && rules.today < nextTime(asked.day, judged, rules)) {
    return { memory, reason: say(REASONS.asked, { day }) };
  }
  return {
    memory: { ...memory, asked: { what: 'overdue', day: rules.today, waiting: owners } },
    reason: judged.overdue?.message ?? '',
  };
}

/** An actual that can't be read is told to its owner when it has stayed so for longer than a figure may take. */
function askAboutBroken(judged: Judged, before: KpiMemory, rules: Rules): FollowUp {
  const brokenSince = before.brokenSince ?? rules.today;
  const memory: KpiMemory = { ...before, brokenSince };
  const isLong = rules.today - brokenSince >= FIGURE_DAYS[judged.kpi.check ?? 'daily'];
  if (!isLong) return silent(memory, judged.kpi.actualProblem ?? '');
  const { memory: asked, reason } = askForFigure(judged, memory, rules);
  return { memory: asked, reason: reason === '' ? (judged.kpi.actualProblem ?? '') : reason };
}

/**
 * The period is over, and its last figures are missing: what is there falls short, and may be all. Said once; the
 * missing figures are asked for with it.
 */
function tellProvisionally(judged: Judged, before: KpiMemory, rules: Rules): FollowUp {
  const memory: KpiMemory = { ...before, mails: 'standing' };
  const { told } = memory;
  if (told?.what === 'short' || told?.what === 'lost') {
    return { memory, reason: say(REASONS.told, { day: dayText(told.day) }) };
  }
  return {
    memory: { ...memory, told: { what: 'short', day: rules.today, waiting: judged.owners } },
    reason: NEWS_REASONS.short,
  };
}

/** Tells the manager, once each time that a KPI stays Behind for long and nothing is being done about it. */
function escalate(
  judged: Judged,
  memory: KpiMemory,
  { today, settings, calendar, manager }: Rules,
): KpiMemory {
  const { kpi, owners, sheet, assessment } = judged;
  if (assessment.status !== 'behind' || manager === null || owners.includes(manager)) return memory;
  if (kpi.action !== '') return { ...memory, escalated: null };
  if (
    memory.escalated !== null ||
    memory.behindSince === null ||
    memory.checksBehind < settings.checksInARow
  ) {
    return memory;
  }
  const days = countingDays(calendar, memory.behindSince, sheet.frame.lastComplete);
  if (days < settings.escalateAfterDays) return memory;
  return { ...memory, escalated: { what: 'escalated', day: today, waiting: [manager] } };
}
