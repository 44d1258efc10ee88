import { bulletBar, plainBar } from '../../../src/sheet/plan/bullet-bar';
import { shownBy } from '../../../src/sheet/plan/dashboard-source';

test('the title of a dashboard tells which sheet it shows, in any language', () => {
  expect(shownBy('Dashboard', "=IF(1; TO_TEXT('Ann''s sheet'!$A$1); 2)")).toBe("Ann's sheet");
  expect(shownBy('Dashboard (2)', '=TO_TEXT(October!$A$1)')).toBe('October');
  expect(shownBy('ダッシュボード', '=TO_TEXT(October!$A$1)')).toBe('October');
  expect(shownBy('Sheet1', '=TO_TEXT(October!$A$1)')).toBeNull();
  expect(shownBy('Dashboard', '=TO_TEXT(October!$A$12)')).toBeNull();
  expect(shownBy('Dashboard', 'October')).toBeNull();
});

test('a bar is full up to its share, within its places, and its mark takes the place of one', () => {
  const full = 'MIN(9; MAX(0; ROUND(9*s; 0)))';
  const mark = 'MIN(9; MAX(1; ROUND(9*e; 0)))';
  expect(plainBar('s', 9)).toBe(`REPT("█"; ${full})&REPT("░"; 9-${full})`);
  expect(bulletBar('s', 'e', 9)).toBe(
    `REPT("█"; MIN(${full}; ${mark}-1))&REPT("░"; MAX(0; ${mark}-1-${full}))&"┃"&REPT("█"; MAX(0; ${full}-${mark}))&REPT("░"; 9-MAX(${full}; ${mark}))`,
  );
});
