// What there is to tell about how a KPI stands.

import type { Day } from '../kpi/day';
import { dayText, NEWS_REASONS, ALERT_REASONS as REASONS, STATUS_WORDS, say } from '../words';
import type { Judged } from './judge';
import type { KpiMemory, News, NewsKind } from './memory';
import { type FollowUp, nextTime, type Rules, silent } from './rules';

/** The news of how a KPI stands, its figure being there. */
export function tellHowItStands(judged: Judged, before: KpiMemory, rules: Rules): FollowUp {
  const { status } = judged.assessment;
  const memory: KpiMemory = { ...before, told: stillTrue(before.told, judged) };
  const { told } = memory;
  const tell = (what: NewsKind, waiting = judged.owners): FollowUp => ({
    memory: { ...memory, told: { what, day: rules.today, waiting } },
    reason: NEWS_REASONS[what],
  });
  const repeat = (earlier: News, what: NewsKind): FollowUp => {
    const again = nextTime(earlier.day, judged, rules);
    if (rules.today >= again) return tell(what);
    return alreadyTold({ ...memory, told: { ...earlier, what } }, earlier.day, again);
  };
  switch (status) {
    case 'behind':
      if (memory.checksBehind < rules.settings.checksInARow) return { memory, reason: REASONS.firstTime };
      return isBad(told) ? repeat(told, 'behind') : tell('behind');
    case 'missed':
      if (judged.result !== 'final') return told?.what === 'missed' ? repeat(told, 'missed') : tell('missed');
      // A result that turns out otherwise is corrected, in either direction.
      return told?.what === 'short' || told?.what === 'lost' ? alreadyTold(memory, told.day) : tell('lost');
    case 'achieved':
      if (told?.what === 'won' || told?.what === 'achieved') return alreadyTold(memory, told.day);
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
      // Those who never heard that it was behind need not hear that it no longer is.
      const heard = withoutThose(judged.owners, told.waiting);
      if (heard.length === 0) return { memory: { ...memory, told: null }, reason };
      if (judged.hasRecovered) return tell(isStillShort(judged) ? 'better' : 'recovered', heard);
      return { memory: { ...memory, told: { ...told, waiting: [] } }, reason: REASONS.notYetRecovered };
    }
    default:
      return silent(memory, STATUS_WORDS[status]);
  }
}

/** Out of behind, and not where it should land: that is worth saying, and no reason to praise. */
const isStillShort = ({ assessment: { status, shortfall } }: Judged) =>
  status === 'atRisk' || (shortfall !== null && shortfall > 0);

const isBad = (told: News | null): told is News => told?.what === 'behind' || told?.what === 'missed';

const withoutThose = (addresses: readonly string[], those: readonly string[]) =>
  addresses.filter((address) => !those.includes(address));

/** Good news that someone still waits for, and that is none any more, is told to nobody else. */
function stillTrue(told: News | null, { assessment, owners }: Judged): News | null {
  if (told === null || told.waiting.length === 0) return told;
  const { status } = assessment;
  if ((told.what === 'recovered' || told.what === 'better') && (status === 'behind' || status === 'missed')) {
    return { ...told, what: 'behind', waiting: [] };
  }
  if ((told.what === 'achieved' || told.what === 'won') && status !== 'achieved') {
    return withoutThose(owners, told.waiting).length === 0 ? null : { ...told, waiting: [] };
  }
  return told;
}

function alreadyTold(memory: KpiMemory, toldOn: Day, again?: Day): FollowUp {
  const day = dayText(toldOn);
  const reason =
    again === undefined ? say(REASONS.told, { day }) : say(REASONS.toldUntil, { day, again: dayText(again) });
  return { memory, reason };
}
