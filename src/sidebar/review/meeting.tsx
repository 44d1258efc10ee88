// A review that is gone through, one KPI at a time.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { noteProblems } from '../../protocol/read-notes';
import type { ReviewCardView, ReviewEnded, ReviewView } from '../../protocol/review';
import { formatMessage, REVIEW_PAGE, REVIEW_SAID } from '../../words';
import { type FieldErrors, useFieldErrors } from '../form/field-errors';
import { useFieldFocus } from '../form/field-focus';
import { call, isRefusal } from '../server/call';
import { TargetWays } from '../target-reset/target-ways';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { Agenda } from './agenda';
import { Card } from './card';
import { fieldId } from './decide';
import { useKeys } from './keys';
import { LastPage } from './last-page';
import { changesOf, isTouched, typedBefore } from './typed';
import { useCards } from './use-cards';

interface MeetingProps {
  readonly view: ReviewView;
  readonly onEnded: (ended: ReviewEnded, isReadOnly: boolean) => void;
  readonly onReload: () => void;
  readonly onWide: (() => void) | null;
}

type Outcome = NonNullable<ReviewCardView['outcome']>;

export function Meeting({ view, onEnded, onReload, onWide }: MeetingProps) {
  const { cards, running, isReadOnly, saving, notSaved, typedOn, type, save, settled, isSeen } =
    useCards(view);
  /** Whoever joins goes on where the others are. */
  const [place, setPlace] = useState(() => firstUnseen(view));
  const [isEnding, setEnding] = useState(false);
  /** A card on which the end was held up: something is typed there, and not saved. */
  const [unsaved, setUnsaved] = useState<string | null>(null);
  const [endRefused, setEndRefused] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const card = cards[place];
  const seen = cards.filter(isSeen).length;

  const current: FieldErrors =
    card === undefined
      ? new Map()
      : new Map(
          noteProblems(changesOf(card, typedOn(card)).changes).map(({ path, message }) => [
            fieldId(path),
            message,
          ]),
        );
  const errors = useFieldErrors(current);
  const focusField = useFieldFocus();

  // Whoever moves on begins at the top of what comes.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scroller.current?.scrollTo({ top: 0 });
  }, [place]);
  // What is wrong is said at its field, and led to.
  useLayoutEffect(() => {
    if (notSaved === null || notSaved.name !== card?.name) return;
    const servers = new Map(notSaved.problems.map(({ path, message }) => [fieldId(path), message]));
    errors.showServers(servers);
    const first = notSaved.problems.find(({ path }) => path !== 'outcome');
    if (first !== undefined) focusField(fieldId(first.path));
  }, [notSaved]);

  const goTo = async (next: number) => {
    if (saving !== null || next < 0 || next > cards.length) return;
    if (card !== undefined) {
      const [wrong] = current.keys();
      if (wrong !== undefined) {
        errors.showAll(current);
        focusField(wrong);
        return;
      }
      const isWaitedFor = isTouched(card, typedOn(card));
      // Whoever goes back has not gone past this card: unless something is typed on it, it is still to come.
      if (isWaitedFor || next > place) {
        const saved = save(card);
        // What only was looked at is told on the way.
        if (isWaitedFor && !(await saved)) return;
      }
    }
    setPlace(next);
  };
  const choose = (outcome: Outcome) => {
    if (card === undefined || card.action === null || saving !== null) return;
    const to = card.outcome === outcome ? null : outcome;
    void save(card, { outcome: { from: card.outcome, to } });
  };
  const end = async () => {
    if (running === null || isEnding) return;
    const unsaved = cards.findIndex((one) => isTouched(one, typedOn(one)));
    if (unsaved >= 0) {
      // What is typed is decided only once it is saved.
      setUnsaved(cards[unsaved]?.name ?? null);
      setPlace(unsaved);
      return;
    }
    setEnding(true);
    setEndRefused(null);
    // What would come later would begin another review.
    await settled();
    const reply = await call('endReview', { sheet: view.sheet, review: running.id });
    setEnding(false);
    if (isRefusal(reply)) setEndRefused(reply.refused);
    else onEnded(reply, isReadOnly);
  };
  useKeys({
    onNext: () => void goTo(place + 1),
    onPrevious: () => void goTo(place - 1),
    onOutcome: choose,
    onField: (field) => focusField(fieldId(field)),
    onHeading: () => heading.current?.focus(),
  });

  const agenda = <Agenda cards={cards} place={place} isSeen={isSeen} onGo={(next) => void goTo(next)} />;
  return (
    <div class="meeting">
      <div class="review-head">
        <h1>{formatMessage(REVIEW_PAGE.titleOf, { sheet: view.sheet })}</h1>
        <p role="status" class="quiet">
          {running === null ? introOf(view) : runningText(running, seen, cards.length)}
        </p>
        {running?.isOfAnotherDay && <p class="quiet">{REVIEW_SAID.ofAnotherDay}</p>}
        <div class="offer">
          {onWide !== null && (
            <button type="button" class="link" onClick={onWide}>
              {REVIEW_PAGE.wide}
            </button>
          )}
          <button type="button" class="link" onClick={onReload}>
            {REVIEW_PAGE.reload}
          </button>
        </div>
      </div>
      <nav class="agenda wide" aria-label={REVIEW_PAGE.agenda}>
        {agenda}
      </nav>
      <div ref={scroller} class="scroller" aria-busy={saving !== null}>
        <div class="agenda narrow">
          <Fold label={REVIEW_PAGE.agenda}>{agenda}</Fold>
        </div>
        {isReadOnly && (
          <Notice tone="careful" isAlert>
            <p>{REVIEW_PAGE.readOnly}</p>
          </Notice>
        )}
        {card === undefined ? (
          <LastPage
            view={{ ...view, cards, running }}
            seen={seen}
            heading={heading}
            isReadOnly={isReadOnly}
            isEnding={isEnding}
            refused={endRefused ?? lostBehind(notSaved)}
            onEnd={() => void end()}
          />
        ) : (
          <Card
            key={card.name}
            card={card}
            typed={typedOn(card)}
            leftFrom={typedBefore(card, typedOn(card), view.today)}
            errors={errors}
            place={place + 1}
            count={cards.length}
            heading={heading}
            onTyped={(field, to) => type(card, field, to)}
            onOutcome={choose}
            refused={
              notSaved?.name === card.name
                ? notSaved.refused
                : unsaved === card.name && isTouched(card, typedOn(card))
                  ? REVIEW_PAGE.unsaved
                  : null
            }
            problems={
              notSaved?.name === card.name ? notSaved.problems.filter(({ path }) => path === 'outcome') : []
            }
          >
            {!isReadOnly && card.row !== null && (
              <div data-keys="own">
                <TargetWays
                  sheet={view.sheet}
                  kpi={{ ...card, row: card.row }}
                  onChanged={async () => {
                    await save(card);
                    onReload();
                  }}
                />
              </div>
            )}
          </Card>
        )}
      </div>
      <div class="footer review-footer">
        <p class="shortcuts">
          <span class="visually-hidden">{REVIEW_PAGE.shortcutsLabel}: </span>
          {REVIEW_PAGE.shortcuts}
        </p>
        <div class="pair">
          <Button onClick={() => void goTo(place - 1)} isBlocked={place === 0}>
            {REVIEW_PAGE.previous}
          </Button>
          {card !== undefined && (
            <Button
              look="primary"
              onClick={() => void goTo(place + 1)}
              busy={saving === card.name ? REVIEW_PAGE.saving : null}
            >
              {place === cards.length - 1 ? REVIEW_PAGE.last : REVIEW_PAGE.next}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

function firstUnseen({ cards, running }: ReviewView): number {
  const seen = running?.seen ?? [];
  const first = cards.findIndex(({ name }) => !seen.includes(name));
  return first < 0 ? cards.length : first;
}

function introOf({ cards, last }: ReviewView): string {
  const { length } = cards;
  const intro =
    length === 0 ? '' : length === 1 ? REVIEW_PAGE.one : formatMessage(REVIEW_PAGE.intro, { count: length });
  return [intro, last?.text ?? ''].filter((text) => text !== '').join(' ');
}

function runningText(
  { begunBy: who, time }: NonNullable<ReviewView['running']>,
  seen: number,
  count: number,
): string {
  const words = { time, seen, count };
  return who === ''
    ? formatMessage(REVIEW_SAID.running, words)
    : formatMessage(REVIEW_SAID.runningBy, { ...words, who });
}

/** That a card behind could not be saved. */
const lostBehind = (notSaved: { readonly name: string; readonly refused: string } | null): string | null =>
  notSaved === null ? null : `${notSaved.name}: ${notSaved.refused}`;
