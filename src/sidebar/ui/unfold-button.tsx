// The head of what unfolds: all of it is the button.

import type { ComponentChildren } from 'preact';
import { formatMessage, KPI_FORM } from '../../words';
import { ChevronIcon } from './icons';

interface UnfoldButtonProps {
  readonly isOpen: boolean;
  /** The id of what unfolds. */
  readonly body: string;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

export function UnfoldButton({ isOpen, body, onToggle, children }: UnfoldButtonProps) {
  return (
    <button
      type="button"
      class="toggle"
      aria-expanded={isOpen}
      aria-controls={isOpen ? body : undefined}
      onClick={onToggle}
    >
      <ChevronIcon />
      {children}
    </button>
  );
}

interface CardTitleProps {
  readonly name: string;
  /** What it says of it; instead of it how many mistakes there are, where there are some. */
  readonly line: string;
  readonly mistakes: number;
}

/** The two lines of a card's head. */
export function CardTitle({ name, line, mistakes }: CardTitleProps) {
  return (
    <span class="card-title">
      <span class="card-name" title={name}>
        {name}
      </span>
      <span class="card-line">
        {mistakes === 0 ? (
          line
        ) : (
          <span class="error">
            {mistakes === 1 ? KPI_FORM.oneMistake : formatMessage(KPI_FORM.manyMistakes, { count: mistakes })}
          </span>
        )}
      </span>
    </span>
  );
}
