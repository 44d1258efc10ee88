// The rule about recovery actions: whoever one is due from is reminded the day before, and once when its day has passed; not
// of one that a review says is done, or dropped, wherever it still stands.

import { dueAction } from '../sheet/judge/action-due';
import { askedForAction } from './asked-for-action';
import { withNewcomers } from './follow-standing';
import type { FollowUp, Rules } from './follow-up';
import type { Judged } from './judge';
import { type News, newsOf } from './memory';
import { isOpen } from './open-action';
import { isCheckDay } from './settings';

const NEWS_OF = { soon: 'actionSoon', passed: 'actionDue' } as const;

/**
 * Adds what there is to say of a KPI's recovery action to what there is to say of the KPI. Each of the two is said once
 * for each day that it is due on; who carries it out instead by now hears it too.
 */
export function withAction(judged: Judged, { memory, reason }: FollowUp, rules: Rules): FollowUp {
  const { today, calendar, settings } = rules;
  const action = dueAction(judged, today, calendar, (day) => isCheckDay(day, settings, calendar));
  const nothing = { memory: { ...memory, followedUp: null }, reason };
  if (action === null) return nothing;
  const what = NEWS_OF[action.what];
  const asked = askedForAction(judged);
  const toldFor = action.what === 'soon' ? memory.remindedDue : memory.followedDue;
  const followedUp =
    toldFor === action.due ? goingOn(memory.followedUp, what, asked) : newsOf(what, today, asked);
  const isWaiting = followedUp !== null && followedUp.waiting.length > 0;
  // Only where somebody is to hear of it, the reviews are asked.
  if (isWaiting && !isOpen(judged.kpi, rules.saidOf(judged))) return nothing;
  return {
    memory: {
      ...memory,
      followedUp,
      ...(action.what === 'soon' ? { remindedDue: action.due } : { followedDue: action.due }),
      // Of a KPI that nothing else can be said of, at least this.
      ...(memory.mails === 'nothing' && isWaiting && { mails: 'action' as const }),
    },
    reason,
  };
}

/** What was decided before, for those who are to carry it out now. */
function goingOn(news: News | null, what: News['what'], asked: readonly string[]): News | null {
  if (news === null || news.what !== what) return null;
  return withNewcomers(
    { ...news, waiting: news.waiting.filter((address) => asked.includes(address)) },
    asked,
  );
}
