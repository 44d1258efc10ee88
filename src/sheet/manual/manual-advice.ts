// What is missing in the manual while someone is away, or will be within a week. At any other time nothing is said.

import { inBrief } from '../../cells/shortened';
import type { Day } from '../../kpi/day';
import { AWAY_WHEN, formatMessage, LINT_WORDS, shownDay } from '../../words';
import type { Advice } from '../judge/lint';
import { type Away, type Manual, mailAddresses, manualFor, manualLines, rowsAbout } from './manual';
import { absencesIn, type DatedKpi, deputiesFor } from './stand-ins';

/** So many days before, there is still time to ask someone. */
const DAYS_BEFORE = 7;

/** A KPI that advice names as the sheet tells it apart. */
interface NamedKpi extends DatedKpi {
  readonly name: string;
}

/** Advice on KPIs whose owner is away: without a deputy, or without a word for the one that there is. */
export function manualAdvice(kpis: readonly NamedKpi[], manual: Manual | null, today: Day): Advice[] {
  if (manual === null) return [];
  const absences = absencesIn(manual, kpis, today);
  return kpis.flatMap((kpi) =>
    mailAddresses(kpi.owner).flatMap((owner) => {
      const away = absences.of(kpi, owner).find((one) => isSoon(one, today));
      if (away === undefined || kpi.end < today) return [];
      const rule = ruleFor(manual, kpi, owner);
      if (rule === null) return [];
      const words = { owner, when: whenAway(away), kpi: inBrief(kpi.name), sheet: manual.sheet };
      return [{ rule, kpi: kpi.name, message: formatMessage<string>(LINT_WORDS[rule], words) }];
    }),
  );
}

function ruleFor(manual: Manual, kpi: NamedKpi, owner: string): 'noDeputy' | 'noManual' | null {
  if (deputiesFor(manual, kpi, owner).length === 0) return 'noDeputy';
  const said = rowsAbout(manual, kpi).length === 0 ? null : manualFor(manual, kpi);
  return said === null || manualLines(said).length === 0 ? 'noManual' : null;
}

const isSoon = ({ from, until }: Away, today: Day): boolean =>
  (until === null || today <= until) && (from === null || from <= today + DAYS_BEFORE);

/** On which days, in words. */
function whenAway({ from, until }: Away): string {
  if (from === null) return formatMessage(AWAY_WHEN.until, { until: until === null ? '' : shownDay(until) });
  if (until === null) return formatMessage(AWAY_WHEN.from, { from: shownDay(from) });
  return formatMessage(AWAY_WHEN.both, { from: shownDay(from), until: shownDay(until) });
}
