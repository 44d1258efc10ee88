// Whatever a cell hands to a function of ours, it shows a value, or an error in words.

import { InputError } from '../../src/cells/input-error';
import { call } from '../../src/functions/call';
import { FUNCTIONS } from '../../src/functions/functions';
import { languageOfCall } from '../../src/functions/language';
import type { FunctionName } from '../../src/words';
import { holds } from './holds';
import type { Readings } from './readings';

const MOST_CALLS = 6;

/** Calls functions with cells and columns of the file, taken as they come. */
export function functionsAnswer({ file, sheets, logCells, calendarCells, sheetDays }: Readings): void {
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
    if (name === 'calendar') return draw(4) === 0 ? grid.map((row) => [row[draw(width)]]) : calendarCells;
    const column = draw(width);
    return draw(2) === 0 ? grid[draw(grid.length)]?.[column] : grid.map((row) => [row[column]]);
  };
  for (let calls = 0; calls < MOST_CALLS && width > 0; calls++) {
    const name = names[draw(names.length)] as FunctionName;
    const { args, required } = FUNCTIONS[name];
    const given = args.slice(0, required + draw(args.length - required + 1)).map(argument);
    languageOfCall(name, given);
    try {
      const answer = call(name, given, () => sheetDays);
      for (const shown of [answer].flat(2)) {
        const isShown = typeof shown === 'string' || Number.isFinite(shown);
        holds(
          isShown,
          `${name} shows`,
          shown,
          given.map((one) => (Array.isArray(one) ? 'a column' : one)),
        );
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      holds(
        error.message.length > 0 &&
          !/\bundefined\b|\{\w+\}/.test(error.message.replace(/"[\s\S]*"|「[\s\S]*」/g, '')),
        `${name} says`,
        error.message,
      );
    }
  }
}
