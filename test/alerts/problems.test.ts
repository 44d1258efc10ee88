import type { AlertLogRow } from '../../src/alerts/alert-log';
import { decide } from '../../src/alerts/decide';
import { newProblems } from '../../src/alerts/problems';
import { readLog } from '../../src/cells/log';
import { speak } from '../../src/words';
import { april, check, kpi, sheet } from './scene';

const problem = (why: string, changes: Partial<AlertLogRow> = {}): AlertLogRow => ({
  sheet: 'April',
  kpi: '',
  to: '',
  why,
  ...changes,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => problem(`Problem ${index}`));
const said = (...args: Parameters<typeof newProblems>) => newProblems(...args).log.map(({ why }) => why);

afterEach(() => speak('en'));

describe('problems that stay', () => {
  test('are told once, and those that come are told beside them', () => {
    const { log, marks } = newProblems(many(2), []);
    expect(log).toEqual(many(2));
    expect(said(many(3), marks)).toEqual(['Problem 2']);
  });

  test('are the same while only a day in them is another, and told apart by all else', () => {
    const { marks } = newProblems([problem('Not over: 2026-04-30')], []);
    expect(said([problem('Not over: 2026/05/01')], marks)).toEqual([]);
    for (const other of [
      problem('Not over yet: 2026-04-30'),
      problem('Not over: 2026-04-30', { sheet: 'May' }),
      problem('Not over: 2026-04-30', { kpi: 'Calls' }),
      problem('Not over: 2026-04-30', { to: 'ann@x.com' }),
    ]) {
      expect(said([other], marks)).toEqual([other.why]);
    }
  });

  test('are known by what earlier versions have kept of them', () => {
    const { marks } = newProblems([problem('目標 is blank', { kpi: 'Calls', to: 'ann@x.com' })], []);
    expect(marks).toEqual(['1vr442x']);
  });

  test('are listed up to fifty, then counted; of more than two hundred none is told apart', () => {
    expect(said(many(50), [])).toHaveLength(50);
    expect(said(many(52), []).slice(49)).toEqual(['Problem 49', 'And 2 more problems.']);
    expect(said(many(51), [])).toHaveLength(51);
    expect(said(many(200), [])[50]).toBe('And 150 more problems.');
    expect(said(many(201), [])[50]).toBe('And 151 more problems.');
    const { marks } = newProblems(many(201), []);
    expect(marks).toHaveLength(200);
    expect(said(many(201), marks)).toEqual([]);
  });

  test('count as told in the first check in another language', () => {
    const english = newProblems(many(1), []).marks;
    speak('ja');
    const japanese = newProblems(many(2), english);
    expect(japanese.log).toEqual([]);
    expect(japanese.marks).toContain('@ja');
    expect(said(many(3), japanese.marks)).toEqual(['Problem 2']);
    speak('en');
    expect(said(many(3), japanese.marks)).toEqual([]);
    expect(english.filter((mark) => mark.startsWith('@'))).toEqual([]);
  });
});

describe('the log of a check names', () => {
  const log = readLog([[april(3), 'Ordres', 5]], { dayOf: () => april(3), today: () => april(21) });
  const ofLog = (changes: Parameters<typeof check>[0]) =>
    decide(check({ kpis: [kpi({ isLogged: true, actual: 5 })], ...changes })).log.filter(({ why }) =>
      why.includes('Ordres'),
    );

  test('what counts for nothing in the daily log, where there is one and the calendar can be read', () => {
    expect(ofLog({ log })).toHaveLength(1);
    expect(ofLog({ log: null })).toEqual([]);
    expect(ofLog({ log, calendarProblem: 'no calendar' })).toEqual([]);
  });

  test('an owner that is missing, but not for each KPI where the column is', () => {
    const nobody = [kpi({ owner: ' ' })];
    const issue = { row: null, column: 'owner', message: 'The column "Owner" is missing.' } as const;
    const whyOf = (issues: readonly (typeof issue)[]) =>
      decide(check({ sheets: [sheet(nobody, { issues })] })).log.map(
        ({ kpi: name, why }) => `${name}: ${why}`,
      );
    expect(whyOf([])).toEqual([expect.stringMatching(/^Orders: It has no owner/)]);
    expect(whyOf([issue])).toEqual([': The column "Owner" is missing.']);
  });

  test('what is no address, in forty characters', () => {
    const { log: rows } = decide(check({ kpis: [kpi({ owner: 'a'.repeat(50) })] }));
    expect(rows[0]?.why).toContain(`"${'a'.repeat(39)}…"`);
  });
});
