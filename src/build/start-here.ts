// START-HERE.html: one page that leads someone who never opened a script editor through putting the script into a sheet,
// with all that is to be pasted in it.

import { escape as escapeMarkup } from 'html-escaper';
import {
  formatMessage,
  INSTALL,
  INSTALL_LATER,
  INSTALL_STEPS,
  type InstallFile,
  type InstallStep,
  type Language,
  PERMISSIONS,
} from '../words';
import { installPicture } from './install-pictures';
import { sayIn } from './say-in';
import { asciiHtml } from './served';
import { START_HERE_SCRIPT, START_HERE_STYLE } from './start-here-parts';

/** What is pasted: what the file is called in the editor, and its text. */
export type Pastes = Readonly<Record<InstallFile, { readonly name: string; readonly text: string }>>;

/** The page in a language. */
export function startHere(pastes: Pastes, language: Language): string {
  sayIn(language);
  const page = pageOf(pastes, language);
  sayIn('en');
  return page;
}

function pageOf(pastes: Pastes, language: Language): string {
  const steps = INSTALL_STEPS.map((step, index) => stepHtml(step, index + 1, pastes));
  const later = INSTALL_LATER.map(({ title, says }) => section(title, says.map(paragraph).join('')));
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${plain(INSTALL.title)}</title>
<style>${START_HERE_STYLE}</style></head>
<body><main><h1>${plain(INSTALL.title)}</h1><p>${plain(INSTALL.intro)}</p><p class="muted">${plain(INSTALL.language)}</p>
<ol>${steps.join('\n')}</ol>
${section(INSTALL.mayTitle, permissions())}
${later.join('\n')}
</main><script>${START_HERE_SCRIPT}</script></body></html>
`;
}

function stepHtml(
  { title, says, pictures = [], pastes: paste }: InstallStep,
  number: number,
  pastes: Pastes,
): string {
  const drawn = pictures.map(installPicture).join('');
  const copied = paste === undefined ? '' : pasteHtml(paste, pastes);
  return `<li id="step-${number}"><h2>${plain(title)}</h2>${says.map(paragraph).join('')}${copied}${drawn}</li>`;
}

/** A button that copies, and the text that it copies. */
function pasteHtml(paste: InstallFile, pastes: Pastes): string {
  const { name, text } = pastes[paste];
  const told = (words: string) => plain(formatMessage(words, { file: name }));
  return (
    `<p class="paste"><button type="button" data-copies="${paste}">${plain(INSTALL.copies[paste])}</button> ` +
    `<span role="status" data-copied="${told(INSTALL.copied)}" data-not-copied="${plain(INSTALL.notCopied)}">${told(INSTALL.goesTo)}</span></p>` +
    `<textarea id="${paste}" data-file="${plain(name)}" readonly rows="3" aria-label="${plain(name)}" spellcheck="false">\n${plain(text)}</textarea>`
  );
}

function permissions(): string {
  const rows = Object.values(PERMISSIONS).map(
    ({ may, to }) => `<tr><td>${plain(may)}</td><td>${plain(to)}</td></tr>`,
  );
  return `<p>${plain(INSTALL.privacy)}</p><table><thead><tr><th>${plain(INSTALL.may)}</th><th>${plain(INSTALL.to)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const section = (title: string, html: string) => `<section><h2>${plain(title)}</h2>${html}</section>`;

/** What stands between stars is a name to look for. */
const paragraph = (says: string) => `<p>${plain(says).replace(/\*([^*]+)\*/g, '<b>$1</b>')}</p>`;

const plain = (says: string): string => asciiHtml(escapeMarkup(says));
