// What is decided about a KPI: the fields of its card, step by step.

import { parseDay } from '../../kpi/civil-date';
import type { ReviewCardView } from '../../protocol/review';
import { formatMessage, REVIEW_PAGE } from '../../words';
import { AreaField, TextField } from '../form/field';
import { elementId, type FieldId, type ShownErrors } from '../form/field-errors';
import { useFieldFocus } from '../form/field-focus';
import { Offered } from '../form/offered';
import { type CardField, shownIn, type Typed } from './typed';

export const fieldId = (field: string): FieldId => `review.${field}`;

export interface DecideProps {
  readonly card: ReviewCardView;
  readonly typed: Typed;
  readonly errors: ShownErrors;
  readonly onTyped: (field: CardField, to: string) => void;
}

/** A step of recovery, by its number. */
export const numbered = (step: number, label: string): string => `${step}. ${label}`;

/** A field of the card as the form kit takes it. */
function cardField({ card, typed, errors, onTyped }: DecideProps, field: CardField) {
  const fixed = field === 'ownLanding' ? undefined : card.fixedNotes[field];
  return {
    id: elementId(fieldId(field)),
    value: shownIn(card, typed, field),
    error: errors.shown.get(fieldId(field)),
    isFixed: fixed !== undefined,
    fixed,
    onInput: (to: string) => {
      onTyped(field, to);
      errors.typed(fieldId(field));
    },
    onLeave: () => errors.left(fieldId(field)),
  };
}

/** The cause, as the first step asks for it. */
export function CauseField(props: DecideProps) {
  const { fixed, ...field } = cardField(props, 'cause');
  return (
    <>
      <AreaField {...field} label={REVIEW_PAGE.cause} help={fixed ?? REVIEW_PAGE.causeHelp} />
      <Usual {...props} field="cause" label={REVIEW_PAGE.cause} texts={props.card.usual.causes} />
    </>
  );
}

/** What is done, by whom, and until when. */
export function DecideFields({
  isNumbered,
  ...props
}: DecideProps & { /** Whether they are steps of recovery. */ readonly isNumbered: boolean }) {
  const { card } = props;
  const label = (step: number, text: string) => (isNumbered ? numbered(step, text) : text);
  const { fixed: fixedAction, ...action } = cardField(props, 'action');
  const { fixed: fixedBy, ...by } = cardField(props, 'actionBy');
  const { fixed: fixedDue, ...due } = cardField(props, 'actionDue');
  const owner = card.notes.owner;
  const who = owner === '' ? REVIEW_PAGE.whoHelpPlain : formatMessage(REVIEW_PAGE.whoHelp, { owner });
  // A date field shows nothing of what is no date.
  const isDate = due.value === '' || parseDay(due.value) !== null;
  return (
    <>
      <AreaField {...action} label={label(3, REVIEW_PAGE.what)} help={fixedAction} />
      <Usual {...props} field="action" label={REVIEW_PAGE.what} texts={card.usual.actions} />
      <div class="pair">
        <TextField
          {...by}
          type="email"
          label={label(4, REVIEW_PAGE.who)}
          help={fixedBy ?? [who, ...(card.byNote === null ? [] : [card.byNote])].join(' ')}
        />
        <TextField
          {...due}
          type={isDate ? 'date' : 'text'}
          label={label(5, REVIEW_PAGE.when)}
          help={fixedDue}
        />
      </div>
    </>
  );
}

/** Where its owner says that it will land. */
export function OwnLandingField(props: DecideProps) {
  const { landing } = props.card;
  const { fixed: _, ...field } = cardField(props, 'ownLanding');
  return (
    <TextField
      {...field}
      isNumber
      label={REVIEW_PAGE.ownLanding}
      help={
        landing === null
          ? REVIEW_PAGE.ownLandingHelpPlain
          : formatMessage(REVIEW_PAGE.ownLandingHelp, { landing })
      }
    />
  );
}

/** What is usual for such a KPI, to choose from. */
function Usual({
  field,
  label,
  texts,
  ...props
}: DecideProps & {
  readonly field: 'cause' | 'action';
  readonly label: string;
  readonly texts: readonly string[];
}) {
  const { value, isFixed, onInput } = cardField(props, field);
  const focusField = useFieldFocus();
  const onChoose = (text: string) => {
    onInput(text);
    focusField(fieldId(field));
  };
  return <Offered label={label} value={value} isFixed={isFixed} texts={texts} onChoose={onChoose} />;
}
