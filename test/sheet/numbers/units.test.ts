// Units: those of every language, whichever is spoken.

import { type Unit, unitNamed } from '../../../src/sheet/numbers/units';
import { LANGUAGES, speak } from '../../../src/words';

afterEach(() => speak('en'));

describe.each(LANGUAGES)('while %s is spoken', (language) => {
  beforeEach(() => speak(language));

  test.each<[string, Unit | null]>([
    ['Count', 'count'],
    ['件', 'count'],
    ['人', 'count'],
    ['名', 'count'],
    ['社', 'count'],
    ['個', 'count'],
    ['回', 'count'],
    ['小数', 'decimal'],
    ['%', 'percent'],
    ['％', 'percent'],
    ['$', 'dollar'],
    ['ドル', 'dollar'],
    ['usd', 'dollar'],
    ['EUR', 'euro'],
    ['ユーロ', 'euro'],
    ['ポンド', 'pound'],
    ['GBP', 'pound'],
    ['¥', 'yen'],
    ['￥', 'yen'],
    ['円', 'yen'],
    ['JPY', 'yen'],
    ['日', 'days'],
    ['日間', 'days'],
    ['Days', 'days'],
    ['時間', 'hours'],
    [' hours ', 'hours'],
    ['千円', null],
    ['万円', null],
    ['件数', null],
    ['AUD', null],
    ['パーセント', null],
    ['constructor', null],
    ['', null],
  ])('%p is %p', (text, unit) => {
    expect(unitNamed(text)).toBe(unit);
  });
});
