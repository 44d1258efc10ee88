// Kinds and how often: in every language, whichever is spoken.

import { readCheckFrequency } from '../../src/cells/check-frequency';
import { readKind } from '../../src/cells/kind';
import { LANGUAGES, speak } from '../../src/words';

afterEach(() => speak('en'));

describe.each(LANGUAGES)('while %s is spoken', (language) => {
  beforeEach(() => speak(language));

  test.each([
    ['Total (lower is better)', 'total', true],
    ['累計', 'total', false],
    ['合計', 'total', false],
    ['累積', 'total', false],
    ['累計(少ないほど良い)', 'total', true],
    ['累計（少ないほど良い）', 'total', true],
    ['率', 'rate', false],
    ['平均', 'rate', false],
    ['率・平均', 'rate', false],
    ['率･平均', 'rate', false],
    ['率、平均', 'rate', false],
    ['比率', 'rate', false],
    ['率・平均(少ないほど良い)', 'rate', true],
    ['率・平均（低いほどよい）', 'rate', true],
    ['率 低い方が良い', 'rate', true],
    ['平均 小さいほうがいい', 'rate', true],
    ['水準', 'level', false],
    ['残高', 'level', false],
    ['ﾚﾍﾞﾙ', 'level', false],
    ['レベル（高いほど良い）', 'level', false],
    ['水準、多いほど良い', 'level', false],
    ['少ないほど良い', 'total', true],
    ['Rate（少ないほど良い）', 'rate', true],
    ['累計 (lower is better)', 'total', true],
    ['ＲＡＴＥ', 'rate', false],
  ])('%p is a kind', (cell, kind, lowerIsBetter) => {
    expect(readKind(cell)).toEqual({ kind, lowerIsBetter });
  });

  test.each([
    '累計 率',
    '合計・平均',
    '率(少ないほど良い、多いほど良い)',
    'ほど良い',
    '良い',
    '平均値みたいなもの',
    '累計率',
    '種別',
    'total 平均',
    'constructor',
    '、',
  ])('%p is none', (cell) => {
    expect(() => readKind(cell)).toThrow(language === 'en' ? 'total, rate, level' : '累計');
  });

  test.each([
    ['Weekly', 'weekly'],
    ['毎日', 'daily'],
    ['日次', 'daily'],
    [' 毎週 ', 'weekly'],
    ['週次', 'weekly'],
    ['月次', 'monthly'],
    ['毎月', 'monthly'],
    ['毎時', null],
    ['週', null],
    ['toString', null],
    ['', null],
  ])('%p says how often: %p', (cell, check) => {
    expect(readCheckFrequency(cell)).toBe(check);
  });
});
