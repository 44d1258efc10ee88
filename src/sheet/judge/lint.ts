// What is odd about a set of KPIs, before it costs a month.

import { inBrief } from '../../cells/shortened';
import { wordsIn } from '../../cells/words-in';
import { directionOf, shapeOf } from '../../kpi/kpi';
import { breaksEven } from '../../kpi/status';
import { formatMessage, inSheetsOfAny, LINT_WORDS, type RATE_NAMES } from '../../words';
import type { SheetKpi } from '../read/content';
import { ownersOf } from '../read/owners';

/** One piece of advice. `kpi` is the name of the KPI it is about, null for the whole set. */
export interface Advice {
  readonly rule: keyof typeof LINT_WORDS;
  readonly kpi: string | null;
  readonly message: string;
}

/** More than this for one person is more than can be watched. */
const MOST_PER_OWNER = 5;

/**
 * Advice on a set of KPIs: too many for one owner, no owner, no goal, no leading indicator, a target that is
 * missing or 0, a name that says rate with a kind that adds up, a level that is to move against its kind, an
 * action without a day. None of it stops anything. (A missing deadline and a repeated name are issues of the
 * sheet: see readSheet.)
 */
export function lint(kpis: readonly SheetKpi[]): Advice[] {
  const advice: Advice[] = [];
  const tell = (rule: Advice['rule'], kpi: string | null, values: Record<string, string | number> = {}) => {
    advice.push({
      rule,
      kpi,
      message: formatMessage<string>(LINT_WORDS[rule], { kpi: inBrief(kpi ?? ''), ...values }),
    });
  };
  for (const [owner, count] of kpisPerOwner(kpis)) {
    if (count > MOST_PER_OWNER) tell('tooMany', null, { owner, count, most: MOST_PER_OWNER });
  }
  for (const kpi of kpis) {
    const { name } = kpi;
    if (kpi.owner === '') tell('noOwner', name);
    if (kpi.goal === '') tell('noGoal', name);
    if (kpi.target === null) tell('noTarget', name);
    else if (breaksEven(kpi)) tell('targetZero', name);
    if (kpi.kind === 'total' && saysRate(name)) tell('rateAsTotal', name);
    if (contradictsItsKind(kpi)) tell('otherWay', name);
    if (kpi.action !== '' && kpi.actionDue === null) tell('noActionDue', name);
  }
  if (kpis.length > 0 && kpis.every(({ indicator }) => indicator !== 'leading')) tell('noLeading', null);
  return advice;
}

/** Whether a name says, in any language, that its figure is a ratio. */
function saysRate(name: string): boolean {
  const plain = name.normalize('NFKC');
  const words = wordsIn(plain);
  const says = ({ word, ending, anywhere }: typeof RATE_NAMES) =>
    words.some(
      (one) =>
        word.includes(one) ||
        ending.some((end) => one.endsWith(end)) ||
        anywhere.some((part) => one.includes(part)),
    );
  return plain.includes('%') || inSheetsOfAny((all) => all.RATE_NAMES).some(says);
}

/** Whether a level is to move the other way than its kind says: where its target lies decides, not the word. */
function contradictsItsKind(kpi: SheetKpi): boolean {
  return kpi.target !== null && shapeOf(kpi) === 'path' && directionOf(kpi) < 0 !== kpi.lowerIsBetter;
}

/** How many KPIs each owner has, by address. */
function kpisPerOwner(kpis: readonly SheetKpi[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { owner } of kpis) {
    for (const address of ownersOf(owner.toLowerCase()).addresses) {
      counts.set(address, (counts.get(address) ?? 0) + 1);
    }
  }
  return counts;
}
