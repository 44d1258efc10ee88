// What a person can undo. A trigger's changes are not among it: on Google they are as of another person.
import { type Getters, registries } from '@odoo/o-spreadsheet';

interface HistoryPlugin {
  readonly getters: Getters;
  /** Numbers of changes. */
  undoStack: readonly string[];
  redoStack: readonly string[];
}

const History = registries.featurePluginRegistry.get('history') as unknown as new (
  ...args: never[]
) => HistoryPlugin;

const histories = new WeakMap<Getters, HistoryPlugin>();

class KnownHistory extends History {
  constructor(...args: never[]) {
    super(...args);
    histories.set(this.getters, this);
  }
}

registries.featurePluginRegistry.replace('history', KnownHistory as never);

/** Where something changes while this works, nothing is left to be undone: what came before may have been built upon. */
export function withoutUndo<Result>(getters: Getters, work: () => Result): Result {
  const before = lastStep(getters);
  try {
    return work();
  } finally {
    const history = histories.get(getters);
    if (history && lastStep(getters) !== before) {
      history.undoStack = [];
      history.redoStack = [];
    }
  }
}

const lastStep = (getters: Getters) => histories.get(getters)?.undoStack.at(-1);
