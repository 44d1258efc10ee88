// The function guide: the catalogue as a page, for a sidebar of 300 px.

import { escape as escapeMarkup } from 'html-escaper';
import { catalogue, type DescribedFunction } from '../functions/catalogue';
import { GUIDE, type Language } from '../words';
import { sayIn } from './say-in';
import { asciiHtml } from './served';
import { shown } from './shown';

const STYLE = `
  :root { color-scheme: light; font: 13px/1.5 Roboto, Arial, sans-serif; color: #202124; }
  body { margin: 0; padding: 16px; overflow-wrap: break-word; }
  p { margin: 0 0 8px; }
  .intro { color: #5f6368; margin-bottom: 16px; }
  details { border-top: 1px solid #e0e3e7; padding: 10px 0; }
  summary { cursor: pointer; font-weight: 600; border-radius: 4px; }
  summary:focus-visible { outline: 2px solid #1a73e8; outline-offset: 2px; }
  summary span { font-weight: 400; color: #5f6368; margin-left: 6px; }
  details > :not(summary) { margin-left: 16px; }
  details > p { margin-top: 8px; }
  h2 { font-size: 12px; font-weight: 600; color: #5f6368; margin: 12px 0 4px; }
  dl { margin-top: 0; margin-bottom: 0; }
  dt { font-family: 'Roboto Mono', Consolas, monospace; font-size: 12px; }
  dt i { font-family: Roboto, Arial, sans-serif; color: #5f6368; }
  dd { margin: 0 0 8px; color: #3c4043; }
  code { display: block; font: 12px/1.6 'Roboto Mono', Consolas, monospace; background: #f1f3f4;
    border-radius: 4px; padding: 6px 8px; margin-bottom: 6px; user-select: all; }
  code b { display: block; font-weight: 600; color: #1558b0; user-select: none; }
  code i { font: 12px/1.6 Roboto, Arial, sans-serif; color: #5f6368; }
`;

const escapeHtml = (text: string): string => asciiHtml(escapeMarkup(text));

/** The guide as one HTML page. */
export function guideHtml(language: Language): string {
  sayIn(language);
  const page = guideOf(language);
  sayIn('en');
  return page;
}

function guideOf(language: Language): string {
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(GUIDE.title)}</title><style>${STYLE}</style></head>
<body><main><p class="intro">${escapeHtml(GUIDE.intro)}</p>${catalogue().map(entry).join('')}</main></body></html>`;
}

function entry(fn: DescribedFunction): string {
  const args = fn.args.map(
    (argument) =>
      `<dt>${argument.name}${argument.isOptional ? ` <i>${escapeHtml(GUIDE.optional)}</i>` : ''}</dt>` +
      `<dd>${escapeHtml(argument.help)}</dd>`,
  );
  const examples = fn.examples.map(
    ({ formula, gives }) =>
      `<code>${escapeHtml(formula)} <b><i>${escapeHtml(GUIDE.gives)}</i> ${escapeHtml(shown(gives))}</b></code>`,
  );
  return (
    `<details><summary>${fn.name}<span>${escapeHtml(fn.label)}</span></summary><p>${escapeHtml(fn.summary)}</p>` +
    `<h2>${escapeHtml(GUIDE.examples)}</h2>${examples.join('')}<h2>${escapeHtml(GUIDE.arguments)}</h2><dl>${args.join('')}</dl></details>`
  );
}
