// o-spreadsheet tells every plugin of every command twice, before it and at it, and a script that sets the look of a sheet
// gives two for each cell. Most plugins have nothing to say to the first, and what they inherit does nothing: it is left out.
import { type Command, CorePlugin, isCoreCommand, registries } from '@odoo/o-spreadsheet';

export interface Handler {
  beforeHandle(command: Command): void;
  handle(command: Command): void;
}

interface Listeners {
  /** How many handlers there were when these were found: a model that is being made gets more. */
  readonly of: number;
  readonly before: readonly Handler[];
  readonly at: readonly Handler[];
}

/** What all plugins inherit. */
const Inherited = Object.getPrototypeOf(CorePlugin.prototype) as Handler;

function listenersAmong(handlers: readonly Handler[]): Listeners {
  return {
    of: handlers.length,
    before: handlers.filter(({ beforeHandle }) => beforeHandle !== Inherited.beforeHandle),
    at: handlers.filter(({ handle }) => handle !== Inherited.handle),
  };
}

const isOfView = (handler: Handler) => !(handler instanceof CorePlugin);

const Sheets = registries.corePluginRegistry.get('sheet');

/** What a new cell tells the sheet that it is on: nobody else asks for it, be it of the engine or of the page. */
export const isOfSheetOnly = ({ type }: Command): boolean => type === 'UPDATE_CELL_POSITION';

export class Dispatching {
  private readonly toAll = new WeakMap<readonly Handler[], Listeners>();
  private readonly toViews = new WeakMap<readonly Handler[], Listeners>();

  /** Core plugins keep the document: only commands that change it concern them. */
  tell(handlers: readonly Handler[], command: Command): void {
    if (isOfSheetOnly(command)) {
      const sheets: Handler | undefined = handlers.find((handler) => handler instanceof Sheets);
      sheets?.handle(command);
      return;
    }
    const isCore = isCoreCommand(command);
    const known = isCore ? this.toAll : this.toViews;
    let listeners = known.get(handlers);
    if (listeners?.of !== handlers.length) {
      const told = isCore ? handlers : handlers.filter(isOfView);
      listeners = { ...listenersAmong(told), of: handlers.length };
      known.set(handlers, listeners);
    }
    for (const handler of listeners.before) handler.beforeHandle(command);
    for (const handler of listeners.at) handler.handle(command);
  }
}
