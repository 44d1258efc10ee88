// Opens a workbook so that it is calculated once: whoever it asks while it is, knows it already.
import { type Command, type Getters, Model, type WorkbookData } from '@odoo/o-spreadsheet';
import { Dispatching, type Handler, isOfSheetOnly } from './dispatching';
import { quietly } from './quietly';
import { glancing } from './sparse';

interface Internals {
  setupUiPluginConfig(): unknown;
  dispatchToHandlers(handlers: readonly Handler[], command: Command): void;
  readonly getters: Getters;
  trigger(event: string, payload?: unknown): void;
}

/** A model that may keep to itself that a command has been carried out. */
export interface OpenedModel extends Model {
  /**
   * Those of the page who want to know of the end of each command, such as the sums of what is selected, are told once this
   * has ended. Nobody looks before, and each of them would have the sheet calculated after every command of a script.
   * `tells`: false where they are told later still.
   */
  tellingLater<Result>(work: () => Result, options?: { readonly tells: boolean }): Result;
}

const DISPATCHED = 'command-dispatched';
const FINALIZED = 'command-finalized';
/** For the grid, which is drawn anew. */
const UPDATED = 'update';

const Stock = Model as unknown as new (data: WorkbookData, config: object) => Internals;

/** `opening` gets the model when it can be read, and before it calculates: that is done as part of its making. */
export function openModel(data: WorkbookData, custom: object, opening: (model: OpenedModel) => void): Model {
  const dispatching = new Dispatching();
  // Not fields, which a model has only once it is made.
  let holds = 0;
  const toTell = new Set<string>();
  class OpeningModel extends Stock {
    override dispatchToHandlers(handlers: readonly Handler[], command: Command): void {
      dispatching.tell(handlers, command);
      if (!isOfSheetOnly(command)) this.trigger(DISPATCHED, command);
    }

    override trigger(event: string, payload?: unknown): void {
      const tell = () => super.trigger(event, payload);
      if (holds > 0 && (event === FINALIZED || event === UPDATED)) toTell.add(event);
      else if (holds > 0 && event === DISPATCHED) glancing(this.getters, tell);
      else tell();
    }

    tellingLater<Result>(work: () => Result, { tells = true } = {}): Result {
      holds += 1;
      try {
        return work();
      } finally {
        holds -= 1;
        if (holds === 0 && tells) {
          const events = [...toTell];
          toTell.clear();
          for (const event of events) this.trigger(event);
        }
      }
    }

    // The last step before its plugins begin.
    override setupUiPluginConfig(): unknown {
      // First: plugins are handed the dispatch of now, which nobody watches.
      const config = super.setupUiPluginConfig();
      opening(this as unknown as OpenedModel);
      return config;
    }
  }
  return quietly(() => new OpeningModel(data, { custom })) as unknown as Model;
}
