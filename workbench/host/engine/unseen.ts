// What a page shows of a workbook is not worked out while nobody sees it: until a page says how large it is, and while only
// triggers have the file open.
import { type Command, type Getters, registries } from '@odoo/o-spreadsheet';

interface Plugin {
  readonly getters: Getters;
  handle(command: Command): void;
  /** At the end of each command. What it finds to be done stays to be done. */
  finalize(): void;
}

type PluginClass = new (...args: never[]) => Plugin;

const unseen = new WeakSet<Getters>();

/** Nobody sees the workbook while this works; the next command shows it again. */
export function whileUnseen<Result>(getters: Getters, work: () => Result): Result {
  unseen.add(getters);
  try {
    return work();
  } finally {
    unseen.delete(getters);
  }
}

const Viewports = registries.statefulUIPluginRegistry.get('viewport') as unknown as PluginClass;

/** Which cells are in sight. */
class UnseenViewports extends Viewports {
  private isSeen = false;

  override handle(command: Command): void {
    if (command.type === 'RESIZE_SHEETVIEW') this.isSeen = true;
    super.handle(command);
  }

  override finalize(): void {
    if (this.isSeen && !unseen.has(this.getters)) super.finalize();
  }
}

registries.statefulUIPluginRegistry.replace('viewport', UnseenViewports as never);

const Colors = registries.coreViewsPluginRegistry.get('custom_colors') as unknown as PluginClass;

/** Which colours there are, for whoever picks one. */
class UnseenColors extends Colors {
  override finalize(): void {
    if (!unseen.has(this.getters)) super.finalize();
  }
}

registries.coreViewsPluginRegistry.replace('custom_colors', UnseenColors as never);
