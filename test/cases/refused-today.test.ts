// Where a custom function may not depend on TODAY(), not even through a cell, the script writes the day.

import type { Host } from '../../workbench/host/host';
import { at, goTo, OCTOBER, october, openFile, openMade, request } from '../bundle/a-file';

const HEAD = 'A3:G3';
const KPIS = october({ name: 'Calls' }, { name: 'Deals', target: '310' });

const opened = (refuseToday: boolean, completeThrough: 'yesterday' | 'today' = 'yesterday') => {
  const host = openMade({ ...KPIS, completeThrough }, '2011-10-17', { refuseToday });
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[48], [160]]);
  return host;
};

test.each(['yesterday', 'today'] as const)(
  'complete through %s: the figures are those of any other file',
  (through) => {
    const [usual, refused] = [opened(false, through), opened(true, through)];
    for (const day of ['2011-10-17', '2011-10-18', '2011-10-31', '2011-11-03']) {
      for (const host of [usual, refused]) {
        goTo(host, day);
        host.run('onOpen');
      }
      const shown = (host: typeof usual) => [
        host.spreadsheet.texts(OCTOBER, HEAD),
        host.spreadsheet.texts(OCTOBER, `A6:${at('expected', 7)}`),
      ];
      expect(shown(refused)).toEqual(shown(usual));
      expect(request(refused, 'loadProgress').kpis).toEqual(request(usual, 'loadProgress').kpis);
    }
  },
);

test('the day moves with its cell, and nothing else is written over', () => {
  const host = opened(true);
  host.run('onOpen');
  host.spreadsheet.insertRows(OCTOBER, 1, 2);
  host.spreadsheet.enter(OCTOBER, 'G3', 'mine');
  goTo(host, '2011-10-20');
  host.run('onOpen');
  expect(host.spreadsheet.texts(OCTOBER, 'G3:G5')).toEqual([['mine'], ['Complete through'], ['2011-10-19']]);
  expect(host.spreadsheet.text(OCTOBER, 'C5')).toBe('2011-10-19');
});

test('a formula that was put there again stays', () => {
  const host = opened(true);
  host.spreadsheet.enter(OCTOBER, 'G3', '=DATE(2011; 10; 12)');
  goTo(host, '2011-10-20');
  host.run('onOpen');
  expect(host.spreadsheet.text(OCTOBER, 'G3')).toBe('2011-10-12');
});

test('a check writes the day too, and mails what it would have mailed', () => {
  const mailsOf = (refuseToday: boolean) => {
    const host = opened(refuseToday);
    const { form } = request(host, 'loadAlerts');
    request(host, 'saveAlerts', { ...form, isOn: true, hour: 8 });
    host.advanceTo(Date.parse('2011-10-21T11:00:00Z'));
    return [
      host.outbox.map(({ to, subject, body }) => [to, subject, body]),
      host.spreadsheet.text(OCTOBER, 'C3'),
    ];
  };
  const [mails, asOf] = mailsOf(true);
  expect(mails).toEqual(mailsOf(false)[0]);
  expect(mails).not.toEqual([]);
  expect(asOf).toBe('2011-10-20');
});

test('a typed as-of day stays, and following the days again follows the written day', () => {
  const host = opened(true);
  host.spreadsheet.enter(OCTOBER, 'C3', '2011-10-09');
  goTo(host, '2011-10-20');
  host.run('onOpen');
  expect(host.spreadsheet.texts(OCTOBER, 'C3:G3').flat()).toMatchObject({ 0: '2011-10-09', 4: '2011-10-19' });
  expect(request(host, 'loadProgress').isFrozen).toBe(true);
  request(host, 'unfreeze', { sheet: OCTOBER });
  expect(host.spreadsheet.text(OCTOBER, 'C3')).toBe('2011-10-19');
});

test('a goal tree follows the days too: from the beginning, and whenever the file is opened', () => {
  const node = { kind: 'total', direction: 'higher', unit: 'count', indicator: '', source: 'typed' } as const;
  const [usual, refused] = [false, true].map((refuseToday) => {
    const host = openFile('2011-10-17', { refuseToday });
    request(host, 'createGoal', {
      name: '',
      start: '2011-10-01',
      end: '2011-10-31',
      kpiSheet: '',
      nodes: [{ ...node, name: 'Revenue', feeds: '', how: '', target: '900' }],
    });
    host.spreadsheet.enter('Goal', 'H6', 480);
    return host;
  });
  const shown = (host = usual) => [
    host?.spreadsheet.texts('Goal', 'A3:N3'),
    host?.spreadsheet.texts('Goal', 'A6:M6'),
  ];
  expect(shown().flat(2).join(' ')).toMatch(/2011-10-16.*51\.6%.*On track/);
  expect(shown(refused)).toEqual(shown(usual));
  for (const host of [usual, refused]) {
    goTo(host as Host, '2011-10-30');
    host?.run('onOpen');
  }
  expect(shown().flat(2).join(' ')).toMatch(/2011-10-29.*Behind/);
  expect(shown(refused)).toEqual(shown(usual));
});
