// What setOption takes for bar and column charts: the options that Google documents, and no others.
// https://developers.google.com/apps-script/chart-configuration-options#bar-config-options
import type { ChartSpec } from '../engine/charts';
import { colour } from './range-looks';
import { NotEmulatedError } from './service';

/** What options change. */
export type ChartOptions = Pick<
  ChartSpec,
  'title' | 'axisTitle' | 'isStacked' | 'colors' | 'labels' | 'legend' | 'hasGridlines' | 'size'
> & { readonly isHorizontal?: boolean };

const LEGENDS: readonly string[] = ['top', 'bottom', 'left', 'right', 'none'] satisfies ChartSpec['legend'][];
const isLegend = (text: unknown): text is ChartSpec['legend'] =>
  typeof text === 'string' && LEGENDS.includes(text);

const UNSEEN = ['#ffffff', '#fff', 'white', 'transparent', 'none'];

/** What an option changes; nothing where its value is of no use to it. */
type Option = (draft: ChartOptions, value: unknown, series: number) => Partial<ChartOptions> | null;

const text =
  (change: (draft: ChartOptions, value: string, series: number) => Partial<ChartOptions>): Option =>
  (draft, value, series) =>
    typeof value === 'string' ? change(draft, value, series) : null;
const size =
  (key: 'width' | 'height'): Option =>
  ({ size: before }, value) =>
    typeof value === 'number' && value > 0 ? { size: { ...before, [key]: value } } : null;
/** A list with another item at a place. */
const withItem = <Item>(items: readonly (Item | undefined)[], at: number, item: Item) => {
  const changed = Array.from({ length: Math.max(items.length, at + 1) }, (_, index) => items[index]);
  changed[at] = item;
  return changed;
};

/** The scale of the values lies below lying bars, and stands beside standing ones. */
const onScale =
  (axis: 'hAxis' | 'vAxis', option: Option): Option =>
  (draft, value, series) =>
    (draft.isHorizontal === false ? 'vAxis' : 'hAxis') === axis ? option(draft, value, series) : {};
/** Lines in the colour of the ground are none. */
const gridlines = text((_, value) => ({ hasGridlines: !UNSEEN.includes(value.toLowerCase()) }));
const axisTitle = text((_, value) => ({ axisTitle: value }));

/** The options that are drawn, by their paths. */
const DRAWN: Readonly<Record<string, Option>> = {
  title: text((_, title) => ({ title })),
  width: size('width'),
  height: size('height'),
  isStacked: (_, value) => (typeof value === 'boolean' ? { isStacked: value } : null),
  colors: (_, value) =>
    Array.isArray(value) ? { colors: Array.from(value, (one) => colour(String(one))) } : null,
  'legend.position': (_, value) => (isLegend(value) ? { legend: value } : null),
  'series.N.color': text(({ colors }, value, at) => ({ colors: withItem(colors, at, colour(value)) })),
  'series.N.labelInLegend': text(({ labels }, value, at) => ({ labels: withItem(labels, at, value) })),
  'hAxis.gridlines.color': onScale('hAxis', gridlines),
  'vAxis.gridlines.color': onScale('vAxis', gridlines),
  'hAxis.title': onScale('hAxis', axisTitle),
  'vAxis.title': onScale('vAxis', axisTitle),
};

const TEXT_STYLE = '(color|fontName|fontSize|bold|italic)';
const AXIS = [
  'direction|logScale|maxValue|minValue|textPosition|title',
  'gridlines\\.(color|count)|minorGridlines\\.(color|count)|viewWindow\\.(max|min)',
  `(textStyle|titleTextStyle)\\.${TEXT_STYLE}`,
].join('|');

/** The others that Google documents: nothing here is drawn otherwise for them. */
const UNDRAWN = new RegExp(
  `^(${[
    'backgroundColor(\\.fill)?|chartArea\\.(left|top|width|height|backgroundColor)',
    'reverseCategories|subtitle|theme|useFirstColumnAsDomain',
    `(legendTextStyle|legend\\.textStyle|subtitleTextStyle|titleTextStyle)\\.${TEXT_STYLE}`,
    `(hAxis|vAxis|hAxes\\.N|vAxes\\.N)\\.(${AXIS})`,
    'series\\.N\\.(targetAxisIndex|visibleInLegend)',
    'trendlines\\.N\\.(color|degree|labelInLegend|lineWidth|type|visibleInLegend)',
  ].join('|')})$`,
);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What an option changes. Google takes one that it does not know in silence: here it is refused, so that nobody counts on it.
 *
 * @example changedBy(draft, 'series', { 0: { color: '#a50e0e' } }) // => { colors: ['#a50e0e'] }
 */
export function changedBy(draft: ChartOptions, name: string, value: unknown): Partial<ChartOptions> {
  if (isObject(value) || (name === 'series' && Array.isArray(value))) {
    let changes: Partial<ChartOptions> = {};
    for (const [key, part] of Object.entries(value as object)) {
      changes = { ...changes, ...changedBy({ ...draft, ...changes }, `${name}.${key}`, part) };
    }
    return changes;
  }
  const path = name.replace(/\.\d+(?=\.)/, '.N');
  const option = DRAWN[path];
  if (option === undefined) {
    if (UNDRAWN.test(path)) return {};
    throw new NotEmulatedError(`the chart option "${name}"`);
  }
  const changes = option(draft, value, Number(/\.(\d+)\./.exec(name)?.[1] ?? 0));
  if (changes === null) throw new NotEmulatedError(`the chart option "${name}" as ${String(value)}`);
  return changes;
}
