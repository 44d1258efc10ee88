// The shop's October in two languages: the same figures in other words; and a sheet of one language in a file that
// speaks the other.

import type { SetupForm } from '../../src/protocol/setup-form';
import { columnLetters } from '../../src/sheet/table/a1';
import { manualTable } from '../../src/sheet/table/manual-table';
import { progressTable } from '../../src/sheet/table/progress-table';
import { AT_HAND, ELSEWHERE, LANGUAGES, type Language } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import { createZone, morningOf } from '../../workbench/host/time-zone';
import { logEntries, octoberForm } from '../../workbench/sample/shop';
import { allTexts, at, goTo, LAST_COLUMN, openFile, request } from './a-file';

const HOUR_MS = 60 * 60_000;
const FROM = '2011-09-19';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en_GB', ja: 'ja_JP' };

function open(language: Language, locale = LOCALES[language]): Host {
  const workbook = { name: '2011', timeZone: 'Europe/London', locale };
  const host = openFile('2011-10-17', { workbook });
  host.run('onOpen', { args: [{ authMode: 'LIMITED' }], authMode: 'LIMITED' });
  return host;
}

/** Makes the shop's sheet and types its log, in a language that people of the file type in. */
function setUp(host: Host, typing: Language): string {
  const { sheet } = request(host, 'createSheet', octoberForm(typing) as SetupForm);
  const log = logEntries(typing).filter(([date]) => date >= FROM);
  const logSheet = host.engine.sheetNames().at(-1) as string;
  host.spreadsheet.enterRows(
    logSheet,
    'A2',
    log.map(([date, kpi, value]) => [date, kpi, String(value)]),
  );
  return sheet;
}

const turnOn = (host: Host) =>
  request(host, 'saveAlerts', { ...request(host, 'loadAlerts').form, isOn: true, hour: 8 });

const morningsUntil = (host: Host, day: string) =>
  host.advanceTo(morningOf(day, createZone('Europe/London')) + 12 * HOUR_MS).map(({ error }) => error);

/**
 * The figures of each sheet: all that they show but words. Rows are told apart by names, and so in another order. The manual
 * is words alone, and made where a name is a template's: in one of the languages.
 */
const figuresOf = (host: Host): unknown[] =>
  host.engine
    .sheetNames()
    .filter((name) => !manualTable().names.includes(name))
    .map((name) => {
      const { rows, columns } = host.engine.size(host.engine.sheetId(name));
      const cells = host.spreadsheet.values(name, `A1:${columnLetters(columns)}${Math.min(rows, 60)}`);
      const figures = cells.map((row) => row.map((cell) => (typeof cell === 'string' ? '' : cell)));
      return figures.map((row) => JSON.stringify(row)).sort();
    });

/** The story to its end: the sheet, mornings on which mails go out, the progress of one more day. */
function story(language: Language) {
  const host = open(language);
  setUp(host, language);
  turnOn(host);
  const errors = morningsUntil(host, '2011-10-21');
  goTo(host, '2011-10-22');
  const progress = request(host, 'loadProgress');
  return { host, errors, progress };
}

const stories: Partial<Record<Language, ReturnType<typeof story>>> = {};
function storyIn(language: Language) {
  const told = stories[language] ?? story(language);
  stories[language] = told;
  return told;
}

test('Create, the log, mornings, mails and Progress: the same figures in Japanese as in English', () => {
  const [english, japanese] = [storyIn('en'), storyIn('ja')];
  expect(english.errors).toEqual([undefined, undefined, undefined, undefined]);
  expect(japanese.errors).toEqual(english.errors);
  expect(figuresOf(japanese.host)).toEqual(figuresOf(english.host));
  const mailed = ({ host }: typeof english) => host.outbox.map(({ to, at }) => [to, at]);
  expect(mailed(english).length).toBeGreaterThanOrEqual(2);
  expect(mailed(japanese)).toEqual(mailed(english));
  const standing = ({ progress }: typeof english) =>
    progress.kpis.map(({ row, status, gap, landing, asOf }) => {
      return { row, status, gap, landing, asOf: asOf.replaceAll('/', '-') };
    });
  expect(standing(japanese)).toEqual(standing(english));
});

test('in a Japanese file the sheets have Japanese names', () => {
  const { host } = storyIn('ja');
  expect(host.engine.sheetNames()).toEqual([
    '2011年10月',
    'Sheet1',
    'カレンダー',
    '日次記録',
    '履歴',
    '通知記録',
  ]);
  expect(host.menus[0]?.entries[0]).toMatchObject({ caption: '進捗シートを作成' });
});

/** What may stand in Latin letters: names of functions and of the product, terms of the trade, addresses, formats. */
const LATIN =
  /\b(KPI Pacer|KPIs?|KGI|CSF|CRM|SFA|Google|Apps Script|Sheet1|OK|TRUE|FALSE)\b|https?:\S+|[\w.]+@[\w.]+|\b[A-Z]{1,3}\d{1,4}\b/g;
const latinIn = (texts: readonly string[]) =>
  [...new Set(texts.flatMap((text) => text.replace(LATIN, '').match(/[A-Za-z]{2,}/g) ?? []))].sort();

const notesOf = (host: Host, sheet: string): string[] => {
  const { getNotes } = host.engine.model.getters as unknown as { getNotes(id: string): { text: string }[] };
  return getNotes(host.engine.sheetId(sheet)).map(({ text }) => text);
};

/** All texts in plain data. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('in a Japanese file no English is left: sheets, notes, mails, Progress, explanations', () => {
  const { host, progress } = storyIn('ja');
  const notes = host.engine.sheetNames().flatMap((name) => notesOf(host, name));
  expect(notes.length).toBeGreaterThan(30);
  expect(latinIn(Object.values(allTexts(host)).flat(2))).toEqual([]);
  expect(latinIn(notes)).toEqual([]);
  const shown = [
    ...Object.values(allTexts(host)).flat(2),
    ...textsIn(progress.kpis),
    ...textsIn(progress.period),
  ];
  expect(shown.filter((text) => /\d{4}-\d\d-\d\d(?! \d\d:)/.test(text))).toEqual([]);
  expect(shown.filter((text) => text.includes('2011/10/')).length).toBeGreaterThan(20);
  expect(latinIn(host.outbox.flatMap(({ subject, body }) => [subject, body ?? '']))).toEqual([]);
  const told = progress.kpis.flatMap(({ explanation, pace, overdue }) =>
    textsIn([explanation, pace, overdue]),
  );
  expect(latinIn([...told, ...textsIn([progress.problems, progress.advice, progress.logUse])])).toEqual([]);
});

test.each(LANGUAGES)(
  'a cell is answered in the language of what it hands over, whatever the file speaks: %s',
  (language) => {
    const host = open(language);
    const answerOf = (formula: string) => {
      host.spreadsheet.enter('Sheet1', 'A1', formula);
      return host.spreadsheet.values('Sheet1', 'A1:A1')[0]?.[0];
    };
    const days = 'DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20)';
    expect(answerOf(`=KPI_STATUS(50, 100, ${days})`)).toBe('Behind');
    expect(answerOf(`=KPI_STATUS(50, 100, ${days}, "月〜金", "累計")`)).toBe('遅れ');
    expect(answerOf(`=INDEX(PACE_GAP({"実績"; 50}, {"目標"; 100}, ${days}), 1, 1)`)).toBe('進捗差');
    expect(answerOf('=INDEX(ACHIEVEMENT({"実績"; "約束"}, {"目標"; 100}), 2, 1)')).toContain(
      '数字を入力してください',
    );
  },
);

test('what a call hands over tells its language: its headers and kinds first, the calendar last, and no name', () => {
  const host = open('en');
  const answerOf = (formula: string) => {
    host.spreadsheet.enter('Sheet1', 'A1', formula);
    return host.spreadsheet.values('Sheet1', 'A1:A1')[0]?.[0];
  };
  const days = 'DATE(2026,4,1), DATE(2026,4,30), DATE(2026,4,20)';
  const ofColumn = (calendar: string) =>
    `=INDEX(PACE_GAP({"Actual"; 50}, {"Target"; 100}, ${days}, ${calendar}), 1, 1)`;
  expect(answerOf(ofColumn('{"営業曜日"; "月-金"; ""}'))).toBe('Pace gap');
  expect(answerOf(`=KPI_STATUS(50, 100, ${days}, "毎日")`)).toBe('遅れ');
  expect(answerOf(`=KPI_STATUS(50, 100, ${days}, "平日")`)).toBe('遅れ');
  expect(answerOf(`=KPI_STATUS(50, 100, ${days}, , " 合計 ")`)).toBe('遅れ');
  const log = '{DATE(2026,4,1), "コーヒー", 12}';
  const named = '{"KPI"; "コーヒー"}, {"Start"; "x"}';
  const answer = answerOf(`=INDEX(ACTUAL_TO_DATE(${named}, DATE(2026,4,30), DATE(2026,4,2), ${log}), 2, 1)`);
  expect(answer).toContain('must be a date');
});

describe('a sheet that was set up in one language, in a file that speaks the other', () => {
  const OTHER: Readonly<Record<Language, Language>> = { en: 'ja', ja: 'en' };

  test.each(LANGUAGES)('set up in %s, switched, checked, and back: nothing is lost', (language) => {
    const other = OTHER[language];
    const host = open(language);
    const sheet = setUp(host, language);
    turnOn(host);
    expect(morningsUntil(host, '2011-10-18')).toEqual([undefined]);
    const before = allTexts(host);

    request(host, 'saveLanguage', { language: other });
    expect(allTexts(host)).toEqual(before);
    const progress = request(host, 'loadProgress');
    expect(progress.problems).toEqual([]);
    expect(progress.kpis.map(({ status }) => status)).toHaveLength(5);
    expect(request(host, 'loadAlerts').sheets.map(({ name }) => name)).toEqual([sheet]);

    // A morning with mails in the other language, into the same History and the same Alert log.
    const sent = host.outbox.length;
    expect(morningsUntil(host, '2011-10-21')).toEqual([undefined, undefined, undefined]);
    const mails = host.outbox.slice(sent);
    expect(mails.length).toBeGreaterThan(0);
    for (const { subject } of mails) expect(/[ぁ-ん]/.test(subject)).toBe(other === 'ja');
    // The Alert log is made with the first mail.
    const { history } = ELSEWHERE[language].CHECK_SHEETS;
    const { log } = ELSEWHERE[other].CHECK_SHEETS;
    expect(host.engine.sheetNames()).toEqual([
      ...Object.keys(before).filter((name) => name !== history),
      history,
      log,
    ]);

    request(host, 'saveLanguage', { language });
    expect(morningsUntil(host, '2011-10-22')).toHaveLength(1);
    goTo(host, '2011-10-22');
    // The same file that never spoke anything else has the same figures, mails and History.
    const same = open(language);
    setUp(same, language);
    turnOn(same);
    morningsUntil(same, '2011-10-22');
    goTo(same, '2011-10-22');
    expect(figuresOf(host)).toEqual(figuresOf(same));
    expect(host.outbox.map(({ to, at }) => [to, at])).toEqual(same.outbox.map(({ to, at }) => [to, at]));
  });

  test.each(LANGUAGES)(
    'the next period of a sheet in %s is made in the other language, with all that it had',
    (language) => {
      const other = OTHER[language];
      const host = open(language);
      const sheet = setUp(host, language);
      const form = request(host, 'loadNextPeriod', { sheet }).form;
      request(host, 'saveLanguage', { language: other });
      const next = request(host, 'loadNextPeriod', { sheet });
      expect({ ...next.form, name: '' }).toEqual({ ...form, name: '' });
      expect(next.notes).toEqual([]);
      const { sheet: made } = request(host, 'createNextPeriod', { sheet });
      // The calendar, which all sheets share, still has the header of the first language.
      const words = progressTable({ log: 'Log', plan: null }).columns.map(
        ({ headers }) => headers[LANGUAGES.indexOf(other)],
      );
      expect(host.spreadsheet.texts(made, `A5:${LAST_COLUMN}5`)[0]).toEqual(words);
      const { notStarted } = AT_HAND[other].STATUS_WORDS;
      expect(new Set(host.spreadsheet.texts(made, 'B6:B10').flat())).toEqual(new Set([notStarted]));
      goTo(host, '2011-11-05');
      const progress = request(host, 'loadProgress');
      expect([progress.sheet, progress.problems]).toEqual([made, []]);
    },
  );

  test.each(LANGUAGES)('an edit on a sheet in %s is followed, in the language of the sheet', (language) => {
    const host = open(language);
    const sheet = setUp(host, language);
    request(host, 'saveLanguage', { language: OTHER[language] });
    // A name, and what comes with a KPI: the head's days.
    host.spreadsheet.enter(sheet, 'A11', 'X');
    const [start, end] = host.spreadsheet.values(sheet, `${at('start', 11)}:${at('end', 11)}`)[0] ?? [];
    expect([start, end].every((cell) => cell !== '')).toBe(true);
    // An allowance shows the share that is used.
    host.spreadsheet.enter(sheet, at('kind', 6), ELSEWHERE[language].KIND_CHOICES.total.lower);
    const used = host.spreadsheet.texts(sheet, `${at('achievement', 6)}:${at('achievement', 6)}`)[0]?.[0];
    expect(used).toMatch(language === 'en' ? / used$/ : /消化$/);
  });

  test('a problem that stands is not told again because the language changed; a new one is, the day after', () => {
    const host = open('en');
    const sheet = setUp(host, 'en');
    host.spreadsheet.enter(sheet, at('target', 6), 'many');
    turnOn(host);
    morningsUntil(host, '2011-10-18');
    const told = () =>
      host.engine.sheetNames().includes('Alert log')
        ? host.spreadsheet
            .texts('Alert log', 'E2:E30')
            .flat()
            .filter((why) => why !== '')
        : [];
    const before = told();
    expect(before.join()).toContain('many');
    request(host, 'saveLanguage', { language: 'ja' });
    morningsUntil(host, '2011-10-19');
    expect(told().filter((why) => why.includes('many'))).toEqual(
      before.filter((why) => why.includes('many')),
    );
    host.spreadsheet.enter(sheet, at('target', 7), 'たくさん');
    morningsUntil(host, '2011-10-20');
    expect(told().join()).toContain('「たくさん」');
  });
});
