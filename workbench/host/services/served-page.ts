// What Google makes of a page when it serves it: comments are cut out of scripts, and what looks like one with them.
//
// FIDELITY 1.2: https://github.com/enuchi/React-Google-Apps-Script/issues/157 and five others. Nobody knows its rule:
// texts in quotes were cut too.

const SCRIPTS = /(<script\b[^>]*>)([\s\S]*?)(<\/script)/gi;
const CUT = /\/\/|\/\*|<!--|<\?/;
const COMMENTS = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?(?:-->|$)|\/\/[^\n]*/g;
const SHOWN = 30;

/**
 * The place in a page's scripts that may be cut out; `undefined` where there is none.
 *
 * @example whatMayBeCut('<script>open("https://a.example")</script>') // => '"//" in: open("https://a.example")'
 */
export function whatMayBeCut(content: string): string | undefined {
  for (const [, , script = ''] of content.matchAll(SCRIPTS)) {
    const found = CUT.exec(script);
    if (!found) continue;
    const around = script.slice(Math.max(0, found.index - SHOWN), found.index + SHOWN).trim();
    return `"${found[0]}" in: ${around}`;
  }
  return undefined;
}

/** The page as the worst of the reports has it: every such place is taken for a comment, quotes or not. */
export function cutPage(content: string): string {
  return content.replace(
    SCRIPTS,
    (_all, begin: string, script: string, end: string) => begin + script.replace(COMMENTS, '') + end,
  );
}
