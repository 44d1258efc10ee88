// Every step of the guide, as a reader follows it in the workbench.

import { PARTS } from '../../guide/guide';
import { begin, walk } from '../../guide/walk';
import { type Language, speak } from '../../src/words';
import { describeInBrowser } from './in-browser';

const LOCALES = { en: 'en-US', ja: 'ja-JP' } as const;
export const STORIES = PARTS.flatMap(({ stories }) => stories).filter(({ steps }) => steps.length > 0);
const SLOW_COMPUTER_MS = 300_000;
const BUSY_COMPUTER_MS = 120_000;

/** Walks them all in a language. Each language has a file of its own: they are walked side by side. */
export function walkAllIn(language: Language): void {
  describeInBrowser(`the guide in ${language}`, ({ open }) => {
    afterEach(() => speak('en'));

    test.each(STORIES.map((story) => [story.id, story] as const))(
      '%s',
      async (_, story) => {
        speak(language);
        const { isAsItOpens = false } = story;
        const workbench = await open({ locale: LOCALES[language], isAsItOpens });
        workbench.page.setDefaultTimeout(BUSY_COMPUTER_MS);
        await begin(story, workbench);
        await walk(story, workbench);
      },
      SLOW_COMPUTER_MS,
    );
  });
}
