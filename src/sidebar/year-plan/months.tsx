// The months of a KPI and what they come to: shown as they will be written, or typed.

import type { Stretch } from '../../kpi/plan/stretches';
import { amountText } from '../../protocol/amounts';
import type { KpiYear } from '../../protocol/read-year-plan';
import type { YearPlanKpiForm } from '../../protocol/year-plan-form';
import { shownIn, yearFormat } from '../../sheet/year-plan/formats';
import { yearFigure } from '../../sheet/year-plan/spread-kpi';
import { monthName } from '../../sheet/year-plan/year';
import { formatMessage, SETUP, YEAR_PLAN } from '../../words';
import { afterPress } from '../form/after-press';
import { elementId, type FieldErrors } from '../form/field-errors';

interface MonthsProps {
  readonly name: string;
  readonly form: YearPlanKpiForm;
  readonly months: readonly Stretch[];
  /** null: it is not planned, or something is wrong with it. */
  readonly year: KpiYear | null;
  readonly kept: number;
}

/** What a year comes to, as its kind has it. */
const FIGURES = {
  total: () => YEAR_PLAN.isSum,
  rate: () => YEAR_PLAN.isAverage,
  level: () => YEAR_PLAN.isLast,
} as const;

/** The year's figure with what it is: `Sum 12,000`; blank where there is none. */
export function figureLine(year: KpiYear | null): string {
  if (year === null) return YEAR_PLAN.notPlanned;
  const { kind, amounts } = year;
  const figure = yearFigure(kind, amounts);
  if (figure === null) return YEAR_PLAN.notPlanned;
  return `${FIGURES[kind]()} ${shownIn(yearFormat(year), figure)}`;
}

/** The twelve numbers as they will be written. */
export function MonthsShown({ name, months, year, kept }: MonthsProps) {
  if (year === null) return null;
  const format = yearFormat(year);
  return (
    <>
      <dl class="plan-months" aria-label={formatMessage(YEAR_PLAN.amounts, { kpi: name })}>
        {months.map(({ first }, month) => {
          const amount = year.amounts[month] ?? null;
          return (
            <div key={first} class={month < kept ? 'plan-month past' : 'plan-month'}>
              <dt>
                {monthName(first)}
                {month < kept && <> · {YEAR_PLAN.over}</>}
              </dt>
              <dd>{amount === null ? '–' : shownIn(format, amount)}</dd>
            </div>
          );
        })}
      </dl>
      <PlanSum year={year} />
    </>
  );
}

function PlanSum({ year }: { readonly year: KpiYear }) {
  return (
    <>
      <p class="plan-sum">{figureLine(year)}</p>
      {year.notes.map((note) => (
        <p key={note} class="help">
          {note}
        </p>
      ))}
    </>
  );
}

/** What stands in the field of a month: of one that is over what the plan has. */
function typedIn(form: YearPlanKpiForm, year: KpiYear | null, month: number, kept: number): string {
  const isKept = month < kept && year !== null;
  return isKept ? amountText(year.amounts[month] ?? null, form.unit) : (form.amounts[month] ?? '');
}

interface MonthsTypedProps extends MonthsProps {
  /** Of the field of a month. */
  readonly fieldOf: (month: number) => string;
  readonly errors: FieldErrors;
  readonly onInput: (month: number, value: string) => void;
  readonly onLeave: (month: number) => void;
}

/** The twelve numbers, each in a field; those of months that are over can't be changed. */
export function MonthsTyped(props: MonthsTypedProps) {
  const { name, form, months, year, kept, fieldOf, errors, onInput, onLeave } = props;
  const wrong = months.flatMap((_, month) => {
    const message = errors.get(fieldOf(month));
    return message === undefined ? [] : [{ month, message }];
  });
  return (
    <fieldset class="field plan-typed">
      <legend>{formatMessage(YEAR_PLAN.amounts, { kpi: name })}</legend>
      <div class="plan-months">
        {months.map(({ first }, month) => {
          const id = elementId(fieldOf(month));
          const isWrong = errors.has(fieldOf(month));
          return (
            <div key={first} class="plan-month">
              <label for={id}>
                {monthName(first)}
                {month < kept && <> · {YEAR_PLAN.over}</>}
              </label>
              <input
                id={id}
                type="text"
                inputMode="decimal"
                autocomplete="off"
                value={typedIn(form, year, month, kept)}
                readOnly={month < kept}
                aria-invalid={isWrong ? true : undefined}
                aria-describedby={isWrong ? `${id}-note` : undefined}
                onInput={(event) => onInput(month, event.currentTarget.value)}
                onBlur={() => afterPress(() => onLeave(month))}
              />
            </div>
          );
        })}
      </div>
      {wrong.map(({ month, message }) => (
        <p key={month} id={`${elementId(fieldOf(month))}-note`} class="error">
          {formatMessage(SETUP.fieldOf, {
            kpi: monthName(months[month]?.first as Stretch['first']),
            field: message,
          })}
        </p>
      ))}
      {year !== null && <PlanSum year={year} />}
    </fieldset>
  );
}
