// Whatever a cell hands to a function of ours, it shows a value, or an error in words.

import { InputError } from '../../src/cells/input-error';
import { call } from '../../src/functions/call';
import { FUNCTIONS } from '../../src/functions/functions';
import { languageOfCall } from '../../src/functions/language';
import type { FunctionName } from '../../src/words';
import { holds } from './holds';
import type { Readings } from './readings';

const MOST_CALLS = 6;

/** A call, and what came of it: what is shown, or the error that is. */
export interface Called {
  readonly name: FunctionName;
  readonly given: readonly unknown[];
  readonly shown: readonly unknown[];
  readonly message: string | null;
}

/** Calls functions with cells and columns of the file, taken as they come. */
export function callsOf({ file, sheets, logCells, calendarCells, sheetDays }: Readings): Called[] {
  const names = Object.keys(FUNCTIONS) as FunctionName[];
  const grid = sheets[0]?.cells.values ?? [];
  const width = grid[0]?.length ?? 0;
  let state = file.seed;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const argument = (name: string): unknown => {
    if (name === 'log') return draw(6) === 0 ? grid : logCells;
    if (name === 'plan') return draw(3) === 0 ? grid : planOf(grid, draw);
    if (name === 'calendar') return draw(4) === 0 ? grid.map((row) => [row[draw(width)]]) : calendarCells;
    const column = draw(width);
    return draw(2) === 0 ? grid[draw(grid.length)]?.[column] : grid.map((row) => [row[column]]);
  };
  return Array.from({ length: width > 0 ? MOST_CALLS : 0 }, () => {
    const name = names[draw(names.length)] as FunctionName;
    const { args, required } = FUNCTIONS[name];
    const given = args.slice(0, required + draw(args.length - required + 1)).map(argument);
    languageOfCall(name, given);
    try {
      return { name, given, shown: [call(name, given, () => sheetDays)].flat(2), message: null };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { name, given, shown: [], message: error.message };
    }
  });
}

/** A plan with the names and amounts of the file, whatever they are. */
function planOf(grid: Readings['sheets'][number]['cells']['values'], draw: (below: number) => number) {
  const width = grid[0]?.length ?? 1;
  const [names, first, second] = [draw(width), draw(width), draw(width)];
  const rows = grid.slice(1).map((row) => [row[names], row[first], row[second]]);
  return [['KPI', '2026-01-01', draw(4) === 0 ? grid[0]?.[second] : '2026-02-01'], ...rows];
}

export function functionsAnswer(readings: Readings): void {
  for (const { name, given, shown, message } of callsOf(readings)) {
    for (const value of shown) {
      const columns = given.map((one) => (Array.isArray(one) ? 'a column' : one));
      holds(typeof value === 'string' || Number.isFinite(value), `${name} shows`, value, columns);
    }
    if (message === null) continue;
    const isSaid = !/\bundefined\b|\{\w+\}/.test(message.replace(/"[\s\S]*"|「[\s\S]*」/g, ''));
    holds(message.length > 0 && isSaid, `${name} says`, message);
  }
}
