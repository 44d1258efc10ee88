// The Progress tab: the active sheet as it stands now.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Created, NextPeriod, ProgressView, Refusal } from '../../protocol/replies';
import { formatMessage, PROGRESS, SIDEBAR } from '../../words';
import { ClosePeriod } from '../close-period/close-period';
import { call, isRefusal } from '../server/call';
import { Busy } from '../ui/busy';
import { Button } from '../ui/button';
import { useReturns } from '../ui/returns';
import { type Seen, useEdits } from './edits';
import { MadeNext } from './made-next';
import { Progress } from './progress';

interface ProgressTabProps {
  readonly isShown: boolean;
  /** Another number: read the sheet anew. */
  readonly reading: number;
  readonly onSetUp: () => void;
  readonly onSetUpNext: (next: NextPeriod, sheet: string) => void;
}

export function ProgressTab({ isShown, reading, onSetUp, onSetUpNext }: ProgressTabProps) {
  const [reply, setReply] = useState<ProgressView | Refusal | null>(null);
  const [isReading, setReading] = useState(false);
  const [made, setMade] = useState<Created | null>(null);
  /** What was said of a sheet that was made from here: it may be the one in front now. */
  const [said, setSaid] = useState<readonly string[]>([]);
  /** The sheet whose period is being closed. */
  const [closing, setClosing] = useState<string | null>(null);
  const isPageShown = made === null && closing === null;
  /** An answer that was overtaken by a later question is of no use. */
  const asked = useRef(0);

  const lastRead = useRef(0);
  const isEditing = useRef(false);
  /** The last edit and the sheet that the view, or whoever looks at it, knows of. */
  const known = useRef<Seen>({ mark: '', sheet: '' });
  const [stale, setStale] = useState<string | null>(null);
  const shownSheet = useRef('');
  const focused = useRef<Element | null>(null);

  const read = async () => {
    lastRead.current = Date.now();
    asked.current += 1;
    const question = asked.current;
    setReading(true);
    const answer = await call('loadProgress');
    if (question !== asked.current) return;
    setReading(false);
    // What is being typed belongs to the sheet that was shown: it stays, whatever else is looked at meanwhile.
    if (isEditing.current && (isRefusal(answer) || answer.sheet !== shownSheet.current)) {
      setStale(formatMessage(PROGRESS.stillEditing, { sheet: shownSheet.current }));
      return;
    }
    if (!isRefusal(answer)) {
      known.current = { mark: answer.mark, sheet: answer.sheet };
      shownSheet.current = answer.sheet;
      setStale(null);
      setSaid([]);
    }
    // Rows may move, and one that moves loses the focus.
    focused.current = document.hasFocus() ? document.activeElement : null;
    setReply(answer);
  };
  useLayoutEffect(() => {
    const element = focused.current;
    focused.current = null;
    if (!(element instanceof HTMLElement) || element === document.activeElement) return;
    // A button that has done its work may be gone: whoever pressed it goes on from the top.
    const next = element.isConnected ? element : document.querySelector<HTMLElement>('.progress .head h2');
    next?.focus({ preventScroll: true });
  }, [reply]);
  /** Unasked; where someone is typing, it is only said that there is something to read. */
  const readByItself = (sheet: string) => {
    if (!isEditing.current) void read();
    else if (sheet === shownSheet.current) setStale(PROGRESS.stale);
    else setStale(formatMessage(PROGRESS.stillEditing, { sheet: shownSheet.current }));
  };
  const askNow = useEdits(isShown && isPageShown && reply !== null, known, (now) => {
    known.current = now;
    readByItself(now.sheet);
  });
  // Whenever the tab comes up: someone may have typed into the sheet, or gone to another one.
  useEffect(() => {
    if (!isShown) return;
    setMade(null);
    setClosing(null);
    void read();
  }, [isShown, reading]);
  useReturns(
    isShown && isPageShown,
    lastRead,
    () => {
      if (!isEditing.current) void read();
    },
    askNow,
  );

  if (made !== null) {
    return (
      <MadeNext
        made={made}
        onShow={() => {
          setMade(null);
          setReply(null);
          void read();
        }}
      />
    );
  }
  if (closing !== null) {
    return (
      <ClosePeriod
        sheet={closing}
        onBack={() => {
          setClosing(null);
          setReply(null);
          void read();
        }}
        onMade={(next) => {
          setClosing(null);
          setMade(next);
        }}
        onSetUpNext={(next) => onSetUpNext(next, closing)}
      />
    );
  }
  if (reply === null) return <Busy text={PROGRESS.loading} isPage />;
  if (isRefusal(reply)) {
    return (
      <div class="scroller" aria-busy={isReading}>
        <div class="empty">
          {said.length === 0 && <h2>{PROGRESS.nothingToShow}</h2>}
          {said.map((note) => (
            <p key={note} role="status">
              {note}
            </p>
          ))}
          <p role="alert">{reply.refused}</p>
          <div class="stack">
            {said.length === 0 && (
              <Button look="primary" onClick={onSetUp}>
                {SIDEBAR.goToSetUp}
              </Button>
            )}
            <Button onClick={read} busy={isReading ? PROGRESS.refreshing : null}>
              {SIDEBAR.tryAgain}
            </Button>
          </div>
        </div>
      </div>
    );
  }
  return (
    <Progress
      view={reply}
      isReading={isReading}
      stale={stale}
      onRead={read}
      onEditing={(editing) => {
        isEditing.current = editing;
      }}
      onMade={setMade}
      onSetUpNext={(next) => onSetUpNext(next, reply.sheet)}
      onClosePeriod={() => setClosing(reply.sheet)}
      onSaid={setSaid}
    />
  );
}
