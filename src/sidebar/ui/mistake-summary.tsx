// Above a form: why it was not done, with a way to each field that is wrong.

import { SETUP, say } from '../../words';
import { Notice } from './notice';
import type { FieldId, Mistakes } from './telling';

interface MistakeSummaryProps {
  readonly message: string;
  readonly fields: readonly FieldId[];
  readonly mistakes: Mistakes;
  /** The field as the form calls it. */
  readonly labelOf: (field: FieldId) => string;
  readonly onGo: (field: FieldId) => void;
}

export function MistakeSummary({ message, fields, mistakes, labelOf, onGo }: MistakeSummaryProps) {
  const count = fields.length;
  return (
    <Notice tone="bad" isAlert>
      <p>{count === 0 ? message : mistakeCount(count)}</p>
      {count > 0 && (
        <ul class="links">
          {fields.map((field) => (
            <li key={field}>
              <button type="button" class="link" onClick={() => onGo(field)}>
                {labelOf(field)}
              </button>
              : {mistakes.get(field)}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** `3 fields need a correction` */
export function mistakeCount(count: number): string {
  return count === 1 ? SETUP.oneMistake : say(SETUP.manyMistakes, { count });
}
