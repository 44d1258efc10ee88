// While an owner is away the deputy is told, and nobody else: within the one mail a day, and nothing twice.

import { decide } from '../../src/alerts/decide';
import { EMPTY_MEMORY } from '../../src/alerts/memory';
import { preview } from '../../src/alerts/render/preview';
import { render } from '../../src/alerts/render/render';
import { speak } from '../../src/words';
import { aManual, type Typed } from '../sheet/manual/a-manual';
import { ordersKpi, SIXTEENTH, withGoal } from './a-goal';
import { april, check, kpi, Life, type Scene, sheet } from './scene';

afterEach(() => speak('en'));

const LINES = {
  counts: 'Signed orders',
  source: 'The CRM',
  entry: 'Every Monday',
  first: 'Call the three oldest',
};

/** Ann's row: away from the 21st to the 23rd. */
const row = (changes: Typed = {}): Typed => ({
  kpi: 'Orders',
  deputy: 'bob@x.com',
  awayFrom: '2026-04-21',
  awayUntil: '2026-04-23',
  ...LINES,
  ...changes,
});

const TRUST = { trust: { domains: ['x.com'], addresses: [] } };
const scene = (changes: Scene = {}): Scene => ({ ...TRUST, manual: aManual(row()), ...changes });
const decided = (changes: Scene = {}) => decide(check(scene(changes)));
const textTo = (to: string, changes: Scene = {}) =>
  decided(changes)
    .digests.filter((digest) => digest.to === to)
    .map((digest) => render(digest).text)
    .join();

test('the deputy alone is told, for whom, until when, and what the manual says', () => {
  expect(decided().digests.map(({ to }) => to)).toEqual(['bob@x.com']);
  const text = textTo('bob@x.com');
  expect(text).toContain(
    'You stand in for ann\u2060@x\u2060.com, who is away until 23 Apr: Orders.\n\nOrders: Behind',
  );
  expect(text).toContain('- Stand-in: for ann\u2060@x\u2060.com, away until 23 Apr\n');
  expect(text).toContain(
    [
      '- What counts: Signed orders',
      '- Where it comes from: The CRM',
      '- How to enter it: Every Monday',
      '- First step: Call the three oldest',
      '- Go to its row: https://docs.google.com/spreadsheets/d/x/edit#gid=0&range=A6',
    ].join('\n'),
  );
});

test('the owner reads the first step only, and only while nothing is being done', () => {
  const manual = aManual(row({ awayFrom: '', awayUntil: '' }));
  expect(textTo('ann@x.com', { manual })).toContain('- First step: Call the three oldest\n');
  expect(textTo('ann@x.com', { manual })).not.toMatch(/What counts|Stand-in|You stand in/);
  expect(textTo('ann@x.com', { manual, kpis: [kpi({ action: 'Calling' })] })).not.toContain('First step');
  // Of a template's KPI it is known without a manual.
  expect(textTo('ann@x.com', { manual: null, kpis: [kpi({ name: 'Deals' })] })).toContain(
    '- First step: Agree on a next step and its date with each open deal, the largest first.',
  );
  expect(textTo('ann@x.com', { manual: null })).not.toContain('First step');
});

test('the link goes to the cell of the name, wherever its column is', () => {
  const moved = sheet([kpi({ row: 9 })], { columns: { kpi: 28 } });
  expect(textTo('ann@x.com', { manual: null, sheets: [moved] })).toContain('#gid=0&range=AB9\n');
});

test('a figure that is due is asked of the deputy, with how to enter it', () => {
  const late = kpi({ actual: null, dataThrough: null });
  const digests = decided({ kpis: [late] }).digests;
  expect(digests.map(({ to, news }) => [to, news.map(({ what }) => what)])).toEqual([
    ['bob@x.com', ['overdue']],
  ]);
  expect(textTo('bob@x.com', { kpis: [late] })).toContain('- How to enter it: Every Monday\n');
});

test('a deputy with KPIs of their own gets one mail, and it tells which are whose', () => {
  const kpis = [kpi(), kpi({ row: 7, name: 'Leads', owner: 'bob@x.com' })];
  const { digests } = decided({ kpis });
  expect(digests.map(({ to, news }) => [to, news.map((item) => item.kpi.name)])).toEqual([
    ['bob@x.com', ['Leads', 'Orders']],
  ]);
  const text = textTo('bob@x.com', { kpis });
  expect(text.match(/You stand in for/g)).toHaveLength(1);
  expect(text.match(/- Stand-in:/g)).toHaveLength(1);
  expect(text).toContain('until 23 Apr: Orders.');
});

test('what the owner has heard goes on to the deputy; back again, the owner hears what is new, and nothing twice', () => {
  const life = new Life();
  const day = (today: number) =>
    life.check(scene({ today: april(today) })).map(({ to, news }) => `${to}: ${news.join()}`);
  expect([20, 21, 22, 23, 24, 25, 26, 27].map(day)).toEqual([
    ['ann@x.com: Orders: behind'],
    ['bob@x.com: Orders: behind'],
    [],
    [],
    [],
    [],
    [],
    [],
  ]);
  // Told again after the usual days, to whoever is there by then.
  expect(day(28)).toEqual(['ann@x.com: Orders: behind']);
});

test('what came up while the owner was away is told to the owner on the day after', () => {
  const life = new Life();
  const to = (today: number) => life.check(scene({ today: april(today) })).map((mail) => mail.to);
  expect([21, 22, 23, 24, 25].map(to)).toEqual([['bob@x.com'], [], [], ['ann@x.com'], []]);
});

test('killed at any mail and run again, deputies are told once', () => {
  const kpis = [kpi(), kpi({ row: 7, name: 'Leads', owner: 'cy@x.com' })];
  for (const killedAfter of [0, 1, 2]) {
    for (const isLedgerLost of [false, true]) {
      const life = new Life();
      life.check(scene({ kpis }), killedAfter, isLedgerLost);
      life.check(scene({ kpis }));
      life.check(scene({ kpis }));
      const to = life.mails.map((mail) => mail.to).sort();
      const twice = isLedgerLost && killedAfter > 0 ? 1 : 0;
      expect([killedAfter, new Set(to).size, to.length - 2]).toEqual([killedAfter, 2, twice]);
      expect(to).not.toContain('ann@x.com');
    }
  }
});

test('the preview says who is told, and in whose place', () => {
  expect(preview(decided()).mails).toMatchObject([
    { to: 'bob@x.com', about: [{ reason: 'Behind. bob@x.com stands in for ann@x.com until 23 Apr.' }] },
  ]);
});

test('unreadable days: the owner is told, and the cell is named in the log', () => {
  const { digests, log } = decided({ manual: aManual(row({ awayFrom: 'soon' })) });
  expect(digests.map(({ to }) => to)).toEqual(['ann@x.com']);
  expect(log).toEqual([
    { sheet: 'Manual', kpi: 'Orders', to: '', why: expect.stringMatching(/^Manual!D2: .*"soon"/) },
  ]);
});

describe('a deputy of a domain that nobody knows', () => {
  const manual = aManual(row({ deputy: 'bob@evil.example' }));

  test('has to be confirmed first, and the preview says so', () => {
    const { digests, memory, verdicts } = decided({ manual });
    expect([digests, memory.strangers]).toEqual([[], ['bob@evil.example']]);
    expect(verdicts[0]?.reason).toContain('bob@evil.example has to be confirmed');
  });

  test('can be confirmed before the owner is away, and is no matter where nobody will be', () => {
    const soon = aManual(row({ deputy: 'bob@evil.example', awayFrom: '2026-04-29', awayUntil: '' }));
    expect(decided({ manual: soon }).memory.strangers).toEqual(['bob@evil.example']);
    const never = aManual(row({ deputy: 'bob@evil.example', awayFrom: '', awayUntil: '' }));
    expect(decided({ manual: never }).memory.strangers).toEqual([]);
  });
});

test('a deputy whom Google refuses is not tried each day', () => {
  const memory = { ...EMPTY_MEMORY, refused: [{ address: 'bob@x.com', day: april(20) }] };
  const { digests, memory: kept } = decided({ memory });
  expect([digests, kept.refused]).toEqual([[], memory.refused]);
});

test('a manager who is asked for help reads who stands in', () => {
  const settings = { manager: 'boss@x.com', escalateAfterDays: 1 };
  const life = new Life();
  for (const today of [20, 21]) life.check(scene({ today: april(today), settings }));
  const last = life.last?.digests.find(({ to }) => to === 'boss@x.com');
  expect(last && render(last).text).toContain(
    '- Stand-in: bob\u2060@x\u2060.com stands in for ann\u2060@x\u2060.com until 23 Apr.',
  );
});

test('a manager who stands in is told as the deputy, and not asked for help besides', () => {
  const settings = { manager: 'bob@x.com', escalateAfterDays: 1 };
  const life = new Life();
  for (const today of [21, 22, 23]) life.check(scene({ today: april(today), settings }));
  expect(life.mails.map(({ to, news }) => [to, news])).toEqual([['bob@x.com', ['Orders: behind']]]);
});

test('what a leading KPI feeds: its deputy reads of it in the place of its owner', () => {
  const manual = aManual({ kpi: 'Revenue', deputy: 'dee@x.com', awayFrom: '2026-04-01' });
  const linesTo = (to: string, given: Scene) =>
    decide(check({ ...TRUST, today: SIXTEENTH, sheets: withGoal([ordersKpi()]), ...given }))
      .digests.filter((digest) => digest.to === to)
      .flatMap(({ remarks }) => remarks);
  const line = 'Orders, which drives Revenue, is behind.';
  expect(linesTo('cleo@x.com', { manual: null })).toEqual([line]);
  expect(linesTo('cleo@x.com', { manual })).toEqual([]);
  expect(linesTo('dee@x.com', { manual })).toEqual([
    'You stand in for cleo@x.com, who is away: Revenue.',
    line,
  ]);
});

test('in Japanese', () => {
  speak('ja');
  const text = textTo('bob@x.com');
  expect(text).toContain(
    'ann\u2060@x\u2060.comさんが4月23日まで不在のため、代理のあなたにお送りしています: Orders',
  );
  expect(text).toContain('- 入力のしかた: Every Monday');
});

test('nothing from the manual is more than text in a mail', () => {
  const evil = '<b>x</b>\r\nBcc: all@x.com https://evil.example';
  const manual = aManual(row({ counts: evil, first: evil, entry: evil, source: evil }));
  const [digest] = decided({ manual }).digests;
  const mail = digest && render(digest);
  expect(mail?.html).not.toMatch(/<b>|href="https:\/\/evil/);
  expect(mail?.html).toContain('&lt;b&gt;x&lt;/b&gt;');
  expect(mail?.text).not.toMatch(/\nBcc|https:\/\/evil/);
});
