// Texts to choose from for a field that is still blank: one press writes one of them, and it can be changed.

import { formatMessage, KPI_NOTE_WORDS } from '../../words';

interface OfferedProps {
  /** What the field is called. */
  readonly label: string;
  readonly value: string;
  /** Whether nothing can be written into it. */
  readonly isFixed: boolean;
  readonly texts: readonly string[];
  readonly onChoose: (text: string) => void;
}

/** Nothing is offered where something stands already, or nothing can be written. */
export function Offered({ label, value, isFixed, texts, onChoose }: OfferedProps) {
  if (texts.length === 0 || isFixed || value.trim() !== '') return null;
  return (
    <fieldset class="offered">
      <legend class="visually-hidden">{formatMessage(KPI_NOTE_WORDS.offered, { field: label })}</legend>
      {texts.map((text) => (
        <button key={text} type="button" onClick={() => onChoose(text)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
