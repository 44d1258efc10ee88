// Protected sheets and ranges: part of the workbook, they follow their cells, and are undone and saved with it.
//
// Whom they keep out is looked at where scripts write: the engine knows no users.
import {
  type Command,
  CorePlugin,
  coreTypes,
  type Getters,
  type Range,
  type RangeAdapterFunctions,
  registries,
  type UID,
  type WorkbookData,
  type Zone,
} from '@odoo/o-spreadsheet';

export interface Protection {
  readonly id: string;
  readonly sheetId: UID;
  /** Absent for a whole sheet. */
  readonly range?: Range;
  readonly description: string;
  readonly isWarningOnly: boolean;
  /** The addresses of who may edit all the same. Absent: whoever may edit the file. */
  readonly editors?: readonly string[];
}

interface ProtectionGetters {
  getProtections(sheetId: UID): readonly Protection[];
}

export function protectionsOf(getters: Getters, sheetId: UID): readonly Protection[] {
  return (getters as unknown as ProtectionGetters).getProtections(sheetId);
}

/** Adds a protection, or changes the one with this id. */
export interface SetProtection {
  readonly type: typeof SET_PROTECTION;
  readonly id: string;
  readonly sheetId: UID;
  readonly zone?: Zone;
  readonly description: string;
  readonly isWarningOnly: boolean;
  /** The addresses of who may edit all the same. Absent: whoever may edit the file. */
  readonly editors?: readonly string[];
}

export interface RemoveProtection {
  readonly type: typeof REMOVE_PROTECTION;
  readonly id: string;
}

export const SET_PROTECTION = 'SET_PROTECTION';
export const REMOVE_PROTECTION = 'REMOVE_PROTECTION';

interface SavedProtection {
  readonly id: string;
  readonly range?: string;
  readonly description: string;
  readonly isWarningOnly: boolean;
  /** The addresses of who may edit all the same. Absent: whoever may edit the file. */
  readonly editors?: readonly string[];
}

interface SheetWithProtections {
  readonly id: UID;
  protections?: SavedProtection[];
}

class ProtectionsPlugin extends CorePlugin {
  static override getters = ['getProtections'] as const;
  private readonly protections: readonly Protection[] = [];

  getProtections(sheetId: UID): readonly Protection[] {
    return this.protections.filter((protection) => protection.sheetId === sheetId);
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    const adapted = this.protections.flatMap((protection) => {
      if (!protection.range) return [protection];
      const { changeType, range } = applyChange(protection.range);
      if (changeType === 'REMOVE') return [];
      return changeType === 'NONE' ? [protection] : [{ ...protection, range }];
    });
    const { protections } = this;
    const isSame =
      adapted.length === protections.length && adapted.every((one, index) => one === protections[index]);
    if (!isSame) this.replace(adapted);
  }

  override handle(command: Command): void {
    const ours = command as unknown as SetProtection | RemoveProtection;
    if (ours.type === SET_PROTECTION) this.set(ours);
    if (ours.type === REMOVE_PROTECTION) this.replace(this.protections.filter(({ id }) => id !== ours.id));
    if (command.type === 'DELETE_SHEET') {
      this.replace(this.protections.filter(({ sheetId }) => sheetId !== command.sheetId));
    }
  }

  override import(data: WorkbookData): void {
    const imported = (data.sheets as readonly SheetWithProtections[]).flatMap(
      ({ id: sheetId, protections = [] }) =>
        protections.map(({ range, ...protection }) => ({
          ...protection,
          sheetId,
          ...(range !== undefined && { range: this.getters.getRangeFromSheetXC(sheetId, range) }),
        })),
    );
    this.replace(imported);
  }

  override export(data: WorkbookData): void {
    for (const sheet of data.sheets as unknown as SheetWithProtections[]) {
      const protections = this.getProtections(sheet.id);
      if (protections.length === 0) continue;
      sheet.protections = protections.map(({ id, range, description, isWarningOnly, editors }) => ({
        id,
        description,
        isWarningOnly,
        ...(editors && { editors }),
        ...(range && { range: this.getters.getRangeString(range, sheet.id) }),
      }));
    }
  }

  private set({ id, sheetId, zone, description, isWarningOnly, editors }: SetProtection): void {
    const range = zone && this.getters.getRangeFromZone(sheetId, zone);
    const changed = {
      id,
      sheetId,
      description,
      isWarningOnly,
      ...(editors && { editors }),
      ...(range && { range }),
    };
    const isKnown = this.protections.some((protection) => protection.id === id);
    const others = this.protections.map((protection) => (protection.id === id ? changed : protection));
    this.replace(isKnown ? others : [...others, changed]);
  }

  private replace(protections: readonly Protection[]): void {
    // Written through the history, or it could not be undone.
    this.history.update('protections' as never, protections as never);
  }
}

const core: Set<string> = coreTypes;
for (const type of [SET_PROTECTION, REMOVE_PROTECTION]) {
  core.add(type);
  // Without an inverse, the first undo would throw and leave the model deaf.
  registries.inverseCommandRegistry.add(type as never, ((command: unknown) => [command]) as never);
}
registries.corePluginRegistry.add('kpi_pacer_protections', ProtectionsPlugin as never);
