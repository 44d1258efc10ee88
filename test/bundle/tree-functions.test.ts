// The goal tree and the link check in cells, answered by the built script.

import { createHost, type Host } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import type { Entry } from '../../workbench/host/workbook';
import { LINKS, type LinkCase } from '../golden/link';
import { type GoldenRow, TREES, type TreeCase } from '../golden/tree';
import { cellsAlone } from '../zones/cells-alone';

function open(): Host {
  return createHost({
    script: cellsAlone('Etc/UTC'),
    workbook: {
      timeZone: 'Etc/UTC',
      sheets: [
        { name: 'Goal', rows: 60 },
        { name: 'Log', rows: 200 },
      ],
    },
    now: Date.parse('2026-06-15T08:00:00Z'),
    newRealm: createNodeRealm,
  });
}

/** Node, feeds, how, expected, actual, landing, target. */
const cellsOf = ({ targets }: TreeCase, rows: readonly GoldenRow[]): Entry[][] =>
  rows.map((row) => [...row.map((cell) => cell ?? ''), targets[row[0]] ?? '']);

const FUNCTIONS = {
  value: 'DRIVER_VALUE(A1:A, B1:B, C1:C, E1:E)',
  effect: 'DRIVER_EFFECT(A1:A, B1:B, C1:C, E1:E, D1:D)',
  needed: 'DRIVER_NEEDED(A1:A, B1:B, C1:C, F1:F, G1:G)',
} as const;
const KEYS = Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[];

/** A figure as the sheet shows it beside one that was worked out elsewhere. */
function expectFigure(shown: unknown, wanted: number | null | undefined, what: readonly unknown[]): void {
  if (wanted === null || wanted === undefined) expect([...what, shown]).toEqual([...what, '']);
  else {
    const off = Math.abs(Number(shown) - wanted) / Math.max(1, Math.abs(wanted));
    expect([...what, typeof shown, off <= 1e-9]).toEqual([...what, 'number', true]);
  }
}

/** What the three functions show, one a column: over whole columns, or over as many rows as there are. */
function shownOf(cells: readonly Entry[][], areLoose: boolean): unknown[][] {
  const host = open();
  const last = cells.length;
  host.spreadsheet.enterRows('Goal', 'A1', cells as Entry[][]);
  KEYS.forEach((key, column) => {
    const call = FUNCTIONS[key];
    const formula = areLoose ? call.replace(/([A-G])1:\1/g, `$11:$1${last}`) : call;
    host.spreadsheet.enter('Goal', `${'IJK'[column]}1`, `=${formula}`);
  });
  const shown = host.spreadsheet.values('Goal', `I1:K${last}`);
  expect(host.executions).toEqual({ DRIVER_VALUE: 1, DRIVER_EFFECT: 1, DRIVER_NEEDED: 1 });
  return shown;
}

describe.each(TREES.map((golden) => [golden.name, golden] as const))('golden: %s', (_, golden) => {
  const { rows, expect: wanted } = golden;
  const check = (shown: readonly unknown[][], inOrder: readonly GoldenRow[]) => {
    inOrder.forEach(([node], index) => {
      KEYS.forEach((key, column) => {
        expectFigure(shown[index]?.[column], wanted[key][node], [node, key]);
      });
    });
  };

  test('over columns with a header, each one execution', () => {
    const header = ['Node', 'Feeds', 'How', 'Expected', 'Actual', 'Landing', 'Target'];
    const [labels, ...shown] = shownOf([header, ...cellsOf(golden, rows)], false);
    expect(labels).toEqual(['Value in the tree', 'Effect on the goal', 'Needed alone']);
    check(shown, rows);
  });

  test('over loose ranges, upside down', () => {
    const turned = [...rows].reverse();
    check(shownOf(cellsOf(golden, turned), true), turned);
  });
});

const MONDAY = 46_174;
const WEEKS = 40;

/** A figure a week, on one of its days. */
function linkHost({ driver, result }: LinkCase): Host {
  const host = open();
  const entriesOf = (name: string, figures: LinkCase['driver'], day: number): Entry[][] =>
    figures.flatMap((figure, week) =>
      figure === null ? [] : [[`=${MONDAY + 7 * (week - WEEKS) + day}`, name, figure]],
    );
  host.spreadsheet.enterRows('Log', 'A1', [
    ['Date', 'KPI', 'Value'],
    ...entriesOf('Meetings', driver, 2),
    ...entriesOf('Orders', result, 4),
  ]);
  return host;
}

test.each(LINKS.map((golden) => [golden.name, golden] as const))('golden: link %s', (_, golden) => {
  const { verdict, r, weeks, pairs } = golden.expect;
  const host = linkHost(golden);
  host.spreadsheet.enter('Goal', 'A1', `=LINK_STRENGTH("Meetings", "Orders", Log!A:C, ${MONDAY - 1})`);
  host.spreadsheet.enterRows('Goal', 'A3', [
    ['Node', 'Feeds'],
    ['Orders', ''],
    ['Meetings', 'Orders'],
  ]);
  host.spreadsheet.enter('Goal', 'C3', `=LINK_STRENGTH(A3:A, B3:B, Log!A:C, ${MONDAY - 1})`);
  const [alone = []] = host.spreadsheet.values('Goal', 'A1:D1');
  const [header, goal, linked] = host.spreadsheet.values('Goal', 'C3:F5');
  expect(header).toEqual(['Link', 'Correlation', 'Weeks later', 'Pairs of weeks']);
  expect(goal).toEqual(['', '', '', '']);
  expect(linked).toEqual(alone);
  expect(alone[0]).toBe(verdict);
  [r, weeks, pairs].forEach((wanted, index) => {
    expectFigure(alone[index + 1], wanted, [verdict]);
  });
});
