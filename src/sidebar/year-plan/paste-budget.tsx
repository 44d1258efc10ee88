// A budget that is pasted: what was read of it, and what was not.

import { useState } from 'preact/hooks';
import { inBrief } from '../../cells/shortened';
import type { Stretch } from '../../kpi/plan/stretches';
import type { YearPlanStart } from '../../protocol/year-plan-form';
import { type BudgetKpi, readBudget } from '../../sheet/year-plan/read-budget';
import { formatMessage, LIST_JOIN, numerals, YEAR_PLAN } from '../../words';
import { AreaField } from '../form/field';
import { elementId } from '../form/field-errors';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';

interface PasteBudgetProps {
  readonly start: YearPlanStart;
  readonly months: readonly Stretch[];
  readonly onTaken: (kpis: readonly BudgetKpi[]) => void;
}

/** So many names say which table it was. */
const MOST_NAMES = 5;

export function PasteBudget({ start, months, onTaken }: PasteBudgetProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const take = () => {
    const read = readBudget(text, months, { numerals: numerals(), dateOrder: start.dateOrder });
    if ('message' in read) {
      setError(read.message);
      setNotes([]);
      document.getElementById(elementId('budget'))?.focus();
      return;
    }
    const names = read.kpis.slice(0, MOST_NAMES).map(({ name }) => inBrief(name));
    const kpis = names.join(LIST_JOIN) + (read.kpis.length > MOST_NAMES ? '…' : '');
    const count = read.kpis.length;
    setError(undefined);
    setNotes([
      formatMessage(count === 1 ? YEAR_PLAN.takenOne : YEAR_PLAN.taken, { count, kpis }),
      ...read.notes,
    ]);
    setText('');
    onTaken(read.kpis);
  };
  return (
    <section>
      <Fold label={YEAR_PLAN.paste}>
        <AreaField
          id={elementId('budget')}
          label={YEAR_PLAN.pasted}
          value={text}
          help={YEAR_PLAN.pasteHelp}
          error={error}
          onInput={(value) => {
            setText(value);
            setError(undefined);
          }}
          onLeave={() => {}}
        />
        <Button onClick={take}>{YEAR_PLAN.take}</Button>
        {notes.length > 0 && (
          <div class="plan-notes">
            <Notice isAlert>
              {notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </Notice>
          </div>
        )}
      </Fold>
    </section>
  );
}
