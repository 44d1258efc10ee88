// SPARKLINE's arguments, read as Google documents them: https://support.google.com/docs/answer/3093289

/** A cell of an argument; null where nothing stands in it. */
export type Given = string | number | boolean | null;

type SparklineType = 'line' | 'column' | 'winloss' | 'bar';

/** What is drawn in a cell. */
export interface Sparkline {
  readonly type: SparklineType;
  /** Of a line each with where it stands; of others in their order. */
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** What is wrong with the arguments. */
export interface BadSparkline {
  readonly problem: string;
}

type OptionKind = 'number' | 'colour' | 'boolean' | 'empty' | 'nan';

const COMMON = { empty: 'empty', nan: 'nan', rtl: 'boolean' } as const;
const COLUMNS = {
  ...COMMON,
  color: 'colour',
  lowcolor: 'colour',
  highcolor: 'colour',
  firstcolor: 'colour',
  lastcolor: 'colour',
  negcolor: 'colour',
  axis: 'boolean',
  axiscolor: 'colour',
  ymin: 'number',
  ymax: 'number',
} as const;

/** The options of each type, and what they take. */
const OPTIONS: Readonly<Record<SparklineType, Readonly<Record<string, OptionKind>>>> = {
  line: {
    ...COMMON,
    xmin: 'number',
    xmax: 'number',
    ymin: 'number',
    ymax: 'number',
    color: 'colour',
    linewidth: 'number',
  },
  column: COLUMNS,
  winloss: COLUMNS,
  bar: { ...COMMON, max: 'number', color1: 'colour', color2: 'colour' },
};

const isType = (text: string): text is SparklineType => text in OPTIONS;
const COLOUR = /^(#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/i;

/** What each kind of option takes; null where it is something else. */
const READ: Readonly<Record<OptionKind, (value: Given) => string | number | boolean | null>> = {
  number: (value) => (typeof value === 'number' ? value : null),
  colour: (value) => (typeof value === 'string' && COLOUR.test(value) ? value.toLowerCase() : null),
  boolean: (value) => {
    if (typeof value === 'boolean') return value;
    const text = String(value).toLowerCase();
    return text === 'true' || text === 'false' ? text === 'true' : null;
  },
  empty: (value) => (value === 'zero' || value === 'ignore' ? value : null),
  nan: (value) => (value === 'convert' || value === 'ignore' ? value : null),
};

/**
 * @param data Rows of cells: one row or one column of values; of a line also two columns, where each stands and how high.
 * @param options Rows of a name and a value.
 */
export function readSparkline(
  data: readonly (readonly Given[])[],
  options: readonly (readonly Given[])[],
): Sparkline | BadSparkline {
  const read = readOptions(options);
  if ('problem' in read) return read;
  const { type, options: known } = read;
  const [first = []] = data;
  const isPaired = type === 'line' && first.length === 2 && data.length > 1;
  if (!isPaired && data.length > 1 && first.length > 1)
    return { problem: `SPARKLINE plots one row or one column, not ${data.length} x ${first.length}.` };
  const number = (value: Given): number | null => {
    if (typeof value === 'number') return value;
    if (value === null || value === '') return known.empty === 'zero' ? 0 : null;
    return known.nan === 'convert' ? 0 : null;
  };
  const pairs = isPaired
    ? data.map(([x = null, y = null]) => [number(x), number(y)] as const)
    : data.flat().map((value, index) => [index, number(value)] as const);
  const points = pairs.flatMap(([x, y]) => (x === null || y === null ? [] : [[x, y] as const]));
  if (points.length === 0) return { problem: 'SPARKLINE has no numbers to plot.' };
  return { type, points, options: known };
}

type ReadOptions = Pick<Sparkline, 'type' | 'options'> | BadSparkline;

function readOptions(rows: readonly (readonly Given[])[]): ReadOptions {
  const given = rows.filter((row) => row.some((cell) => cell !== null && cell !== ''));
  const bad = given.find((row) => row.length !== 2);
  if (bad !== undefined) return { problem: `SPARKLINE takes options two cells wide, not ${bad.length}.` };
  const named = given.map(([name, value = null]) => [String(name).toLowerCase(), value] as const);
  const type = String(named.find(([name]) => name === 'charttype')?.[1] ?? 'line').toLowerCase();
  if (!isType(type)) return { problem: `"${type}" is no chart type of SPARKLINE.` };
  const options: Record<string, string | number | boolean> = {};
  for (const [name, value] of named) {
    if (name === 'charttype') continue;
    const kind = OPTIONS[type][name];
    if (kind === undefined) return { problem: `"${name}" is no option of a ${type} SPARKLINE.` };
    const read = READ[kind](value);
    if (read === null) return { problem: `"${String(value)}" is no value of SPARKLINE's "${name}".` };
    options[name] = read;
  }
  return { type, options };
}
