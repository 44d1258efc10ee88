// Why a form was not accepted: above it, with a way to each field that is wrong, and once more beside its button.

import { formatMessage, SETUP } from '../../words';
import { Notice } from '../ui/notice';
import type { FieldId } from './field-errors';
import type { Form } from './use-form';

interface ErrorSummaryProps {
  readonly form: Form;
  /** The field as the form calls it. */
  readonly labelOf: (field: FieldId) => string;
}

export function ErrorSummary({ form: { refused, shown, focusField }, labelOf }: ErrorSummaryProps) {
  if (refused === null) return null;
  const { message, fields } = refused;
  return (
    <Notice tone="bad" isAlert>
      <p>{fields.length === 0 ? message : errorCount(fields.length)}</p>
      {fields.length > 0 && (
        <ul class="links">
          {fields.map((field) => (
            <li key={field}>
              <button type="button" class="link" onClick={() => focusField(field)}>
                {labelOf(field)}
              </button>
              : {shown.get(field)}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** How many fields are wrong, beside the button that was pressed: it leads to the first. */
export function ErrorLink({ form: { refused, focusField } }: { readonly form: Form }) {
  const [first] = refused?.fields ?? [];
  if (refused === null || first === undefined) return null;
  return (
    <button type="button" class="link error" onClick={() => focusField(first)}>
      {errorCount(refused.fields.length)}
    </button>
  );
}

/** `3 fields need a correction` */
function errorCount(count: number): string {
  return count === 1 ? SETUP.oneMistake : formatMessage(SETUP.manyMistakes, { count });
}
