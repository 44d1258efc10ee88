// A small chart within a box: a line, columns, or one stacked bar.
import type { Sparkline } from '../../host/engine/sparkline-spec';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a canvas that is drawn with. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'rect'
  | 'clip'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'stroke'
  | 'fillRect'
  | 'strokeStyle'
  | 'fillStyle'
  | 'lineWidth'
  | 'lineJoin'
>;

const INK = '#000000';
const MARGIN = 3;

/** Google's colours where none are chosen. */
const BAR_COLOURS = ['#f6b26b', '#ffe599'] as const;

type Options = Sparkline['options'];
const numberIn = (options: Options, key: string, otherwise: number): number =>
  typeof options[key] === 'number' ? options[key] : otherwise;
const colourIn = (options: Options, key: string, otherwise: string): string =>
  typeof options[key] === 'string' ? options[key] : otherwise;

export function drawSparkline(pen: Pen, { type, points, options }: Sparkline, cell: Box): void {
  const box = {
    x: cell.x + MARGIN,
    y: cell.y + MARGIN,
    width: cell.width - 2 * MARGIN,
    height: cell.height - 2 * MARGIN,
  };
  pen.save();
  // What lies beyond the chosen ends of a scale is cut.
  pen.beginPath();
  pen.rect(cell.x, cell.y, cell.width, cell.height);
  pen.clip();
  if (type === 'line') drawLine(pen, points, options, box);
  else if (type === 'bar') drawBar(pen, points, options, box);
  else
    drawColumns(pen, type === 'winloss' ? points.map(([x, y]) => [x, Math.sign(y)]) : points, options, box);
  pen.restore();
}

/** Where a value stands between two others, as a share; in the middle where they are one. */
const share = (value: number, from: number, to: number) => (to === from ? 0.5 : (value - from) / (to - from));

function drawLine(pen: Pen, points: Sparkline['points'], options: Options, box: Box): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [
    numberIn(options, 'xmin', Math.min(...xs)),
    numberIn(options, 'xmax', Math.max(...xs)),
  ];
  const [low, high] = [
    numberIn(options, 'ymin', Math.min(...ys)),
    numberIn(options, 'ymax', Math.max(...ys)),
  ];
  pen.strokeStyle = colourIn(options, 'color', INK);
  pen.lineWidth = numberIn(options, 'linewidth', 1);
  pen.lineJoin = 'round';
  pen.beginPath();
  points.forEach(([x, y], index) => {
    const along = share(x, left, right);
    const at = box.x + (options.rtl === true ? 1 - along : along) * box.width;
    const height = box.y + (1 - share(y, low, high)) * box.height;
    if (index === 0) pen.moveTo(at, height);
    else pen.lineTo(at, height);
  });
  pen.stroke();
}

function drawColumns(pen: Pen, points: Sparkline['points'], options: Options, box: Box): void {
  const ys = points.map(([, y]) => y);
  const low = numberIn(options, 'ymin', Math.min(0, ...ys));
  const high = numberIn(options, 'ymax', Math.max(0, ...ys));
  const ordered = options.rtl === true ? [...ys].reverse() : ys;
  const width = box.width / ordered.length;
  const heightAt = (value: number) =>
    box.y + (1 - Math.min(1, Math.max(0, share(value, low, high)))) * box.height;
  const zero = heightAt(0);
  const chosen = colourIn(options, 'color', INK);
  const [lowest, highest] = [Math.min(...ys), Math.max(...ys)];
  ordered.forEach((value, index) => {
    let colour = chosen;
    if (value < 0) colour = colourIn(options, 'negcolor', colour);
    if (value === highest) colour = colourIn(options, 'highcolor', colour);
    if (value === lowest) colour = colourIn(options, 'lowcolor', colour);
    if (index === 0) colour = colourIn(options, 'firstcolor', colour);
    if (index === ordered.length - 1) colour = colourIn(options, 'lastcolor', colour);
    pen.fillStyle = colour;
    const top = heightAt(value);
    pen.fillRect(
      box.x + index * width,
      Math.min(top, zero),
      Math.max(1, width - 1),
      Math.max(1, Math.abs(zero - top)),
    );
  });
  if (options.axis !== true) return;
  pen.fillStyle = colourIn(options, 'axiscolor', INK);
  pen.fillRect(box.x, zero, box.width, 1);
}

function drawBar(pen: Pen, points: Sparkline['points'], options: Options, box: Box): void {
  const values = points.map(([, y]) => Math.max(0, y));
  const sum = values.reduce((total, value) => total + value, 0);
  const max = numberIn(options, 'max', sum);
  if (max <= 0) return;
  const colours = [
    colourIn(options, 'color1', BAR_COLOURS[0]),
    colourIn(options, 'color2', BAR_COLOURS[1]),
  ] as const;
  let from = 0;
  values.forEach((value, index) => {
    const to = Math.min(max, from + value);
    const [start, end] = [(from / max) * box.width, (to / max) * box.width];
    pen.fillStyle = colours[index % 2 === 0 ? 0 : 1];
    pen.fillRect(
      options.rtl === true ? box.x + box.width - end : box.x + start,
      box.y,
      end - start,
      box.height,
    );
    from = to;
  });
}
