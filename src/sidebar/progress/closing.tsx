// The offer to close a period: plain once it is over, quiet while it runs and all its figures are there.

import type { ProgressView } from '../../protocol/replies';
import { CLOSE_PERIOD, formatMessage } from '../../words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface ClosingProps {
  readonly closing: ProgressView['closing'];
  readonly isBlocked: boolean;
  readonly onOpen: () => void;
}

export function Closing({ closing, isBlocked, onOpen }: ClosingProps) {
  if (closing === null) return null;
  if (closing.what === 'over') {
    return (
      <Notice>
        <p>
          <strong>{CLOSE_PERIOD.isOver}</strong>
        </p>
        <p>{CLOSE_PERIOD.isOverHelp}</p>
        <Button isBlocked={isBlocked} onClick={onOpen}>
          {CLOSE_PERIOD.open}
        </Button>
      </Notice>
    );
  }
  const isClosed = closing.what === 'closed';
  return (
    <p class="quiet closing">
      {isClosed && <>{formatMessage(CLOSE_PERIOD.isClosed, { day: closing.day })} </>}
      <Button look="link" isBlocked={isBlocked} onClick={onOpen}>
        {isClosed ? CLOSE_PERIOD.openClosed : CLOSE_PERIOD.openComplete}
      </Button>
    </p>
  );
}
