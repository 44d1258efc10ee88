// Opens a workbook so that it is calculated once: whoever it asks while it is, knows it already.
import { type Command, Model, type WorkbookData } from '@odoo/o-spreadsheet';
import { Dispatching, type Handler } from './dispatching';
import { quietly } from './quietly';

interface Internals {
  setupUiPluginConfig(): unknown;
  dispatchToHandlers(handlers: readonly Handler[], command: Command): void;
  trigger(event: 'command-dispatched', command: Command): void;
}

const Stock = Model as unknown as new (data: WorkbookData, config: object) => Internals;

/** `opening` gets the model when it can be read, and before it calculates: that is done as part of its making. */
export function openModel(data: WorkbookData, custom: object, opening: (model: Model) => void): Model {
  const dispatching = new Dispatching();
  class OpeningModel extends Stock {
    override dispatchToHandlers(handlers: readonly Handler[], command: Command): void {
      dispatching.tell(handlers, command);
      this.trigger('command-dispatched', command);
    }

    // The last step before its plugins begin.
    override setupUiPluginConfig(): unknown {
      // First: plugins are handed the dispatch of now, which nobody watches.
      const config = super.setupUiPluginConfig();
      opening(this as unknown as Model);
      return config;
    }
  }
  return quietly(() => new OpeningModel(data, { custom })) as unknown as Model;
}
