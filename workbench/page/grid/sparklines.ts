// SPARKLINE in the grid: the cells' small charts, drawn over their backgrounds.
import { addRenderingLayer, type GridRenderingContext, registries, UIPlugin } from '@odoo/o-spreadsheet';
import { sparklineOf } from '../../host/engine/sparkline-text';
import { drawSparkline } from './draw-sparkline';

const LAYER = 'KpiPacerSparklines';
/** Above the backgrounds of cells, which are layer 0. */
const ABOVE_BACKGROUND = 0.6;

class SparklineLayer extends UIPlugin {
  static override layers = [LAYER] as never;

  override drawLayer({ ctx, viewports, sheetId }: GridRenderingContext): void {
    const { getters } = this;
    for (const row of getters.getSheetViewVisibleRows())
      for (const col of getters.getSheetViewVisibleCols()) {
        const position = { sheetId, col, row };
        const sparkline = sparklineOf(getters.getEvaluatedCell(position).value);
        if (sparkline === undefined) continue;
        const zone = getters.getMerge(position) ?? { left: col, right: col, top: row, bottom: row };
        drawSparkline(ctx, sparkline, viewports.getVisibleRect(sheetId, zone));
      }
  }
}

registries.featurePluginRegistry.add('kpi_pacer_sparkline_layer', SparklineLayer as never);
addRenderingLayer(LAYER, ABOVE_BACKGROUND);
