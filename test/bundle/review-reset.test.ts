// A target that was reset between two reviews, on the built script: what is better since by nothing but that is no recovery,
// and wherever a result is told, the reset is named.

import type { Host } from '../../workbench/host/host';
import { at, goTo, OCTOBER, request } from './a-file';
import { cardOf, end, enterActuals, press, ROW, review, reviewed, save, shownAt } from './a-review';

/** Resets the target of Calls, which the form shows as `from`. */
function reset(host: Host, day: string, target: string, from = '310'): void {
  const { typedName, row, notes } =
    request(host, 'loadProgress').kpis.find(({ name }) => name === 'Calls') ?? {};
  if (typedName === undefined || row === undefined || notes === undefined) throw new Error('No Calls.');
  request(host, 'resetTarget', {
    ...{ sheet: OCTOBER, kpi: typedName, owner: notes.owner, row, from, target, day },
    ...{ reason: 'Two shops closed', pace: 'usual', stood: '', replace: false },
  });
}

const NOTHING_BESIDE =
  'Since “Call 20 old leads” (4 Oct) the target was reset: the gap of then says nothing beside that of now.';

test('is not back on course, and no action has worked; what is reached by the new one is praised with it', () => {
  const host = reviewed('2011-10-04', [15, 30, 30]);
  save(host, 'Calls', { action: 'Call 20 old leads', actionDue: '2011-10-11' });
  end(host);
  goTo(host, '2011-10-11');
  enterActuals(host, [55, 100, 100]);
  reset(host, '2011-10-11', '155');
  const second = review(host);
  expect(second.cards.map(({ name, part }) => [name, part])).toEqual([['Calls', 'due']]);
  expect(cardOf(second, 'Calls')).toMatchObject({
    praise: null,
    since: NOTHING_BESIDE,
    reset: 'Target reset from 310 to 155 on 11 Oct',
  });
  save(host, 'Calls', {}, press('done'));
  expect(end(host).sections).toMatchObject([
    { heading: 'What became of earlier actions', cards: [{ title: 'Calls', headline: NOTHING_BESIDE }] },
  ]);
  expect(shownAt(host, 'action', 'Calls')).toBe('');
  expect(review(host).worked).toEqual([]);
  expect(request(host, 'loadProgress').kpis.flatMap(({ worked = [] }) => worked)).toEqual([]);

  // What was done since by the same target counts again.
  goTo(host, '2011-10-18');
  enterActuals(host, [156, 170, 170]);
  expect(cardOf(review(host), 'Calls')).toMatchObject({
    praise: '156 of 155: the target is reached.',
    reset: 'Target reset from 310 to 155 on 11 Oct',
  });
  save(host, 'Calls', {});
  expect(end(host).sections).toMatchObject([
    {
      heading: 'What went well',
      cards: [{ title: 'Calls', rows: [{ label: 'Target', text: 'reset from 310 to 155 on 11 Oct' }] }],
    },
  ]);
});

test('the daily check tells nobody of a recovery, and the results of the period name the reset', () => {
  const host = reviewed('2011-10-11', [30, 100, 100]);
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 1 });
  const mailsToAnn = (day: string) => {
    goTo(host, day);
    const before = host.outbox.length;
    request(host, 'checkAtOnce');
    return host.outbox
      .slice(before)
      .flatMap(({ to, subject }) => (to.includes('ann@x.com') ? [subject] : []));
  };
  expect(mailsToAnn('2011-10-11')).toEqual(['1 KPI needs action: Calls']);
  reset(host, '2011-10-11', '31');
  // A day more and a figure more each: out of behind for long enough to be told.
  for (const [day, actual] of [
    ['2011-10-12', 10],
    ['2011-10-13', 12],
    ['2011-10-14', 13],
    ['2011-10-15', 14],
  ] as const) {
    enterActuals(host, [actual, 150, 150]);
    expect(mailsToAnn(day)).toEqual([]);
  }
  expect(host.spreadsheet.text(OCTOBER, at('status', ROW.Calls))).toBe('Ahead');

  goTo(host, '2011-11-02');
  enterActuals(host, [40, 310, 310]);
  host.spreadsheet.enterRows(OCTOBER, at('dataThrough', 6), [['2011-10-31'], ['2011-10-31'], ['2011-10-31']]);
  const view = request(host, 'loadClose', { sheet: OCTOBER });
  expect(view.results.map(({ kpi, text, reset: told }) => [kpi, text, told])).toEqual([
    ['Calls', '40 of 31', 'Target reset from 310 to 31 on 11 Oct'],
    ['Deals', '310 of 310', null],
    ['Visits', '310 of 310', null],
  ]);
  expect(view.mail.text).toContain('Target: reset from 310 to 31 on 11 Oct');
});
