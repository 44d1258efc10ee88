// What there is to tell about how a KPI stands.

import type { Day } from '../kpi/day';
import { dayText, formatMessage, NEWS_REASONS, ALERT_REASONS as REASONS, STATUS_WORDS } from '../words';
import { type FollowUp, nextTime, type Rules, silent } from './follow-up';
import type { Judged } from './judge';
import { EVERYONE, type KpiMemory, type News, newsOf } from './memory';
import type { NewsKind } from './news';
import { isJudgedEasier } from './target-resets';

/** The news of how a KPI stands, its figure being there. */
export function tellHowItStands(judged: Judged, before: KpiMemory, rules: Rules): FollowUp {
  const { status } = judged.assessment;
  const memory: KpiMemory = { ...before, told: stillTrue(before.told, judged) };
  const { told } = memory;
  const tell = (what: NewsKind, waiting = judged.owners): FollowUp => ({
    memory: { ...memory, told: newsOf(what, rules.today, waiting) },
    reason: NEWS_REASONS[what],
  });
  const repeat = (earlier: News, what: NewsKind): FollowUp => {
    const again = nextTime(earlier.day, judged, rules);
    if (rules.today >= again) return tell(what);
    const known = withNewcomers({ ...earlier, what }, judged.owners);
    return alreadyTold({ ...memory, told: known }, earlier.day, again);
  };
  /** What changes the mood, and is neither a result nor settled, waits until some checks have passed. */
  const unlessTooSoon = (news: () => FollowUp, meanwhile: KpiMemory): FollowUp =>
    memory.quietChecks > 0 ? { memory: meanwhile, reason: REASONS.tooSoon } : news();
  switch (status) {
    case 'behind':
      if (memory.checksBehind < rules.settings.checksInARow) return { memory, reason: REASONS.firstTime };
      return isBad(told) ? repeat(told, 'behind') : unlessTooSoon(() => tell('behind'), memory);
    case 'missed':
      if (judged.result !== 'final') return told?.what === 'missed' ? repeat(told, 'missed') : tell('missed');
      // A result that turns out otherwise is corrected, in either direction.
      if (told?.what !== 'short' && told?.what !== 'lost') return tell('lost');
      return alreadyTold({ ...memory, told: withNewcomers(told, judged.owners) }, told.day);
    case 'achieved':
      if (told?.what === 'won' || told?.what === 'achieved') return alreadyTold(memory, told.day);
      // Before its period is over only a total is achieved, and stays so.
      return tell(judged.result === 'final' ? 'won' : 'achieved');
    case 'ahead':
    case 'onTrack':
    case 'atRisk': {
      const reason = STATUS_WORDS[status];
      if (told?.what === 'recovered' || told?.what === 'better') {
        const isOver = told.waiting.length === 0 && told.day !== rules.today;
        return {
          memory: { ...memory, told: isOver ? null : told },
          reason: isOver ? reason : NEWS_REASONS[told.what],
        };
      }
      if (!isBad(told)) return { memory, reason };
      // Out of behind by an easier target than it was behind by: nothing was recovered.
      if (isJudgedEasier(rules.targetOn(judged, told.day), judged.kpi))
        return { memory: { ...memory, told: null }, reason: REASONS.targetChanged };
      // Those who never heard that it was behind need not hear that it no longer is.
      const heard = judged.owners.filter((address) => hasHeard(told, address));
      if (heard.length === 0) return { memory: { ...memory, told: null }, reason };
      const meanwhile: KpiMemory = { ...memory, told: { ...told, waiting: [] } };
      if (!judged.hasRecovered) return { memory: meanwhile, reason: REASONS.notYetRecovered };
      return unlessTooSoon(() => tell(isStillShort(judged) ? 'better' : 'recovered', heard), meanwhile);
    }
    default:
      return silent(memory, STATUS_WORDS[status]);
  }
}

const hasHeard = ({ heard }: News, address: string) => heard.includes(address) || heard.includes(EVERYONE);

/** News with those who own the KPI by now, and have not heard it. */
export function withNewcomers<Known extends News | null>(news: Known, owners: readonly string[]): Known {
  if (news === null || news.heard.includes(EVERYONE)) return news;
  const knowing = [...news.heard, ...news.waiting];
  const newcomers = owners.filter((address) => !knowing.includes(address));
  return newcomers.length === 0 ? news : { ...news, waiting: [...news.waiting, ...newcomers] };
}

/** Out of behind, and not where it should land: that is worth saying, and no reason to praise. */
const isStillShort = ({ assessment: { status, shortfall } }: Judged) =>
  status === 'atRisk' || (shortfall !== null && shortfall > 0);

const isBad = (told: News | null): told is News => told?.what === 'behind' || told?.what === 'missed';

/** Good news that someone still waits for, and that is none any more, is told to nobody else. */
function stillTrue(told: News | null, { assessment }: Judged): News | null {
  if (told === null || told.waiting.length === 0) return told;
  const { status } = assessment;
  if ((told.what === 'recovered' || told.what === 'better') && (status === 'behind' || status === 'missed')) {
    // Whoever waits for it has heard that the KPI was behind.
    return { ...told, what: 'behind', waiting: [], heard: [...told.heard, ...told.waiting].sort() };
  }
  if ((told.what === 'achieved' || told.what === 'won') && status !== 'achieved') {
    return told.heard.length === 0 ? null : { ...told, waiting: [] };
  }
  return told;
}

function alreadyTold(memory: KpiMemory, toldOn: Day, again?: Day): FollowUp {
  const day = dayText(toldOn);
  const reason =
    again === undefined
      ? formatMessage(REASONS.told, { day })
      : formatMessage(REASONS.toldUntil, { day, again: dayText(again) });
  return { memory, reason };
}
