import { decide } from '../../src/alerts/decide';
import { addressKeyOf, EMPTY_MEMORY, type Memory } from '../../src/alerts/memory';
import { preview } from '../../src/alerts/render/preview';
import { april, check, kpi, type Scene } from './scene';

const refusedOn = (address: string, day: number): Memory => ({
  ...EMPTY_MEMORY,
  refused: [{ address, day: april(day) }],
});
const mailed = (scene: Scene) => decide(check(scene)).digests.map(({ to }) => to);
const reason = (scene: Scene) => preview(decide(check(scene))).silent[0]?.reason;

describe('an address that Google takes no mail for', () => {
  test('is tried again after the repeat interval', () => {
    expect(mailed({ memory: refusedOn('ann@x.com', 15) })).toEqual([]);
    expect(mailed({ memory: refusedOn('ann@x.com', 14) })).toEqual(['ann@x.com']);
  });

  test('is named in the preview and in the log', () => {
    const memory = refusedOn('ann@x.com', 15);
    expect(reason({ memory })).toContain('Google takes no mail for ann@x.com');
    expect(decide(check({ memory })).log.map(({ why }) => why)).toEqual([
      expect.stringContaining('ann@x.com'),
    ]);
  });

  test('is forgotten once it stands nowhere, the settings among it', () => {
    const kept = (scene: Scene) => decide(check(scene)).memory.refused.length;
    expect(kept({ memory: refusedOn('old@x.com', 20) })).toBe(0);
    expect(kept({ memory: refusedOn('boss@x.com', 20), settings: { manager: 'boss@x.com' } })).toBe(1);
    expect(kept({ memory: refusedOn('team@x.com', 20), settings: { summaryTo: 'team@x.com' } })).toBe(1);
  });
});

describe('an owner who has to be confirmed', () => {
  const stranger = (domains: readonly string[], addresses: readonly string[] = []) => ({
    trust: { domains, addresses },
  });

  test('gets no mail, and is named', () => {
    expect(mailed(stranger([]))).toEqual([]);
    expect(reason(stranger([]))).toContain('ann@x.com has to be confirmed');
    expect(decide(check(stranger([]))).memory.strangers).toEqual(['ann@x.com']);
  });

  test('is none whose domain or address is trusted', () => {
    expect(mailed(stranger(['x.com']))).toEqual(['ann@x.com']);
    expect(mailed(stranger(['com', 'y.com'], ['ann@x.com']))).toEqual(['ann@x.com']);
  });
});

describe('people who were never mailed', () => {
  const kpis = Array.from({ length: 52 }, (_, i) => kpi({ name: `KPI ${i}`, owner: `p${i}@x.com` }));
  const trusted = { trust: { domains: ['x.com'], addresses: [] } };

  test('are fifty in a run, and the others wait', () => {
    const { digests, log, verdicts } = decide(check({ kpis, ...trusted }));
    expect(digests).toHaveLength(50);
    expect(log.at(-1)?.why).toContain('2');
    expect(verdicts.filter(({ told }) => told.length === 0).map((one) => one.reason)).toEqual(
      Array(2).fill('There is news for many new people: told at the next check.'),
    );
    expect(decide(check({ kpis: kpis.slice(0, 50), ...trusted })).log).toEqual([]);
  });

  test('are counted beside those that were', () => {
    const memory = { ...EMPTY_MEMORY, known: ['p3@x.com', 'p4@x.com'].map(addressKeyOf) };
    expect(mailed({ kpis, memory, ...trusted })).toHaveLength(52);
  });
});

test('nobody is mailed twice on a day', () => {
  const memory = { ...EMPTY_MEMORY, checkedOn: april(21), mailed: ['ann@x.com'] };
  expect(mailed({ memory })).toEqual([]);
  expect(reason({ memory })).toContain('has had a mail today');
  expect(mailed({ memory: { ...memory, checkedOn: april(20) } })).toEqual(['ann@x.com']);
});
