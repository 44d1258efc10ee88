import { awaitedLanguage, speakWhenNeeded } from '../../src/cells/language-of-call';

test('outside of a call nobody finds a language; within one it is found once, and only where it is needed', () => {
  expect(awaitedLanguage()).toBeNull();
  let asked = 0;
  speakWhenNeeded(() => {
    asked += 1;
    return 'ja';
  });
  expect(asked).toBe(0);
  expect(awaitedLanguage()).toBe('ja');
  expect(awaitedLanguage()).toBeNull();
  expect(asked).toBe(1);
});
