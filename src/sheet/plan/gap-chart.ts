// The chart of a progress sheet, and the block of cells beside the table that it shows. One formula fills the block: whoever
// is furthest behind comes first there, so that nobody has to sort the table; there is a column for each tone, so that a bar
// has the colour of its status; and KPIs that are added later are in it by themselves.

import type { StatusTone } from '../../kpi/tone';
import { statusesOf } from '../../kpi/tone';
import { CHART_TITLE, CHART_WORDS, type ColumnKey, TONE_SIGNS } from '../../words';
import { called, formula, quotedText } from '../table/a1';
import { GENERAL_FORMAT, usualFormat } from '../table/formats';
import { headCell } from '../table/head';
import { FIRST_KPI_ROW, HEADER_ROW } from '../table/layout';
import { columnReference, type FullPlacement } from '../table/placement';
import { asShown, sentence } from './formula-text';
import { BAR_COLOURS, headerLook, MUTED } from './look';
import { area, type Content, type SheetPlan } from './sheet-plan';
import { areStatus } from './status-tests';

/** The tones of bars, as the legend has them. */
const TONES = ['bad', 'careful', 'good'] as const satisfies readonly StatusTone[];
/** The names, and a column for each tone. */
const COLUMNS = 1 + TONES.length;
/** More bars than these nobody tells apart: the rest is counted. */
const MOST_BARS = 20;
/** As much of a name as leaves room for its figures. */
const NAME_LENGTH = 26;
const LABEL_WIDTH = 260;
const TONE_WIDTH = 130;
const SIZE = { width: 760, height: 400 };

/** A plan with the chart, and with its cells behind the last column. */
export function withGapChart(
  plan: SheetPlan,
  placement: FullPlacement<ColumnKey>,
  chartRow: number,
): SheetPlan {
  const first = (plan.contents[0]?.length ?? 0) + 1;
  // A line of its own says how much of the time is over.
  const block = area(HEADER_ROW, first, 2 + MOST_BARS, COLUMNS);
  const header: Content[] = [{ formula: blockFormula(placement) }, ...TONES.map(() => null)];
  const formats = [GENERAL_FORMAT, ...TONES.map(() => usualFormat('gap'))];
  return {
    ...plan,
    size: plan.size && { ...plan.size, columns: plan.size.columns + COLUMNS },
    contents: plan.contents.map((row, index) => [
      ...row,
      ...(index === HEADER_ROW - 1 ? header : Array<Content>(COLUMNS).fill(null)),
    ]),
    numberFormats: {
      ...plan.numberFormats,
      formats: plan.numberFormats.formats.map((row, index) => [
        ...row,
        ...(plan.numberFormats.row + index >= FIRST_KPI_ROW
          ? formats
          : Array<string>(COLUMNS).fill(GENERAL_FORMAT)),
      ]),
    },
    looks: [
      ...plan.looks,
      headerLook(area(HEADER_ROW, first, 1, 1), 'left'),
      headerLook(area(HEADER_ROW, first + 1, 1, TONES.length), 'right'),
      // Nobody's row: it stands beside the table, in another order.
      { area: area(FIRST_KPI_ROW, first, block.rows - 1, COLUMNS), colour: MUTED },
    ],
    notes: {
      ...plan.notes,
      texts: [
        ...Array.from({ length: first - 1 }, (_, index) => plan.notes.texts[index] ?? ''),
        CHART_WORDS.note,
      ],
    },
    widths: [
      ...plan.widths,
      { column: first, columns: 1, pixels: LABEL_WIDTH },
      { column: first + 1, columns: TONES.length, pixels: TONE_WIDTH },
    ],
    warnedAreas: [...plan.warnedAreas, block],
    chart: {
      title: CHART_TITLE,
      areas: [block],
      series: TONES.map((tone) => ({ label: CHART_WORDS[tone], colour: BAR_COLOURS[tone] })),
      axis: CHART_WORDS.axis,
      hasGridlines: true,
      at: { row: chartRow, column: 1 },
      size: SIZE,
    },
  };
}

/**
 * Fills the block, headers and all. Bars that a name has not are 0, not blank: a column in which no cell has a number would
 * be taken for texts, and the chart would refuse it.
 */
function blockFormula(placement: FullPlacement<ColumnKey>): string {
  const column = (key: ColumnKey) => columnReference(placement, key);
  const [status, gap] = [column('status'), column('paceGap')];
  const has = (tone: StatusTone) => `${areStatus(status, statusesOf(tone))}>0`;
  const sign = called(
    'IF',
    has('bad'),
    quotedText(TONE_SIGNS.bad),
    called('IF', has('careful'), quotedText(TONE_SIGNS.careful), quotedText(TONE_SIGNS.good)),
  );
  const label = joined(
    sign,
    '" "',
    cutNames(column('kpi')),
    '"  "',
    asShown(gap),
    '" ("',
    asShown(column('achievement')),
    '")"',
  );
  const bars = TONES.map((tone) => called('IF', has(tone), gap, '0'));
  const isShown = `${called('ISNUMBER', gap)}*(${areStatus(status, TONES.flatMap(statusesOf))}>0)`;
  const rows = called('FILTER', called('HSTACK', gap, label, ...bars), `${isShown}>0`);
  const nothing = called('HSTACK', '0', quotedText(CHART_WORDS.nothing), ...TONES.map(() => '0'));
  const worst = called('SORTN', called('IFERROR', rows, nothing), String(MOST_BARS), '0', '1', 'TRUE');
  const shown = called('CHOOSECOLS', worst, ...Array.from({ length: COLUMNS }, (_, index) => `${index + 2}`));
  const headers = called(
    'HSTACK',
    ...[CHART_WORDS.header, ...TONES.map((tone) => CHART_WORDS[tone])].map(quotedText),
  );
  const time = called('HSTACK', timeOver(called('SUMPRODUCT', isShown)), ...TONES.map(() => '0'));
  return formula('ARRAYFORMULA', called('VSTACK', headers, time, shown));
}

/** How much of the time is over, and of how many KPIs the chart has a part only. */
function timeOver(count: string): string {
  const share = asShown(headCell('elapsed'));
  const most = sentence(CHART_WORDS.most, { share, shown: quotedText(String(MOST_BARS)), count });
  const said = called('IF', `${count}>${MOST_BARS}`, most, sentence(CHART_WORDS.elapsed, { share }));
  return called('IFERROR', said, '""');
}

/** Texts of columns, row by row: the function, for the sign between two columns does not go row by row everywhere. */
const joined = (first: string, ...others: readonly string[]): string =>
  others.reduce((text, other) => called('CONCAT', text, other), first);

/** The names of a column, as far as there is room for them. */
const cutNames = (names: string): string =>
  called(
    'IF',
    `${called('LEN', names)}>${NAME_LENGTH}`,
    joined(called('LEFT', names, String(NAME_LENGTH - 1)), '"…"'),
    names,
  );
