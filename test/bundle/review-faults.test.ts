// The end of a review, cut short wherever it writes: nothing is half done for good, and nothing is written twice.

import { ask, at, OCTOBER, openFile, request } from './a-file';
import { keptRows, press, review, reviewed, save, shownAt } from './a-review';
import { countedCalls } from './kills';

describe('cut short at its end', () => {
  const begun = () => {
    const host = reviewed('2011-10-11', [60, 80, 100]);
    host.spreadsheet.enterRows(OCTOBER, at('action', 6), [
      ['Call 20 old leads'],
      ['Offer a trial'],
      ['Thank them'],
    ]);
    host.spreadsheet.enter(OCTOBER, at('cause', 6), 'Rain');
    save(host, 'Calls', {}, press('done'));
    save(host, 'Deals', {}, press('dropped'));
    save(host, 'Deals', { action: 'Ask the best ten' });
    save(host, 'Visits', {}, press('notYet'));
    const asked = { sheet: OCTOBER, review: review(host).running?.id ?? '' };
    return { file: host.save(), asked };
  };
  const NOTES = ['cause', 'action', 'actionBy', 'actionDue'] as const;
  const stateOf = (host: ReturnType<typeof reviewed>) => ({
    rows: keptRows(host).sort(),
    cells: NOTES.map((field) =>
      (['Calls', 'Deals', 'Visits'] as const).map((kpi) => shownAt(host, field, kpi)),
    ),
  });
  const FAULTS = [
    {},
    { kill: true },
    { kill: true, after: true },
    { kill: true, after: true, losesWrites: true },
  ] as const;

  test('at each call that writes, by each fault in turn: asked again, all of it is there, and nothing twice', () => {
    const { file, asked } = begun();
    const open = () => openFile('2011-10-11', { workbook: file });
    const undisturbed = open();
    undisturbed.clearRecords();
    const { sections } = request(undisturbed, 'endReview', asked);
    const writing = countedCalls(undisturbed).flatMap(({ method }, index) =>
      /^(set|insert|clear|flush|delete)/.test(method) ? [index + 1] : [],
    );
    const state = stateOf(undisturbed);
    expect(state.rows).toHaveLength(5);
    expect(state.cells.slice(0, 2)).toEqual([
      ['', '', ''],
      ['', 'Ask the best ten', 'Thank them'],
    ]);
    expect(writing.length).toBeGreaterThan(8);
    for (const [turn, call] of writing.entries()) {
      // The harshest of all at each, and one of the others at every third.
      for (const fault of turn % 3 === 0 ? [FAULTS[3], FAULTS[(turn / 3) % 3]] : [FAULTS[3]]) {
        const host = open();
        host.failAt(call, fault);
        try {
          ask(host, 'endReview', asked);
        } catch {
          // Killed: nobody is told anything.
        }
        host.failAt(0);
        // What is emptied is kept by then.
        if (shownAt(host, 'action', 'Calls') === '')
          expect([call, keptRows(host).length]).toEqual([call, state.rows.length]);
        const again = request(host, 'endReview', asked);
        expect([call, stateOf(host)]).toEqual([call, state]);
        expect([call, again.sections]).toEqual([call, sections]);
      }
    }
  });
});
