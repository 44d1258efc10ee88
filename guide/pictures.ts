// `npm run pictures`: the pictures of the guide and of README, taken in Chromium while its stories are walked, in each
// language. `npm run pictures -- review` takes those of a story alone.

import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES, type Language, speak } from '../src/words';
import { launchChromium } from '../workbench/chromium';
import { serve } from '../workbench/server';
import { PARTS } from './guide';
import { PICTURES_FOLDER, picturePath } from './pages';
import { smallPng } from './small-png';
import type { Frame, Picture, Story } from './step';
import { begin, queryOf, walk } from './walk';
import { WorkbenchPage } from './workbench-page';

const ROOT = join(__dirname, '..');
const SIZE = { width: 1280, height: 800 };
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', ja: 'ja-JP' };

/** Until what is pressed has been drawn, and no hint is open. */
const QUIET_MS = 900;
/** The Japanese sample is made when it is first asked for. */
const BUSY_COMPUTER_MS = 120_000;

const FRAMES: Readonly<Record<Frame, string>> = {
  window: 'body',
  panel: '#panel',
  sheet: '#grid .o-grid',
  mail: '#mail',
};

async function take(page: Page, { name, shows, height }: Picture, language: Language): Promise<void> {
  // Where nothing is under it: no hint opens, no button is lit.
  await page.mouse.move(SIZE.width / 2, SIZE.height - 4);
  await page.waitForTimeout(QUIET_MS);
  const box = await page.locator(FRAMES[shows]).boundingBox();
  if (box === null) throw new Error(`There is no ${shows} for the picture "${name}".`);
  const clip = { ...box, height: Math.min(box.height, height ?? box.height) };
  const path = join(ROOT, 'docs', picturePath(name, language));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, smallPng(await page.screenshot({ clip })));
  console.log(path);
}

async function takeAll(browser: Browser, url: string, story: Story, language: Language): Promise<void> {
  const context = await browser.newContext({ viewport: SIZE, locale: LOCALES[language] });
  const page = await context.newPage();
  page.setDefaultTimeout(BUSY_COMPUTER_MS);
  const workbench = new WorkbenchPage(page);
  await page.goto(url + queryOf(story));
  await workbench.settled();
  await begin(story, workbench);
  await page.waitForFunction('document.fonts.status === "loaded"');
  const last = story.steps.findLastIndex(({ picture }) => picture !== undefined);
  await walk({ ...story, steps: story.steps.slice(0, last + 1) }, workbench, async ({ picture }) => {
    if (picture !== undefined) await take(page, picture, language);
  });
  await context.close();
}

/** Pictures that no story shows any more. */
async function removeOthers(): Promise<void> {
  const folder = join(ROOT, 'docs', PICTURES_FOLDER);
  for (const language of LANGUAGES) {
    const shown = PARTS.flatMap((part) => part.stories)
      .flatMap(({ steps }) => steps)
      .flatMap(({ picture }) =>
        picture === undefined ? [] : [basename(picturePath(picture.name, language))],
      );
    for (const file of await readdir(join(folder, language)))
      if (!shown.includes(file)) await rm(join(folder, language, file));
  }
}

async function takePictures(): Promise<void> {
  const wanted = process.argv.slice(2);
  const stories = PARTS.flatMap((part) => part.stories).filter(
    ({ id, steps }) =>
      steps.some(({ picture }) => picture !== undefined) && (wanted.length === 0 || wanted.includes(id)),
  );
  const [browser, server] = await Promise.all([launchChromium(), serve(0)]);
  try {
    for (const language of LANGUAGES) {
      speak(language);
      for (const story of stories) await takeAll(browser, server.url, story, language);
    }
    // Only now, when all others are there anew.
    if (wanted.length === 0) await removeOthers();
  } finally {
    await browser.close();
    server.close();
  }
}

takePictures().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
