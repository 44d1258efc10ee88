// What a page shows of a workbook is not worked out while nobody sees it: until a page says how large it is, of the sheets
// that are not in front, and while only triggers have the file open.
import { type Command, type Getters, registries, type UID } from '@odoo/o-spreadsheet';

interface Plugin {
  readonly getters: Getters;
  handle(command: Command): void;
  /** At the end of each command. What it finds to be done stays to be done. */
  finalize(): void;
}

interface ViewportPlugin extends Plugin {
  readonly viewports: {
    resetViewports(sheetId: UID): void;
    recomputeViewports(): void;
  };
  sheetsWithDirtyViewports: Set<UID>;
  /** Whether each sheet is to be scrolled to what is selected on it. */
  readonly shouldAdjustViewports: boolean;
  setViewports(): void;
}

type PluginClass<Kind = Plugin> = new (...args: never[]) => Kind;

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

const Viewports = registries.statefulUIPluginRegistry.get(
  'viewport',
) as unknown as PluginClass<ViewportPlugin>;

/** Which cells are in sight; of the sheets that are not in front, once they are. */
class SeenViewports extends Viewports {
  private isSeen = false;

  constructor(...args: never[]) {
    super(...args);
    const { viewports, getters } = this;
    viewports.recomputeViewports = () => {
      this.sheetsWithDirtyViewports = new Set(getters.getSheetIds());
      viewports.resetViewports(getters.getActiveSheetId());
    };
  }

  override handle(command: Command): void {
    if (command.type === 'RESIZE_SHEETVIEW') this.isSeen = true;
    super.handle(command);
  }

  override finalize(): void {
    if (!this.isSeen || unseen.has(this.getters)) return;
    // A sheet may have gone while it waited for somebody to see it.
    const there = new Set(this.getters.getSheetIds());
    const dirty = new Set([...this.sheetsWithDirtyViewports].filter((sheetId) => there.has(sheetId)));
    this.sheetsWithDirtyViewports = new Set(dirty);
    const inFront = this.getters.getActiveSheetId();
    if (!this.shouldAdjustViewports)
      this.sheetsWithDirtyViewports = new Set(dirty.has(inFront) ? [inFront] : []);
    const later = [...dirty].filter((sheetId) => !this.sheetsWithDirtyViewports.has(sheetId));
    super.finalize();
    this.sheetsWithDirtyViewports = new Set(later);
  }

  /** Those that have never been in front get theirs when somebody asks. */
  override setViewports(): void {}
}

registries.statefulUIPluginRegistry.replace('viewport', SeenViewports as never);

const Colors = registries.coreViewsPluginRegistry.get('custom_colors') as unknown as PluginClass;

/** Which colours there are, for whoever picks one. */
class SeenColors extends Colors {
  override finalize(): void {
    if (!unseen.has(this.getters)) super.finalize();
  }
}

registries.coreViewsPluginRegistry.replace('custom_colors', SeenColors as never);
