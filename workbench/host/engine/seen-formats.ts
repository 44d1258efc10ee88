// Rules of conditional formats reach a thousand rows down, for what will be typed there, and o-spreadsheet tries all of
// them after each change. Here they are tried as far down as cells are asked for: as far as somebody looks.
import {
  type CellPosition,
  type ConditionalFormat,
  type Getters,
  registries,
  type Style,
  type UID,
} from '@odoo/o-spreadsheet';

type Styles = Readonly<Record<number, readonly Style[] | undefined>>;

interface FormatPlugin {
  readonly getters: Getters;
  isStale: boolean;
  finalize(): void;
  getComputedStyles(sheetId: UID): Styles;
}

const Formats = registries.coreViewsPluginRegistry.get('evaluation_cf') as unknown as new (
  ...args: never[]
) => FormatPlugin;

/** About what the screen of a laptop shows. */
const FIRST_ROWS = 32;

class SeenFormats extends Formats {
  private readonly tried = new Map<UID, { readonly rows: number; readonly styles: Styles }>();

  override finalize(): void {
    if (this.isStale) this.tried.clear();
    super.finalize();
  }

  getCellConditionalFormatStyle({ sheetId, col, row }: CellPosition): Style | undefined {
    const tried = this.tried.get(sheetId);
    if (tried && row < tried.rows) return tried.styles[col]?.[row];
    let rows = FIRST_ROWS;
    while (rows <= row) rows *= 2;
    const styles = this.stylesDownTo(rows, sheetId);
    this.tried.set(sheetId, { rows, styles });
    return styles[col]?.[row];
  }

  private stylesDownTo(rows: number, sheetId: UID): Styles {
    const { getters } = this;
    const rules = () =>
      getters.getConditionalFormats(sheetId).map((rule) => shortened(rule, rows, getters, sheetId));
    const shortGetters: object = Object.create(getters, { getConditionalFormats: { value: rules } });
    return super.getComputedStyles.call(Object.create(this, { getters: { value: shortGetters } }), sheetId);
  }
}

registries.coreViewsPluginRegistry.replace('evaluation_cf', SeenFormats as never);

/** Where a formula decides of each cell alone. Other rules may ask for all cells of their ranges. */
function shortened(
  format: ConditionalFormat,
  rows: number,
  getters: Getters,
  sheetId: UID,
): ConditionalFormat {
  if (format.rule.type !== 'CellIsRule' || format.rule.operator !== 'customFormula') return format;
  const ranges = format.ranges.flatMap((range) => {
    const { zone } = getters.getRangeFromSheetXC(sheetId, range);
    if (zone.top >= rows) return [];
    const seen = getters.getRangeFromZone(sheetId, { ...zone, bottom: Math.min(zone.bottom, rows - 1) });
    return [getters.getRangeString(seen, sheetId)];
  });
  return { ...format, ranges };
}
