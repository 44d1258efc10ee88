// A KPI in a review: what went well, what became of its action, and the five steps of recovery on one card.

import type { ComponentChildren, RefObject } from 'preact';
import { parseDay } from '../../kpi/civil-date';
import type { ReviewCardView } from '../../protocol/review';
import type { Problem } from '../../protocol/setup-form';
import { COLUMN_WORDS, dayText, formatMessage, REVIEW_PAGE } from '../../words';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { StatusChip } from '../ui/status-chip';
import { CauseField, DecideFields, type DecideProps, numbered, OwnLandingField } from './decide';
import { OutcomeChoice } from './outcome-choice';

interface CardProps extends DecideProps {
  readonly place: number;
  readonly count: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onOutcome: (outcome: NonNullable<ReviewCardView['outcome']>) => void;
  /** The day on which what is typed on it was left unsaved; null where that is none but today. */
  readonly leftFrom: string | null;
  /** Why it was not saved. */
  readonly refused: string | null;
  /** What is wrong that is said of no field. */
  readonly problems: readonly Problem[];
  /** What else can be done where the target can't be made. */
  readonly children?: ComponentChildren;
}

export function Card(props: CardProps) {
  const { place, count, heading, onOutcome, leftFrom, refused, problems, children, ...form } = props;
  const { card } = form;
  const leftOn = leftFrom === null ? null : parseDay(leftFrom);
  const fields = (
    <>
      <DecideFields {...form} isNumbered={card.recovery !== null} />
      <OwnLandingField {...form} />
    </>
  );
  return (
    <article class={`review-card ${card.part}`}>
      <p class="part">
        <span>{REVIEW_PAGE.parts[card.part]}</span>
        <span class="quiet">{formatMessage(REVIEW_PAGE.place, { place, count })}</span>
      </p>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {card.name}
        </h2>
        {card.status !== null && <StatusChip status={card.status} />}
        {card.gap !== null && (
          <span class="gap">
            <span class="quiet">{COLUMN_WORDS.paceGap.header}</span> {card.gap}
          </span>
        )}
      </header>
      {card.praise !== null && <p class="praise">{card.praise}</p>}
      {card.since !== null && <p class="since">{card.since}</p>}
      {card.saidOn !== null && <p class="since">{card.saidOn}</p>}
      {leftOn !== null && (
        <Notice tone="careful">
          <p>{formatMessage(REVIEW_PAGE.leftFrom, { day: dayText(leftOn) })}</p>
        </Notice>
      )}
      {card.note !== null && (
        <Notice tone="careful">
          <p>{card.note}</p>
        </Notice>
      )}
      {card.action !== null && (
        <div class="what-became">
          {card.part !== 'gone' && <p class="what-was">{standingOf(card)}</p>}
          <OutcomeChoice card={card} onChoose={onOutcome} />
        </div>
      )}
      {problems.map(({ path, message }) => (
        <p key={path} class="error" role="alert">
          {message}
        </p>
      ))}
      {card.part === 'gone' ? null : card.recovery !== null ? (
        <ol class="steps">
          <li>
            <h3>{numbered(1, REVIEW_PAGE.where)}</h3>
            {card.recovery.where.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <CauseField {...form} />
          </li>
          <li>
            <h3>{numbered(2, REVIEW_PAGE.howMuch)}</h3>
            <dl>
              {card.recovery.howMuch.map(({ label, text }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            {children}
          </li>
          <li class="decide">{fields}</li>
        </ol>
      ) : (
        <Fold label={REVIEW_PAGE.decide} isOpen={card.isSettled || Object.keys(form.typed).length > 0}>
          <CauseField {...form} />
          {fields}
        </Fold>
      )}
      {refused !== null && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
    </article>
  );
}

/** The action that its outcome is asked of: as it stood then, or as it stands. */
const standingOf = ({ before, action }: ReviewCardView): string => before ?? action ?? '';
