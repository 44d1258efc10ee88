// Sheet.newChart(): bar and column charts.
import { type ChartSpec, DEFAULT_SIZE } from '../engine/charts';
import type { Execution } from '../execution';
import { changedBy } from './chart-options';
import { CHART, RANGE } from './kinds';
import { colour } from './range-looks';
import { type Members, method, NotEmulatedError, service } from './service';
import { listOf } from './signature';

interface Draft extends Omit<ChartSpec, 'isHorizontal' | 'anchor'> {
  readonly isHorizontal?: boolean;
  readonly anchor?: ChartSpec['anchor'];
}

const EMPTY: Draft = {
  isStacked: false,
  ranges: [],
  headerRows: 0,
  title: '',
  axisTitle: '',
  colors: [],
  labels: [],
  legend: 'right',
  hasGridlines: true,
  size: DEFAULT_SIZE,
};

export function createChart(execution: Execution, spec: ChartSpec): object {
  const { col, row, x, y } = spec.anchor;
  const container = () =>
    service(execution, 'SpreadsheetApp.ContainerInfo', {
      getAnchorColumn: { call: () => col + 1 },
      getAnchorRow: { call: () => row + 1 },
      getOffsetX: { call: () => x },
      getOffsetY: { call: () => y },
    });
  const built = service(execution, CHART.name, {
    getContainerInfo: { call: container },
    getRanges: { call: () => spec.ranges.map((area) => execution.objects.range(area)) },
    getNumHeaders: { call: () => spec.headerRows },
  });
  return CHART.hold(built, spec);
}

/** As Sheet.newChart gives it: what belongs to one type of chart is only known once the type is chosen. */
export function createChartBuilder(execution: Execution, start: Draft = EMPTY): object {
  let draft = start;
  const change = (changes: Partial<Draft>) => {
    draft = { ...draft, ...changes };
    return builder;
  };
  const common: Members = {
    addRange: method([[RANGE]], (range: object) => change({ ranges: [...draft.ranges, RANGE.of(range)] })),
    clearRanges: method([[]], () => change({ ranges: [] })),
    setNumHeaders: method([['Integer']], (headerRows: number) => {
      if (headerRows < 0 || headerRows > 1) throw new NotEmulatedError(`a chart with ${headerRows} headers`);
      return change({ headerRows });
    }),
    setPosition: method(
      [['Integer', 'Integer', 'Integer', 'Integer']],
      (row: number, column: number, x: number, y: number) =>
        change({ anchor: { row: row - 1, col: column - 1, x, y } }),
    ),
    setOption: method([['String', 'Object']], (name: string, value: unknown) =>
      change(changedBy(draft, name, value)),
    ),
    build: {
      call: () => {
        const { isHorizontal, anchor, ...rest } = draft;
        if (isHorizontal === undefined) throw new NotEmulatedError('a chart that is no bar or column chart');
        if (!anchor) throw new NotEmulatedError('a chart without a position');
        if (rest.ranges.length === 0) throw new NotEmulatedError('a chart without a range');
        return createChart(execution, { ...rest, isHorizontal, anchor });
      },
    },
  };
  const asType = (isHorizontal: boolean) =>
    method([[]], () => createChartBuilder(execution, { ...draft, isHorizontal }));
  const { isHorizontal } = start;
  const builder: object =
    isHorizontal === undefined
      ? service(execution, 'SpreadsheetApp.EmbeddedChartBuilder', {
          ...common,
          asBarChart: asType(true),
          asColumnChart: asType(false),
        })
      : service(execution, `SpreadsheetApp.Embedded${isHorizontal ? 'Bar' : 'Column'}ChartBuilder`, {
          ...common,
          setTitle: method([['String']], (title: string) => change({ title })),
          setColors: method([[listOf('String')]], (colors: string[]) =>
            change({ colors: Array.from(colors, colour) }),
          ),
          setStacked: method([[]], () => change({ isStacked: true })),
          // The axes scale themselves here.
          setRange: method([['Number', 'Number']], () => change({})),
          setXAxisTitle: method([['String']], () => change({})),
          setYAxisTitle: method([['String']], () => change({})),
        });
  return builder;
}
