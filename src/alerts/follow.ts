// The rules: from what was known of a KPI, and how it stands now, to what is new about it.

import { countingDays } from '../kpi/counting-days';
import type { Day } from '../kpi/day';
import { DAYS_BETWEEN_FIGURES } from '../kpi/logged';
import { isShort } from '../sheet/judge/judge';
import { missingColumn } from '../sheet/read/read-sheet';
import { dayText, formatMessage, NEWS_REASONS, ALERT_REASONS as REASONS } from '../words';
import { withAction } from './follow-action';
import { tellHowItStands, withNewcomers } from './follow-standing';
import { type FollowUp, nextTime, type Rules, repeatDaysOf, silent } from './follow-up';
import type { Judged } from './judge';
import { fine, type KpiMemory, kpiKeyOf, type News, newsOf, traitsOf } from './memory';
import { isBeingDone } from './said-of-actions';

/** A period that ended longer ago is no news any more. */
export const RESULT_DAYS = 31;

/** Applies the rules to a KPI. `before` is what was known of it, if anything. */
export function follow(judged: Judged, before: KpiMemory | undefined, rules: Rules): FollowUp {
  const { kpi, sheet } = judged;
  const place = {
    sheet: sheet.id,
    kpi: kpiKeyOf(kpi.name),
    traits: traitsOf(kpi),
    row: kpi.row,
    end: kpi.end,
  };
  // A period whose days were changed is the same one; the next period begins after its end.
  const isKnown = before !== undefined && before.end >= kpi.start;
  const known = isKnown ? { ...before, ...place } : fine(place);
  if (rules.today - kpi.end > RESULT_DAYS) {
    return { memory: fine(place), reason: formatMessage(REASONS.longOver, { end: dayText(kpi.end) }) };
  }
  const counted = countCheck(judged, forgetLeft(known, judged, rules), rules);
  if (kpi.snooze !== null && rules.today < kpi.snooze) {
    return silent(counted, formatMessage(REASONS.snoozed, { day: dayText(kpi.snooze) }));
  }
  // Nobody is asked for figures that may well be there: the column is named in the log.
  const missing = missingColumn(sheet, 'actual');
  if (missing !== null) return silent(counted, missing);
  if (kpi.actualProblem !== null) return withAction(judged, askAboutBroken(judged, counted, rules), rules);
  const whole: KpiMemory = { ...counted, brokenSince: null };
  if (judged.result === 'provisional' && isShort(judged))
    return withAction(judged, tellProvisionally(judged, whole, rules), rules);
  if (judged.overdue !== null) return withAction(judged, askForFigure(judged, whole, rules), rules);
  const there: KpiMemory = { ...whole, mails: 'standing', asked: null, askedSince: null };
  const { memory, reason } = tellHowItStands(judged, withoutMissing(there), rules);
  const warned = warnOfGoal(judged, escalate(judged, memory, rules), rules);
  return withAction(judged, { memory: warned, reason }, rules);
}

/** Once the figure is there, nobody has to hear that it is missing. */
const withoutMissing = (memory: KpiMemory): KpiMemory =>
  memory.escalated?.what === 'missing' ? { ...memory, escalated: null } : memory;

/** Those who own it no longer don't wait for news. If nobody else does, it is news again to who owns it now. */
function forgetLeft(memory: KpiMemory, { owners }: Judged, { manager }: Rules): KpiMemory {
  const stay = (news: News | null, among: readonly string[]): News | null => {
    if (news === null || news.waiting.length === 0) return news;
    const waiting = news.waiting.filter((address) => among.includes(address));
    return waiting.length === 0 && news.heard.length === 0 ? null : { ...news, waiting };
  };
  return {
    ...memory,
    told: stay(memory.told, owners),
    asked: stay(memory.asked, owners),
    escalated: stay(memory.escalated, manager === null ? [] : [manager]),
    warned: stay(memory.warned, manager === null ? [] : [manager]),
  };
}

/** Counts the figures in a row that are Behind: one that was counted already, or none at all, breaks no row. */
function countCheck(judged: Judged, before: KpiMemory, { isFirstToday, calendar }: Rules): KpiMemory {
  const { kpi, asOf } = judged;
  const { status } = judged.assessment;
  const quietChecks = Math.max(0, before.quietChecks - (isFirstToday ? 1 : 0));
  const memory: KpiMemory = { ...before, quietChecks };
  if (judged.overdue !== null || status === 'noData' || status === 'noTarget' || status === 'notStarted')
    return memory;
  if (status !== 'behind') {
    const escalated = memory.escalated?.what === 'missing' ? memory.escalated : null;
    return { ...memory, checksBehind: 0, countedAt: null, behindSince: null, alarmedOn: null, escalated };
  }
  const figure = countingDays(calendar, kpi.start, Math.min(asOf, kpi.end) as Day);
  const isAnother = isFirstToday && memory.countedAt !== figure;
  return {
    ...memory,
    checksBehind: isAnother ? memory.checksBehind + 1 : Math.max(1, memory.checksBehind),
    countedAt: figure,
    behindSince: memory.behindSince ?? judged.figureDay,
  };
}

/** A figure that is due is asked for, on one of the sheets that wait for it. Until it is there the KPI is called nothing. */
function askForFigure(judged: Judged, before: KpiMemory, rules: Rules): FollowUp {
  const { kpi, owners } = judged;
  const elsewhere = rules.askedOn(judged);
  if (elsewhere !== null) return silent(before, formatMessage(REASONS.askedElsewhere, { sheet: elsewhere }));
  const asked = withNewcomers(before.asked, owners);
  const memory: KpiMemory = tellMissing(judged, { ...before, mails: 'figure', asked }, rules);
  const day = asked === null ? '' : dayText(asked.day);
  if (asked !== null && asked.day > kpi.end)
    return { memory, reason: formatMessage(REASONS.askedForLast, { day }) };
  if (asked !== null && rules.today < nextTime(asked.day, judged, rules)) {
    return { memory, reason: formatMessage(REASONS.asked, { day }) };
  }
  return {
    memory: {
      ...memory,
      asked: newsOf('overdue', rules.today, owners),
      askedSince: memory.askedSince ?? rules.today,
    },
    reason: judged.overdue?.message ?? '',
  };
}

/** A figure that stays missing for twice the time after which it is asked for again, reaches the manager too, once. */
function tellMissing(judged: Judged, memory: KpiMemory, rules: Rules): KpiMemory {
  const { manager, today } = rules;
  const { askedSince, escalated } = memory;
  if (manager === null || judged.owners.includes(manager) || askedSince === null) return memory;
  if (escalated?.what === 'missing' || today - askedSince < 2 * repeatDaysOf(judged, rules)) return memory;
  return { ...memory, escalated: newsOf('missing', today, [manager]) };
}

/** An actual that can't be read is told to its owner when it has stayed so for longer than a figure may take. */
function askAboutBroken(judged: Judged, before: KpiMemory, rules: Rules): FollowUp {
  const problem = judged.kpi.actualProblem ?? '';
  const brokenSince = before.brokenSince ?? rules.today;
  const memory: KpiMemory = { ...before, brokenSince };
  if (rules.today - brokenSince < DAYS_BETWEEN_FIGURES[judged.kpi.check ?? 'daily'])
    return silent(memory, problem);
  const { memory: asked, reason } = askForFigure(judged, memory, rules);
  return { memory: asked, reason: reason === '' ? problem : reason };
}

/**
 * The period is over, and its last figures are missing: what is there falls short, and may be all. Said once; the
 * missing figures are asked for with it.
 */
function tellProvisionally(judged: Judged, before: KpiMemory, rules: Rules): FollowUp {
  const memory: KpiMemory = { ...before, mails: 'standing' };
  const { told } = memory;
  if (told?.what === 'short' || told?.what === 'lost') {
    return {
      memory: { ...memory, told: withNewcomers(told, judged.owners) },
      reason: formatMessage(REASONS.told, { day: dayText(told.day) }),
    };
  }
  return {
    memory: { ...memory, told: newsOf('short', rules.today, judged.owners) },
    reason: NEWS_REASONS.short,
  };
}

/**
 * Tells the manager, once each time that a KPI stays Behind for long and nothing is being done about it: so many
 * counting days after its owner heard of it, for they come first.
 */
function escalate(judged: Judged, memory: KpiMemory, rules: Rules): KpiMemory {
  const { today, settings, calendar, manager } = rules;
  const { owners, assessment } = judged;
  if (assessment.status !== 'behind' || manager === null || owners.includes(manager)) return memory;
  // Of a goal out of reach they have heard, whatever is being done.
  if (memory.warned !== null) return memory;
  const since = owners.length === 0 ? memory.behindSince : memory.alarmedOn;
  const isDue =
    since !== null &&
    memory.checksBehind >= settings.checksInARow &&
    countingDays(calendar, since, (today - 1) as Day) >= settings.escalateAfterDays;
  // Only where it decides anything, the reviews are asked whether its action is done with.
  if (memory.escalated === null && !isDue) return memory;
  if (isBeingDone(judged, rules.saidOf)) return { ...memory, escalated: null };
  if (memory.escalated !== null) return memory;
  return { ...memory, escalated: newsOf('escalated', today, [manager]) };
}

/**
 * Tells the manager, once, that a goal can't be made on present evidence: it lands short, and what it needs per day was never
 * held. Earlier than anything else would: it may be behind by a little.
 */
function warnOfGoal(judged: Judged, memory: KpiMemory, rules: Rules): KpiMemory {
  const { today, manager, isGoal, wasHeld } = rules;
  const { shortfall } = judged.assessment;
  if (manager === null || memory.escalated !== null || memory.warned !== null || !isGoal(judged))
    return memory;
  // Once no day is left, nothing is needed per day, and nobody knows whether it was held.
  if (shortfall === null || shortfall <= 0 || wasHeld(judged) !== false) return memory;
  return { ...memory, warned: newsOf('outOfReach', today, [manager]) };
}
