// Faults that no test can notice, for they change nothing that anybody sees: by their names as the runner prints them, with
// the reason. What a test could notice does not belong here.

export const SURVIVORS: ReadonlyMap<string, string> = new Map([
  [
    'src/alerts/follow.ts: manager === null -> false   in   escalated: stay(memory.escalated, manager === null ? [] : [manager]),',
    'Nobody who waits has no address: none of them stays, as among none.',
  ],
  [
    'src/alerts/history.ts: figureDay === null || kpi.actual === null -> figureDay === null && kpi.actual === null   in   if (figureDay === null || kpi.actual === null || assessment.progress.beforeStart) return null;',
    'A figure has a day, and a day has a figure: the one is null where the other is.',
  ],
  [
    'src/alerts/render/amounts.ts: 0 -> 1   in   const figure = (value) => value ?? 0;',
    'Headlines and rows that say a figure are only chosen where there is one: the 0 is for the types.',
  ],
  [
    'src/cells/log-cells.ts: before !== void 0 -> false   in   if (before !== void 0) return before;',
    'A text that was read is read again, and is the same: it only takes longer.',
  ],
  [
    'src/cells/log.ts: before.day > day -> before.day >= day   in   if (before !== void 0 && before.day > day) isInOrder = false;',
    'Rows that are in order are sorted all the same, and stay so: it only takes longer.',
  ],
  [
    'src/sheet/log/turned-rows.ts: 0 -> 1   in   const wayAlong = (days) => days.slice(1).reduce((sum, day, index) => sum + Math.abs(day - (days[inde',
    'Two such ways are compared, and nothing else: both are longer by 1.',
  ],
  [
    'src/sheet/numbers/figures-together.ts: index + 1 -> index - 1   in   (one, index) => values.slice(index + 1).every((other) => areSame(one, other) || shown(one, decimals)',
    'Each two values are compared all the same, some of them from both sides, and each with itself.',
  ],
  [
    'src/sheet/next-period/next-setup.ts: loggedNumber === void 0 -> false   in   const loggedColumn = loggedNumber === void 0 ? null : columnLetters(loggedNumber);',
    'No column has no letters, and no formula refers to a column without.',
  ],
  [
    'src/sheet/judge/display-order.ts: 1 -> 2   in   return left < right ? -1 : 1;',
    'Of what orders two, only the sign counts.',
  ],
  [
    'src/kpi/unclear-share.ts: false -> undefined   in   if (target === null || target === 0) return false;',
    'It is only asked whether it is so.',
  ],
  [
    'src/cells/day-text.ts: null -> undefined   in   return null;',
    'It is not reached: what is matched names one of the eras.',
  ],
  [
    'src/cells/log.ts: true -> false   in   let isInOrder = true;',
    'Rows that are in order are sorted all the same, and stay so: it only takes longer.',
  ],
  [
    'src/cells/log.ts: before !== void 0 && before.day > day -> true   in   if (before !== void 0 && before.day > day) isInOrder = false;',
    'Rows that are in order are sorted all the same, and stay so: it only takes longer.',
  ],
  [
    'src/cells/log.ts: isInOrder -> false   in   return isInOrder ? entries : entries.sort((a, b) => a.day - b.day || a.row - b.row);',
    'Rows that are in order are sorted all the same, and stay so: it only takes longer.',
  ],
  [
    'src/cells/log.ts: own > last -> own >= last   in   if (own !== null && (last === null || own > last)) last = own;',
    'The later of two days: of two that are the same it does not matter which is taken.',
  ],
  [
    'src/functions/actual-to-date.ts: 0 -> 1   in   for (let i = first; i < after; i++) sum += entries[i]?.value ?? 0;',
    'Between the two places there is always an entry: what stands for one that is missing is for the types.',
  ],
  [
    'src/functions/in-full.ts: cell !== before[j] || cell === void 0 -> true   in   } else if (cell !== before[j] || cell === void 0) {',
    'A cell that is like the one above it is read again, and is the same: it only takes longer.',
  ],
  [
    'src/cells/weekdays.ts: made !== void 0 -> false   in   if (made !== void 0) return made;',
    'It is worked out anew, and is the same: it only takes longer.',
  ],
  [
    'src/cells/amount-text.ts: written !== void 0 -> false   in   if (written !== void 0) return written;',
    'It is worked out anew, and is the same: it only takes longer.',
  ],
  [
    'src/cells/log.ts: last !== void 0 -> false   in   if (last !== void 0) return last;',
    'It is worked out anew, and is the same: it only takes longer.',
  ],
  [
    'src/cells/log.ts: known === void 0 -> true   in   const problem2 = known === void 0 ? firstProblem(rows, indices, cells, sheetDays) : known;',
    'It is worked out anew, and is the same: it only takes longer.',
  ],
  [
    'src/functions/row.ts: this[name] === day -> false   in   if (this[name] === day) return;',
    'It is worked out anew, and is the same: it only takes longer.',
  ],
  [
    'src/functions/row-arguments.ts: cell === row.kindAsTyped -> false   in   if (cell === row.kindAsTyped) return;',
    'It is worked out anew, and is the same: it only takes longer.',
  ],
  [
    'src/sheet/read/read-sheet.ts: 0 -> 1   in   const isShared = (ownersByName.get(normalized(row.typedName))?.size ?? 0) > 1;',
    'Every name has owners: what stands for none is for the types, and is not above 1 either.',
  ],
  [
    'src/functions/in-full.ts: typeof cell === "number" && cell >= SMALLEST && cell < TOO_L -> false   in   if (typeof cell === "number" && cell >= SMALLEST && cell < TOO_LARGE) row[name] = cell;',
    'The reader of the cell takes the same number, with one more call for each row: it only takes longer.',
  ],
]);
