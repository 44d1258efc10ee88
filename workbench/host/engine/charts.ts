// Bar and column charts of scripts, as o-spreadsheet's figures.
import type { ChartTypeDefinition, Command } from '@odoo/o-spreadsheet';
import type { Area, Engine } from './engine';

export interface ChartSpec {
  /** Bars lie, columns stand. */
  readonly isHorizontal: boolean;
  readonly isStacked: boolean;
  /** Labels are the first column of the first range; every other column is a series. */
  readonly ranges: readonly Area[];
  readonly headerRows: number;
  readonly title: string;
  /** What the scale of the values says. */
  readonly axisTitle: string;
  readonly colors: readonly (string | undefined)[];
  /** What the legend calls a series, where not by its header. */
  readonly labels: readonly (string | undefined)[];
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  /** Whether the scale of the values has lines across the chart. */
  readonly hasGridlines: boolean;
  readonly anchor: { readonly col: number; readonly row: number; readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
  /** Absent for one that is in no sheet. */
  readonly id?: string;
}

/** Google's own size. */
export const DEFAULT_SIZE = { width: 600, height: 371 };

export function insertChart(engine: Engine, sheetId: string, chart: ChartSpec): void {
  const { getters } = engine.model;
  const taken = new Set(getters.getSheetIds().flatMap((sheet) => getters.getChartIds(sheet)));
  let number = taken.size + 1;
  while (taken.has(`chart${number}`)) number += 1;
  const { col, row, x, y } = chart.anchor;
  const command: Command = {
    type: 'CREATE_CHART',
    sheetId,
    chartId: `chart${number}`,
    figureId: `figure_chart${number}`,
    col,
    row,
    offset: { x, y },
    size: chart.size,
    definition: definitionOf(engine, chart),
  };
  engine.dispatchAsScript([command]);
}

export function chartsOf({ model: { getters } }: Engine, sheetId: string): ChartSpec[] {
  return getters.getFigures(sheetId).flatMap((figure) => {
    if (figure.tag !== 'chart') return [];
    const id = getters
      .getChartIds(sheetId)
      .find((chart) => getters.getFigureIdFromChartId(chart) === figure.id);
    const definition = id === undefined ? undefined : getters.getChartDefinition(id);
    if (id === undefined || definition?.type !== 'bar' || definition.dataSource.type !== 'range') return [];
    const { dataSets, dataSetsHaveTitle, labelRange } = definition.dataSource;
    const texts = [
      ...(labelRange === undefined ? [] : [labelRange]),
      ...dataSets.map(({ dataRange }) => dataRange),
    ];
    const ranges = texts.map((text) => getters.getRangeFromSheetXC(sheetId, text));
    const colors = dataSets.map(({ dataSetId }) => definition.dataSetStyles[dataSetId]?.backgroundColor);
    const labels = dataSets.map(({ dataSetId }) => definition.dataSetStyles[dataSetId]?.label);
    const scale = definition.axesDesign?.[definition.horizontal ? 'x' : 'y'];
    return {
      id,
      isHorizontal: definition.horizontal ?? false,
      isStacked: definition.stacked,
      ranges: ranges.map((range) => ({ sheetId: range.sheetId, zone: range.zone })),
      headerRows: dataSetsHaveTitle ? 1 : 0,
      title: definition.title.text ?? '',
      axisTitle: scale?.title?.text ?? '',
      colors,
      labels,
      legend: definition.legendPosition,
      hasGridlines: scale?.gridLines !== 'none',
      anchor: { col: figure.col, row: figure.row, ...figure.offset },
      size: { width: figure.width, height: figure.height },
    };
  });
}

export function removeChart(engine: Engine, sheetId: string, chartId: string): void {
  const figureId = engine.model.getters.getFigureIdFromChartId(chartId);
  engine.dispatchAsScript([{ type: 'DELETE_FIGURE', sheetId, figureId }]);
}

function definitionOf({ model: { getters } }: Engine, chart: ChartSpec): ChartTypeDefinition<'bar', string> {
  const columns = chart.ranges.flatMap(({ sheetId, zone }) =>
    Array.from({ length: zone.right - zone.left + 1 }, (_, index) => {
      const col = zone.left + index;
      return getters.getRangeString(getters.getRangeFromZone(sheetId, { ...zone, left: col, right: col }));
    }),
  );
  const [labelRange, ...series] = columns;
  const styled = series.flatMap((_, index) => {
    const backgroundColor = chart.colors[index];
    const label = chart.labels[index];
    const style = {
      ...(backgroundColor !== undefined && { backgroundColor }),
      ...(label !== undefined && { label }),
    };
    return Object.keys(style).length === 0 ? [] : [[String(index), style] as const];
  });
  const scale = {
    ...(!chart.hasGridlines && { gridLines: 'none' as const }),
    ...(chart.axisTitle !== '' && { title: { text: chart.axisTitle } }),
  };
  return {
    type: 'bar',
    horizontal: chart.isHorizontal,
    stacked: chart.isStacked,
    title: { text: chart.title },
    legendPosition: chart.legend,
    ...(Object.keys(scale).length > 0 && { axesDesign: { [chart.isHorizontal ? 'x' : 'y']: scale } }),
    dataSetStyles: Object.fromEntries(styled),
    dataSource: {
      type: 'range',
      dataSets: series.map((dataRange, index) => ({ dataSetId: String(index), dataRange })),
      dataSetsHaveTitle: chart.headerRows > 0,
      ...(labelRange !== undefined && { labelRange }),
    },
  };
}
