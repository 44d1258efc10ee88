// The rows that new KPIs get in a manual, and the advice while someone is away.

import { manualAdvice } from '../../../src/sheet/manual/manual-advice';
import { isOfTemplate, missingRows } from '../../../src/sheet/manual/manual-rows';
import { planManual } from '../../../src/sheet/manual/manual-sheet';
import { speak } from '../../../src/words';
import { aKpi, aSetupKpi, day } from '../a-sheet';
import { aManual, type Typed } from './a-manual';

afterEach(() => speak('en'));

const texts = (rows: ReturnType<typeof missingRows>) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, content]) => [
        key,
        content !== null && typeof content === 'object' && 'text' in content ? content.text : content,
      ]),
    ),
  );

test('a KPI of a template has all that is known of it; one of their own how it is entered', () => {
  const rows = missingRows(
    [
      aSetupKpi({ name: 'deals', actual: 'typed', kind: 'total', check: 'weekly' }),
      aSetupKpi({ name: 'Cups washed', actual: 'log', check: 'daily' }),
      aSetupKpi({ name: 'Yearly', actual: 'sheets' }),
    ],
    [],
  );
  expect(texts(rows)).toEqual([
    {
      kpi: 'deals',
      owner: null,
      entry:
        'Once a week: type what has come together since the start under “Actual”, and its day under “Data through”.',
      counts: 'Orders that are signed, by the day of the signature. Not: a spoken yes.',
      source: 'Signed orders, or the deals marked as won in your CRM.',
      first: 'Agree on a next step and its date with each open deal, the largest first.',
      causes: expect.stringContaining('Decisions are put off\n'),
      actions: expect.stringContaining('Bring whoever decides into the next talk\n'),
    },
    {
      kpi: 'Cups washed',
      owner: null,
      entry: 'Every day: a row in the daily log with date, KPI and value of the day.',
    },
    { kpi: 'Yearly', owner: null, entry: expect.stringContaining('Nothing to enter') },
  ]);
});

test('in the language that is spoken, whatever the name is in', () => {
  speak('ja');
  expect(texts(missingRows([aSetupKpi({ name: 'Deals' })], []))[0]?.counts).toContain('契約日');
});

test('only missing rows come; an owner stands there where two KPIs have one name', () => {
  const known = aManual({ kpi: 'Deals' }, { kpi: 'Calls', owner: 'ann@x.com' }).rows;
  const missing = (...kpis: readonly { name: string; owner: string }[]) =>
    texts(
      missingRows(
        kpis.map((kpi) => aSetupKpi(kpi)),
        known,
      ),
    ).map(({ kpi, owner }) => [kpi, owner]);
  expect(missing({ name: 'DEALS', owner: 'ann@x.com' }, { name: 'Calls', owner: 'Ann@x.com' })).toEqual([]);
  expect(missing({ name: 'Calls', owner: 'bob@x.com' })).toEqual([['Calls', 'bob@x.com']]);
  expect(missing({ name: 'Talks', owner: 'ann@x.com' }, { name: 'Talks', owner: 'bob@x.com' })).toEqual([
    ['Talks', 'ann@x.com'],
    ['Talks', 'bob@x.com'],
  ]);
  expect(missing({ name: 'Leads', owner: 'ann@x.com' })).toEqual([['Leads', null]]);
});

test('a manual is made with KPIs of a template, not with none but their own', () => {
  expect(isOfTemplate([aSetupKpi({ name: 'Cups' }), aSetupKpi({ name: ' 商談件数' })])).toBe(true);
  expect(isOfTemplate([aSetupKpi({ name: 'Cups' })])).toBe(false);
});

test('the sheet takes dates and addresses, and shows sentences whole', () => {
  const { inputs, looks, contents, size, warnedAreas } = planManual([{ kpi: { text: 'Deals' } }]);
  expect(inputs.map(({ accepts, area }) => [accepts.type, area.column])).toEqual([
    ['addresses', 2],
    ['addresses', 3],
    ['date', 4],
    ['date', 5],
  ]);
  expect([contents.length, size, warnedAreas]).toEqual([2, { rows: 200, columns: 11 }, []]);
  expect(looks.at(-1)).toEqual({ area: { row: 2, column: 1, rows: 199, columns: 11 }, isWrapped: true });
});

describe('advice', () => {
  const KPI = aKpi({ name: 'Deals', owner: 'ann@x.com' });
  const said = (row: Typed, kpis = [KPI]) =>
    manualAdvice(kpis, aManual({ kpi: 'Deals', ...row }), day('2011-10-15')).map(({ message }) => message);

  test('is given only where the owner is away, or will be within seven days', () => {
    const noDeputy = (when: string) => [
      `ann@x.com is away ${when}, and Deals has no deputy: write one into its row of “Manual”, or give it a row there`,
    ];
    expect(said({})).toEqual([]);
    expect(said({ awayFrom: '2011-10-23', awayUntil: '2011-10-30' })).toEqual([]);
    expect(said({ awayFrom: '2011-10-22', awayUntil: '2011-10-30' })).toEqual(
      noDeputy('from 2011-10-22 to 2011-10-30'),
    );
    expect(said({ awayFrom: '2011-10-01' })).toEqual(noDeputy('from 2011-10-01 on'));
    expect(said({ awayUntil: '2011-10-15' })).toEqual(noDeputy('until 2011-10-15'));
    expect(said({ awayUntil: '2011-10-14' })).toEqual([]);
    expect(manualAdvice([KPI], null, day('2011-10-15'))).toEqual([]);
  });

  test('asks for a word to the deputy, and for a deputy for what else is theirs', () => {
    const away = { awayFrom: '2011-10-15', deputy: 'bob@x.com' };
    expect(said(away)).toEqual([
      'ann@x.com is away from 2011-10-15 on, and “Manual” says nothing about Deals: write down how its figure is entered, for whoever stands in',
    ]);
    expect(said({ ...away, entry: 'Every day' })).toEqual([]);
    const calls = aKpi({ name: 'Calls', owner: 'ann@x.com' });
    const bobs = aKpi({ name: 'Talks', owner: 'bob@x.com' });
    expect(said({ ...away, entry: 'Every day' }, [KPI, calls, bobs])).toEqual([
      expect.stringContaining('Calls has no deputy'),
    ]);
  });
});
