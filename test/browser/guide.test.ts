// Every step of the guide, as a reader follows it in the workbench, in each language.

import { PARTS } from '../../guide/guide';
import { begin, walk } from '../../guide/walk';
import { LANGUAGES, speak } from '../../src/words';
import { describeInBrowser } from './in-browser';

const LOCALES = { en: 'en-US', ja: 'ja-JP' } as const;
const STORIES = PARTS.flatMap(({ stories }) => stories).filter(({ steps }) => steps.length > 0);
const SLOW_COMPUTER_MS = 180_000;

describeInBrowser('the guide', ({ open }) => {
  afterEach(() => speak('en'));

  describe.each(LANGUAGES)('in %s', (language) => {
    test.each(STORIES.map((story) => [story.id, story] as const))(
      '%s',
      async (_, story) => {
        speak(language);
        const workbench = await open({ locale: LOCALES[language], isAsItOpens: true });
        await begin(story, workbench);
        await walk(story, workbench);
      },
      SLOW_COMPUTER_MS,
    );
  });

  test('says which step does not work any more', async () => {
    const [story] = STORIES;
    const [step] = story?.steps ?? [];
    if (story === undefined || step === undefined) throw new Error('There is no story.');
    const renamed = { ...step, names: () => ({ ...step.names?.(), menu: 'No such item' }) };
    const workbench = await open();
    workbench.page.setDefaultTimeout(2_000);
    await expect(walk({ ...story, steps: [renamed] }, workbench)).rejects.toThrow(
      `Step 1 of the story "${story.id}" does not work as it says`,
    );
  });
});
