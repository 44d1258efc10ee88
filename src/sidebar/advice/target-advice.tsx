// Beside a target: what the KPI came to, targets to take by one press, and the chance of the one that is typed.

import { amountText, readAmount } from '../../protocol/amounts';
import type { KpiForm } from '../../protocol/setup-form';
import { basisOf, sayChance, shownSuggestions } from '../../sheet/advice/say-advice';
import type { ShownResult, TargetAdvice } from '../../sheet/advice/target-advice';
import { valueText } from '../../sheet/numbers/value-text';
import { ADVICE, formatMessage } from '../../words';

/** Of a target with more of them nobody speaks. */
const DIGITS = 3;

interface TargetAdviceProps {
  readonly form: Pick<KpiForm, 'unit' | 'target' | 'direction' | 'kind'>;
  readonly advice: TargetAdvice;
  readonly onTake: (target: string) => void;
}

export function TargetAdviceBox({ form, advice, onTake }: TargetAdviceProps) {
  const { unit } = form;
  const { results, lastYear, outlook } = advice;
  const read = readAmount(form.target, unit);
  const target = 'amount' in read ? read.amount : null;
  const lowerIsBetter = form.direction === 'lower';
  const values = [...results, ...(lastYear === null ? [] : [lastYear])].map(({ value }) => Math.abs(value));
  // As exact as a target of that size.
  const measured = { unit, target: Number(Math.max(0, ...values).toPrecision(DIGITS)) };
  const row = ({ value }: ShownResult, period: string) => (
    <div key={period}>
      <dt title={period}>{period}</dt>
      <dd>{valueText(value, measured)}</dd>
    </div>
  );
  const suggestions =
    outlook === null ? [] : shownSuggestions(outlook, lowerIsBetter, { unit, target: null });
  const basis = form.kind === 'total' ? basisOf(advice) : ADVICE.noChance;
  return (
    <div class="advice">
      {values.length > 0 && (
        <>
          <p class="advice-title">{ADVICE.results}</p>
          <dl class="advice-results">
            {results.map((result) => row(result, result.period))}
            {lastYear !== null && row(lastYear, formatMessage(ADVICE.lastYear, { period: lastYear.period }))}
          </dl>
        </>
      )}
      {suggestions.length > 0 && (
        <fieldset class="advice-targets">
          <legend>{ADVICE.suggested}</legend>
          {suggestions.map(({ level, label, target: suggested, text, chanceText }) => (
            <button
              key={level}
              type="button"
              class="advice-target"
              aria-pressed={target === suggested}
              onClick={() => onTake(amountText(suggested, unit))}
            >
              <span>{label}</span>
              <b>{text}</b>
              <span>{formatMessage(ADVICE.likely, { chance: chanceText })}</span>
            </button>
          ))}
        </fieldset>
      )}
      <p class="advice-chance" role="status">
        {outlook !== null && target !== null && sayChance(target, lowerIsBetter, outlook, { unit, target })}
      </p>
      {basis !== null && <p class="advice-basis">{basis}</p>}
    </div>
  );
}
