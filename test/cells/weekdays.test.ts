// Which weekdays a text names, in every language, whichever is spoken.

import { mentionsWeekdays, parseWeekdays } from '../../src/cells/weekdays';
import { LANGUAGES, speak } from '../../src/words';

afterEach(() => speak('en'));

const [MON, TUE, WED, THU, FRI, SAT, SUN] = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = [MON, TUE, WED, THU, FRI];
const ALL = [...WORKDAYS, SAT, SUN];

describe.each(LANGUAGES)('while %s is spoken', (language) => {
  beforeEach(() => speak(language));

  test.each<[string, (number | undefined)[] | null]>([
    ['Mon-Fri', WORKDAYS],
    ['Monday through Thursday and Sat.', [MON, TUE, WED, THU, SAT]],
    ['Every day', ALL],
    ['月火水木金', WORKDAYS],
    ['土日', [SAT, SUN]],
    ['平日', WORKDAYS],
    ['平日と土曜', [...WORKDAYS, SAT]],
    ['月-金', WORKDAYS],
    ['月〜金', WORKDAYS],
    ['月～金', WORKDAYS],
    ['月~金', WORKDAYS],
    ['月ー金', WORKDAYS],
    ['月ｰ金', WORKDAYS],
    ['月－金', WORKDAYS],
    ['月―金', WORKDAYS],
    ['月−金', WORKDAYS],
    ['月 ‐ 金', WORKDAYS],
    ['月─金', WORKDAYS],
    ['月→金', WORKDAYS],
    ['月・水・金', [MON, WED, FRI]],
    ['月･水･金', [MON, WED, FRI]],
    ['月、水、金', [MON, WED, FRI]],
    ['月，水，金', [MON, WED, FRI]],
    ['月　水　金', [MON, WED, FRI]],
    ['月/水/金', [MON, WED, FRI]],
    ['月曜日', [MON]],
    ['日曜', [SUN]],
    ['日', [SUN]],
    ['月曜から金曜まで', WORKDAYS],
    ['月曜日～金曜日', WORKDAYS],
    ['月〜金曜日', WORKDAYS],
    ['月火水曜日', [MON, TUE, WED]],
    ['火から日', [TUE, WED, THU, FRI, SAT, SUN]],
    ['日〜木', [SUN, MON, TUE, WED, THU]],
    ['土～月', [SAT, SUN, MON]],
    ['月〜水、土および日', [MON, TUE, WED, SAT, SUN]],
    ['日・月', [SUN, MON]],
    ['月、日', [MON, SUN]],
    ['毎日', ALL],
    ['年中無休', ALL],
    ['月火水木金土日', ALL],
    ['Mon〜金, Sat', [...WORKDAYS, SAT]],
    ['０００００１１', WORKDAYS],
    ['ＭＯＮ－ＦＲＩ', WORKDAYS],
    ['土日祝', null],
    ['土・日・祝日', null],
    ['祝日', null],
    ['月〜金(祝日を除く)', null],
    ['月〜', null],
    ['月〜金〜日', null],
    ['平日〜土', null],
    ['第1月曜', null],
    ['月金限定', null],
    ['月日', null],
    ['月 / 日', null],
    ['年月日', null],
    ['日付', null],
    ['営業曜日', null],
    ['monfri', null],
    ['weekdays', null],
    ['', null],
    ['、', null],
    ['〜', null],
    ['から', null],
    ['constructor', null],
  ])('%p', (text, expected) => {
    expect(parseWeekdays(text)).toEqual(expected);
  });

  test.each([
    '月',
    '日',
    '月〜金',
    '月火',
    '土日祝',
    '月〜',
    '火曜 定休',
    '月曜日(隔週)',
    '毎日',
    'Mon-Fry',
    'Every day',
    '00',
    '１１',
  ])('%p mentions weekdays', (text) => {
    expect(mentionsWeekdays(text)).toBe(true);
  });

  test.each([
    '営業曜日',
    '曜日',
    '日付',
    '日 付',
    '日　付',
    '月日',
    '月/日',
    '年月日',
    '休業日',
    '休業日(年末)',
    '営業日',
    '祝日',
    '祝',
    '祭日',
    '定休日',
    '日程',
    '今月',
    'カレンダー',
    '金額',
    '土地',
    'Holidays',
    'Open',
    '',
    'から',
  ])('%p mentions none', (text) => {
    expect(mentionsWeekdays(text)).toBe(false);
  });
});
