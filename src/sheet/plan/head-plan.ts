// The rows above a table: its title, the head's labels and values.

import type { Day } from '../../kpi/day';
import { HEAD_WORDS } from '../../words';
import { GENERAL_FORMAT } from '../table/formats';
import {
  asOfFormula,
  type CompleteThrough,
  completeThroughFormula,
  HEAD,
  type HeadKey,
  periodFormula,
} from '../table/head';
import { HEAD_LABEL_ROW, HEAD_VALUE_ROW, HEADER_ROW } from '../table/layout';
import type { Content } from './sheet-plan';

/** What the head of a sheet begins with. */
export interface HeadSetup {
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  readonly completeThrough: CompleteThrough;
  readonly tolerance: number;
}

/** A value behind the usual ones. */
export interface FurtherHeadCell {
  readonly label: string;
  readonly content: Content;
  readonly format: string;
  /** Where it stands, if not beside the others. */
  readonly column?: number;
}

/** The rows above the column headers, filled to the width of the table. */
export function headContents(
  setup: HeadSetup,
  width: number,
  further: readonly FurtherHeadCell[] = [],
): Content[][] {
  const rows = Array.from({ length: HEADER_ROW - 1 }, () =>
    Array.from({ length: width }, (): Content => null),
  );
  const put = (row: number, column: number, content: Content) => {
    const cells = rows[row - 1];
    if (cells !== undefined) cells[column - 1] = content;
  };
  const values: Record<HeadKey, Content> = {
    start: setup.start,
    end: setup.end,
    asOf: { formula: asOfFormula() },
    elapsed: { formula: periodFormula('ELAPSED') },
    daysLeft: { formula: periodFormula('DAYS_LEFT') },
    tolerance: setup.tolerance,
    completeThrough: { formula: completeThroughFormula(setup.completeThrough) },
  };
  put(1, 1, { text: setup.name });
  const places = further.map(({ column }, index) => column ?? HEAD.length + index + 1);
  const cells = [...HEAD.map(({ key }) => ({ label: HEAD_WORDS[key], content: values[key] })), ...further];
  cells.forEach(({ label, content }, index) => {
    const column = places[index - HEAD.length] ?? index + 1;
    put(HEAD_LABEL_ROW, column, { text: label });
    put(HEAD_VALUE_ROW, column, content);
  });
  return rows;
}

/** The formats from the head's values down to the column headers. */
export function headFormats(width: number, further: readonly FurtherHeadCell[] = []): string[][] {
  const general = Array.from({ length: width }, () => GENERAL_FORMAT);
  const formats = [...HEAD.map(({ format }) => format()), ...further.map(({ format }) => format)];
  return [
    general.map((format, column) => formats[column] ?? format),
    ...Array.from({ length: HEADER_ROW - HEAD_VALUE_ROW }, () => general),
  ];
}
