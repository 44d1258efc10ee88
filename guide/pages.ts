// The guide as Markdown, a page for each language.

import { LANGUAGES, type Language, speak, speakInDocuments, spokenLanguage } from '../src/words';
import { GUIDE_WORDS, PARTS } from './guide';
import { type Part, type Picture, type Said, type Step, type Story, said } from './step';

/** The pages by their path. */
export const GUIDE_PAGES: Readonly<Record<Language, string>> = {
  en: 'docs/guide.md',
  ja: 'docs/guide.ja.md',
};

/** Where pictures are, seen from the pages. */
export const PICTURES_FOLDER = 'pictures';

/** @example picturePath('mail', 'ja') // => 'pictures/ja/mail.png' */
export const picturePath = (name: string, language: Language): string =>
  `${PICTURES_FOLDER}/${language}/${name}.png`;

/** All pages as the table gives them. */
export function guidePages(): ReadonlyMap<string, string> {
  const before = spokenLanguage();
  const pages = LANGUAGES.map((language) => {
    speakAll(language);
    return [GUIDE_PAGES[language], page()] as const;
  });
  speakAll(before);
  return new Map(pages);
}

function speakAll(language: Language): void {
  speak(language);
  speakInDocuments(language);
}

function page(): string {
  const { title, other, intro, note } = GUIDE_WORDS;
  return `${[
    `# ${said(title)}`,
    said(other),
    `<!-- ${said(note)} -->`,
    said(intro),
    PARTS.map(contents).join('\n'),
    ...PARTS.map(partText),
  ].join('\n\n')}\n`;
}

const contents = ({ id, title, stories }: Part): string =>
  [`- [${said(title)}](#${id})`, ...stories.map((story) => `  - [${said(story.title)}](#${story.id})`)].join(
    '\n',
  );

const partText = ({ id, title, intro, stories }: Part): string =>
  [`<a id="${id}"></a>`, `## ${said(title)}`, said(intro), ...stories.map(storyText)].join('\n\n');

function storyText({ id, title, intro, steps, quoted, outro }: Story): string {
  const listed = steps
    .map((step, at) => `${at + 1}. ${stepText(step)}`)
    .join('\n')
    .trimEnd();
  const around = (text: Said | undefined) => (text === undefined ? [] : [said(text)]);
  return [
    `<a id="${id}"></a>`,
    `### ${said(title)}`,
    ...around(intro),
    ...(steps.length > 0 ? [listed] : []),
    ...(quoted === undefined ? [] : [quoted()]),
    ...around(outro),
  ].join('\n\n');
}

function stepText({ text, names, picture }: Step): string {
  const known = names?.() ?? {};
  const filled = said(text).replace(/\{(\w+)\}/g, (blank, name: string) => known[name] ?? blank);
  return picture === undefined ? filled : `${filled}\n\n   ${pictureText(picture)}\n`;
}

const pictureText = ({ name, alt }: Picture): string =>
  `![${said(alt)}](${picturePath(name, spokenLanguage())})`;
