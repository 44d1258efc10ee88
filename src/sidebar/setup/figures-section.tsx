// How figures arrive, up to which day they are complete, and how far off the pace is still fine.

import { useEffect, useState } from 'preact/hooks';
import { parseDay } from '../../kpi/civil-date';
import type { Periods } from '../../protocol/replies';
import { liesWithin } from '../../sheet/setup/lies-within';
import type { Span } from '../../sheet/setup/periods';
import { ACTUALS_CHOICES, COMPLETE_THROUGH_CHOICES, formatMessage, LIST_JOIN, SETUP } from '../../words';
import { optionsOf, SelectField, TextField } from '../form/field';
import { elementId } from '../form/field-errors';
import { call, isRefusal } from '../server/call';
import { Fold } from '../ui/fold';
import type { Draft } from './draft';
import type { SectionProps } from './section';

export function FiguresSection({ draft, errors, edit, left }: SectionProps) {
  // Only where the KPIs differ already can they go on doing so.
  const areMixed = draft.kpis.some(({ form }) => form.actuals !== draft.kpis[0]?.form.actuals);
  const within = useSheetsWithin(draft);
  const isOffered = {
    typed: true,
    log: true,
    source: true,
    sheets: within.length > 0 || draft.actuals === 'sheets',
    mixed: areMixed,
  };
  const arrivals = optionsOf(ACTUALS_CHOICES).filter(([key]) => isOffered[key]);
  return (
    <section>
      <h2>{SETUP.figures}</h2>
      <SelectField
        id={elementId('actuals')}
        label={SETUP.actuals}
        value={draft.actuals}
        options={arrivals}
        help={helpOf(draft, within)}
        onChoose={(actuals) => edit({ actuals })}
      />
      <SelectField
        id={elementId('complete-through')}
        label={SETUP.completeThrough}
        value={draft.completeThrough}
        options={optionsOf(COMPLETE_THROUGH_CHOICES)}
        onChoose={(completeThrough) => edit({ completeThrough })}
      />
      <Fold label={SETUP.more}>
        <TextField
          id={elementId('tolerance')}
          label={SETUP.tolerance}
          value={draft.tolerance}
          help={SETUP.toleranceHelp}
          error={errors.get('tolerance')}
          isNumber
          onInput={(tolerance) => edit({ tolerance }, 'tolerance')}
          onLeave={() => left('tolerance')}
        />
      </Fold>
    </section>
  );
}

/** No month has more: below that nobody thinks of adding up sheets. */
const DAYS_OF_A_MONTH = 31;

function spanOf({ start, end }: { readonly start: string; readonly end: string }): Span | null {
  const [first, last] = [parseDay(start), parseDay(end)];
  return first === null || last === null ? null : { start: first, end: last };
}

/** The names of the sheets whose periods lie within the one that is being set up. They may come later than the form. */
function useSheetsWithin(draft: Draft): readonly string[] {
  const [sheets, setSheets] = useState<Periods['sheets']>([]);
  useEffect(() => {
    void call('loadPeriods').then((reply) => {
      if (!isRefusal(reply)) setSheets(reply.sheets);
    });
  }, []);
  const own = spanOf(draft);
  if (own === null) return [];
  return sheets
    .filter((sheet) => {
      const span = spanOf(sheet);
      return span !== null && liesWithin(span, own);
    })
    .map(({ name }) => name);
}

/** Which sheets the figures can be taken from; of a long period, that they could be. */
function helpOf(draft: Draft, within: readonly string[]): string | undefined {
  if (draft.actuals === 'source') return SETUP.fromTabs;
  if (within.length > 0) {
    return draft.actuals === 'sheets'
      ? formatMessage(SETUP.fromSheets, { sheets: within.join(LIST_JOIN) })
      : undefined;
  }
  const own = spanOf(draft);
  const isLong = own !== null && own.end - own.start >= DAYS_OF_A_MONTH;
  return isLong ? SETUP.noSheetsWithin : undefined;
}
