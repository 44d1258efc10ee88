// Sheet.newChart(): bar and column charts.
import { type ChartSpec, DEFAULT_SIZE } from '../engine/charts';
import type { Execution } from '../execution';
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
  colors: [],
  legend: 'right',
  hasGridlines: true,
  size: DEFAULT_SIZE,
};

const LEGENDS: readonly string[] = ['top', 'bottom', 'left', 'right', 'none'] satisfies ChartSpec['legend'][];
const isLegend = (text: unknown): text is ChartSpec['legend'] =>
  typeof text === 'string' && LEGENDS.includes(text);

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
      change(optionOf(draft, name, value)),
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
          // o-spreadsheet scales its axes by itself, and has no titles for them in a bar chart of this size.
          setRange: method([['Number', 'Number']], () => change({})),
          setXAxisTitle: method([['String']], () => change({})),
          setYAxisTitle: method([['String']], () => change({})),
        });
  return builder;
}

const UNSEEN = ['#ffffff', '#fff', 'white', 'transparent', 'none'];

/** Like Google's, an option that nobody knows changes nothing. */
function optionOf(draft: Draft, name: string, value: unknown): Partial<Draft> {
  if (name === 'title' && typeof value === 'string') return { title: value };
  if (name === 'width' && typeof value === 'number') return { size: { ...draft.size, width: value } };
  if (name === 'height' && typeof value === 'number') return { size: { ...draft.size, height: value } };
  if (name === 'isStacked' && typeof value === 'boolean') return { isStacked: value };
  if (name === 'colors' && Array.isArray(value))
    return { colors: Array.from(value, (text) => colour(String(text))) };
  // The scale of the values; lines in the colour of the ground are none.
  if (name === `${draft.isHorizontal === false ? 'v' : 'h'}Axis.gridlines.color` && typeof value === 'string')
    return { hasGridlines: !UNSEEN.includes(value.toLowerCase()) };
  const legend = name === 'legend' ? positionIn(value) : name === 'legend.position' ? value : undefined;
  return isLegend(legend) ? { legend } : {};
}

function positionIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'position' in value ? value.position : value;
}
