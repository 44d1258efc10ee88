// The page of a review: asks for the agenda, is gone through, and ends with the summary.

import { useEffect, useState } from 'preact/hooks';
import type { Refusal, SidebarStart } from '../../protocol/replies';
import type { ReviewEnded, ReviewView } from '../../protocol/review';
import { POINT_NUMERALS, REVIEW_PAGE, writeWith } from '../../words';
import { call, isRefusal } from '../server/call';
import { Busy } from '../ui/busy';
import { Failure } from '../ui/failure';
import { Meeting } from './meeting';
import { Summary } from './summary';

/** From here on there is room for the agenda beside the card. */
const WIDE = '(min-width: 700px)';

export function ReviewPage() {
  const [view, setView] = useState<ReviewView | Refusal | null>(null);
  const [ended, setEnded] = useState<{ readonly reply: ReviewEnded; readonly isReadOnly: boolean } | null>(
    null,
  );
  const [notice, setNotice] = useState<string | null>(null);
  const load = async () => {
    setView(null);
    setEnded(null);
    const start: SidebarStart | Refusal = await call('loadSidebar');
    // Numbers are typed and shown as the file writes them.
    if (!isRefusal(start)) writeWith(() => start.numerals ?? POINT_NUMERALS);
    setView(await call('loadReview'));
  };
  const openWide = async () => {
    const reply = await call('showReview');
    setNotice(isRefusal(reply) ? reply.refused : REVIEW_PAGE.wideOpened);
  };
  useEffect(() => void load(), []);

  if (view === null) return <Busy text={REVIEW_PAGE.opening} isPage />;
  if (isRefusal(view)) return <Failure message={view.refused} onTryAgain={load} />;
  return (
    <div class="review">
      {notice !== null && (
        <p class="review-notice" role="status">
          {notice}
        </p>
      )}
      {ended !== null ? (
        <div class="scroller">
          <Summary sheet={view.sheet} ended={ended.reply} isReadOnly={ended.isReadOnly} onAnew={load} />
        </div>
      ) : (
        <Meeting
          view={view}
          onEnded={(reply, isReadOnly) => setEnded({ reply, isReadOnly })}
          onReload={load}
          onWide={matchMedia(WIDE).matches ? null : openWide}
        />
      )}
    </div>
  );
}
