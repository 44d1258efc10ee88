// The HTML of a mail as its frame shows it: nothing in it runs, and nothing is asked for from anywhere.

/** What mail programs leave out too: what would run, load something, or lead somewhere by itself. */
const LEFT_OUT = 'script, link, base, meta[http-equiv], iframe, frame, object, embed';

const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A link then wants a window of its own, which the frame's sandbox does not give it. */
const HEAD = `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><base target="_blank">`;

export function mailDocument(html: string): string {
  // A document that is only parsed loads and runs nothing.
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(LEFT_OUT)) element.remove();
  for (const link of page.querySelectorAll('[target]')) link.removeAttribute('target');
  page.head.insertAdjacentHTML('afterbegin', HEAD);
  return `<!DOCTYPE html>${page.documentElement.outerHTML}`;
}
