// Where what stands in the form came from, when that wasn't typed just now; and the way back.

import { formatMessage, SETUP } from '../../words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Draft } from './draft';

interface BasedOnProps {
  readonly draft: Draft;
  readonly onEdit: (change: (draft: Draft) => Draft) => void;
  readonly onStartAfresh: () => Promise<void>;
}

export function BasedOn({ draft: { nextOf, isRestored }, onEdit, onStartAfresh }: BasedOnProps) {
  if (nextOf !== undefined) {
    return (
      <Notice>
        <p>{formatMessage(SETUP.nextOf, { sheet: nextOf.sheet })}</p>
        {nextOf.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {nextOf.before.isEdited && (
          <Button look="link" onClick={() => onEdit(() => nextOf.before)}>
            {SETUP.backToDraft}
          </Button>
        )}
      </Notice>
    );
  }
  if (!isRestored) return null;
  return (
    <Notice>
      <p>{SETUP.restored}</p>
      <Button look="link" onClick={() => void onStartAfresh()}>
        {SETUP.startAfresh}
      </Button>
    </Notice>
  );
}
