// Takes back what was changed since a mark: a script's writes that never reached Google.
import type { Model } from '@odoo/o-spreadsheet';

/** As many steps as o-spreadsheet can undo. */
const MOST_STEPS = 99;

/** What the model's history listens to as well: one event for each change that can be undone. */
interface Session {
  on(event: 'new-local-state-update', owner: object, listener: () => void): void;
}

export function marking(model: Model, undo: () => void): () => () => void {
  let steps = 0;
  const { session } = model as unknown as { session: Session };
  session.on('new-local-state-update', {}, () => {
    steps += 1;
  });
  return () => {
    const marked = steps;
    return () => {
      const made = steps - marked;
      if (made > MOST_STEPS)
        throw new RangeError(`Only ${MOST_STEPS} changes can be taken back, not ${made}.`);
      for (let step = 0; step < made; step += 1) undo();
    };
  };
}
