import { shownTime, speak } from '../../src/words';

afterEach(() => speak('en'));

test('a kept moment is shown with its day as the language has it', () => {
  expect(shownTime('2011-10-17 09:00')).toBe('2011-10-17 09:00');
  speak('ja');
  expect(shownTime('2011-10-17 09:00')).toBe('2011/10/17 09:00');
  expect(shownTime('2011-10-17')).toBe('2011/10/17');
});
