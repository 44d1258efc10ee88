// Owners as people write them: in the sheet, in Set up, and in the mails that reach them.

import { ask, at, goTo, OCTOBER, october, openFile, openMade, request } from './a-file';
import { checkOn, turnOn } from './mornings';

const CELLS = [
  'Bob Lee <bob@x.com>\nann@x.com',
  '"Lee, Cy" <cy@x.com>; (dee@x.com) mailto:eve@x.com.',
  '"boss@x.com" <fay@x.com>',
];

/** A sheet whose KPIs are all far behind, with these owners. */
function late() {
  const host = openMade(october({}, {}, {}), '2011-10-20');
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    CELLS.map(() => [5]),
  );
  CELLS.forEach((cell, index) => {
    host.spreadsheet.enter(OCTOBER, at('owner', 6 + index), cell);
  });
  return host;
}

test('O1: everyone who stands in the cell is told, and nobody who stands in a name', () => {
  const host = late();
  turnOn(host, { checksInARow: 1 });
  checkOn(host, '2011-10-21');
  expect(host.outbox.flatMap(({ to }) => to).sort()).toEqual([
    'ann@x.com',
    'bob@x.com',
    'cy@x.com',
    'dee@x.com',
    'eve@x.com',
    'fay@x.com',
  ]);
  expect(host.spreadsheet.texts('Alert log', 'E2:E20').flat().join()).not.toContain(
    'is not an e-mail address',
  );
});

test('O2: the form of the next period takes them, and keeps their names', () => {
  const host = late();
  goTo(host, '2011-10-31');
  const { form } = request(host, 'loadNextPeriod', { sheet: OCTOBER });
  expect(form.kpis.map(({ owner }) => owner)).toEqual(['Bob Lee <bob@x.com>, ann@x.com', ...CELLS.slice(1)]);
  expect(ask(host, 'createSheet', form)).toMatchObject({ sheet: 'November 2011' });
  expect(host.spreadsheet.texts('November 2011', `${at('owner', 6)}:${at('owner', 8)}`).flat()).toEqual(
    form.kpis.map(({ owner }) => owner),
  );
});

test('O2: so does a new sheet; what is no address is named', () => {
  const host = openFile('2011-10-20');
  const made = (owner: string) => ask(host, 'createSheet', october({ owner }));
  expect(made('Ann Lee <ann@x.com>')).toMatchObject({ sheet: OCTOBER });
  expect(host.spreadsheet.text(OCTOBER, at('owner', 6))).toBe('Ann Lee <ann@x.com>');
  expect(made('Ann Lee <ann@x.com>, Bob')).toMatchObject({
    problems: [{ path: 'kpis.0.owner', message: expect.stringContaining('"Bob" is not an e-mail address') }],
  });
  expect(made('mailto:ann@x.com; (bob@x.com).')).toMatchObject({ sheet: 'October 2011 (2)' });
  expect(host.spreadsheet.text('October 2011 (2)', at('owner', 6))).toBe('ann@x.com, bob@x.com');
});
