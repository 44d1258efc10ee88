// Faults that no test can notice, for they change nothing that anybody sees: by their names as the runner prints them, with
// the reason. What a test could notice does not belong here.

export const SURVIVORS: ReadonlyMap<string, string> = new Map([
  [
    'src/alerts/render/amounts.ts: 0 -> 1   in   const figure = (value) => value ?? 0;',
    'Headlines and rows that say a figure are only chosen where there is one: the 0 is for the types.',
  ],
  [
    'src/cells/log.ts: own > last -> own >= last   in   if (own !== null && (last === null || own > last)) last = own;',
    'The later of two days: of two that are the same it does not matter which is taken.',
  ],
  [
    'src/functions/actual-to-date.ts: 0 -> 1   in   for (let i = first; i < after; i++) sum += entries[i]?.value ?? 0;',
    'Between the two places there is always an entry: what stands for one that is missing is for the types.',
  ],
]);
