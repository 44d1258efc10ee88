// Lets a person sort rows that an array formula fills, as Sheets does: o-spreadsheet refuses it.
import {
  type Getters,
  registries,
  type SortDirection,
  type SortOptions,
  type Zone,
} from '@odoo/o-spreadsheet';

interface SortPlugin {
  readonly getters: Getters;
  checkArrayFormulaInSortZone(command: unknown): unknown;
  sortZone(
    sheetId: string,
    anchor: { col: number; row: number },
    zone: Zone,
    direction: SortDirection,
    options: SortOptions,
  ): void;
}

type SortPluginClass = new (...args: never[]) => SortPlugin;

const Stock = registries.featurePluginRegistry.get('sort') as unknown as SortPluginClass;

// What a spill shows is only read for the order and never written, so nothing else has to change.
class SortAcrossSpills extends Stock {
  override checkArrayFormulaInSortZone(): unknown {
    return 'Success';
  }

  /** The formulas that fill columns stand in headers: those rows stay where they are. */
  override sortZone(
    ...[sheetId, anchor, zone, direction, options]: Parameters<SortPlugin['sortZone']>
  ): void {
    let top = zone.top;
    while (top < zone.bottom && this.fillsDownwards(sheetId, zone, top)) top++;
    const below = { ...anchor, row: Math.max(anchor.row, top) };
    // Without headers to look for, the engine would take the first row of values for one.
    const sorted = top > zone.top ? { ...options, sortHeaders: true } : options;
    super.sortZone(sheetId, below, { ...zone, top }, direction, sorted);
  }

  private fillsDownwards(sheetId: string, zone: Zone, row: number): boolean {
    for (let col = zone.left; col <= zone.right; col++) {
      const spread = this.getters.getSpreadZone({ sheetId, col, row });
      if (spread && spread.top === row && spread.bottom > row) return true;
    }
    return false;
  }
}

registries.featurePluginRegistry.replace('sort', SortAcrossSpills as never);
