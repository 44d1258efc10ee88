// What most likely is to be counted of a tab: proposed by the headers and the values that exports have.

import { isBlank } from '../../cells/cell';
import { normalized, textOf } from '../../cells/text';
import { formatMessage, SOURCE_PROPOSALS } from '../../words';
import { type TabTable, TELLING_ROWS, tableOfTab } from './columns-of-tab';
import type { Tab } from './place-columns';
import type { TypedSource } from './typed-source';

/** A way to count a tab. */
export interface Proposal {
  /** What the KPI may be called. */
  readonly name: string;
  /** What is done, in words. */
  readonly text: string;
  readonly typed: TypedSource;
}

type Column = TabTable['columns'][number];

/** Values that say that a row is done with, and well. */
const WON =
  /^(closed[ -]?won|won|gewonnen|gagné|ganado|受注|受注済み?|成約|成約済み?|paid|bezahlt|支払い?済み?|solved|resolved|解決済み?|completed|完了)$/;
/** Columns by whose days such rows count. */
const CLOSED = /clos|won|paid|solved|resolved|complet|完了|受注|成約|クローズ|支払|解決/;
const AMOUNT = /amount|revenue|sales|total|value|price|cost|spend|betrag|umsatz|金額|売上|費用|合計|価格/;
const WHO = /customer|buyer|client|user|member|account|company|e-?mail|顧客|会員|得意先|取引先|会社/;

/** The ways to count a tab that fit its columns: none where no column has days. */
export function proposalsFor({ name, values }: Tab): Proposal[] {
  const table = tableOfTab(values);
  if (table === null || table.date === null) return [];
  const { columns, headerRow } = table;
  const below = values.slice(headerRow, TELLING_ROWS);
  const named = (pattern: RegExp, ...types: readonly Column['type'][]) =>
    columns.find(({ header, type }) => types.includes(type) && pattern.test(normalized(header)));
  const won = wonAmong(columns, below);
  const closed = named(CLOSED, 'day') ?? named(CLOSED, 'dayText');
  const date = (won !== null && closed?.header) || table.date;
  const amount = named(AMOUNT, 'amount', 'amountText');
  const who = named(WHO, 'text');
  const isText = (header: string) =>
    columns.some((column) => column.header === header && /Text$/.test(column.type));
  const propose = (
    kpi: string,
    words: string,
    typed: TypedSource,
    blanks: Readonly<Record<string, string>> = {},
  ): Proposal => ({
    name: kpi,
    text: formatMessage<string>(words, { name: kpi, date, ...blanks }),
    typed: {
      tab: name,
      date,
      ...(isText(date) || isText(typed.value ?? '') ? { texts: 'read' } : {}),
      ...typed,
    },
  });
  const where = won && { where1: won.column, rule1: 'is', sought1: won.value };
  const sum = (header: string) => ({ way: 'sum', value: header });
  return [
    where === null
      ? propose(name, SOURCE_PROPOSALS.count, { way: 'count' })
      : propose(name, SOURCE_PROPOSALS.countWhere, { way: 'count', ...where }, won ?? {}),
    ...(amount === undefined
      ? []
      : [
          where === null
            ? propose(amount.header, SOURCE_PROPOSALS.sum, sum(amount.header), { amount: amount.header })
            : propose(
                amount.header,
                SOURCE_PROPOSALS.sumWhere,
                { ...sum(amount.header), ...where },
                { ...won, amount: amount.header },
              ),
        ]),
    ...(who === undefined
      ? []
      : [
          propose(
            who.header,
            SOURCE_PROPOSALS.different,
            { way: 'different', value: who.header },
            { who: who.header },
          ),
        ]),
  ];
}

/** The first column that says of rows that they are won, and the word for it. */
function wonAmong(
  columns: readonly Column[],
  below: Tab['values'],
): { readonly column: string; readonly value: string } | null {
  for (const { column, header, type } of columns) {
    if (type !== 'text') continue;
    const cells = below.map((row) => row[column - 1]).filter((cell) => !isBlank(cell));
    const found = cells.find((cell) => WON.test(normalized(textOf(cell))));
    if (found !== undefined) return { column: header, value: textOf(found) };
  }
  return null;
}
