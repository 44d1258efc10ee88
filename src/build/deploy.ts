// Pushes dist/ with clasp, once nothing is missing and clasp would push exactly what was built.

/** What clasp has answered to a command. */
export interface Answer {
  /** Its exit code. */
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export type Clasp = (...args: string[]) => Answer;

const NO_SCRIPT_ID = `.clasp.json has no script id. Open your sheet, choose Extensions > Apps Script, then Project Settings
(the cog at the left): "Script ID" is under "IDs". Copy it into .clasp.json, between the quotes after "scriptId".`;

const NO_LOGIN = 'clasp is not logged in to a Google account. Run: npx clasp login';

const NO_API = `The Apps Script API is not switched on for your account. Switch it on at
https://script.google.com/home/usersettings, wait a minute, then run this again.`;

/** Throws where nothing can be pushed yet, with everything that is missing, and how to get it. */
export function checkAccount(clasp: Clasp): void {
  const missing = [statusOf(clasp), loginOf(clasp)].filter((problem) => problem !== null);
  if (missing.length > 0) throw new Error(missing.join('\n'));
}

/** clasp finds no project where there is no .clasp.json, and where the id in it is blank. */
function statusOf(clasp: Clasp): string | null {
  const status = clasp('status', '--json');
  if (status.code === 0) return null;
  return /project settings not found/i.test(said(status)) ? NO_SCRIPT_ID : claspSays(status);
}

function loginOf(clasp: Clasp): string | null {
  const user = clasp('show-authorized-user', '--json');
  if (user.code !== 0) return claspSays(user);
  return (parsed(user) as { loggedIn?: unknown } | null)?.loggedIn === true ? null : NO_LOGIN;
}

/** Pushes these files of dist/, and no others; what clasp said of it. Throws where anything differs, or fails. */
export function push(clasp: Clasp, files: readonly string[]): string {
  const wanted = files.map((name) => `dist/${name}`);
  const status = clasp('status', '--json');
  const listed = (parsed(status) as { filesToPush?: unknown } | null)?.filesToPush;
  if (status.code !== 0 || !Array.isArray(listed)) throw new Error(claspSays(status));
  const pushed = listed.map((path) => String(path).replaceAll('\\', '/'));
  const extra = pushed.filter((path) => !wanted.includes(path)).sort();
  const missing = wanted.filter((path) => !pushed.includes(path)).sort();
  if (extra.length + missing.length > 0) throw new Error(difference(extra, missing));
  // The manifest was checked by the build: clasp need not ask whether it may change.
  const answer = clasp('push', '--force');
  if (answer.code !== 0) throw new Error(whyNot(answer));
  return answer.output.trim();
}

function difference(extra: readonly string[], missing: readonly string[]): string {
  return [
    'clasp would not push exactly the files of dist/.',
    ...(extra.length > 0 ? [`Too many: ${extra.join(', ')}.`] : []),
    ...(missing.length > 0 ? [`Missing: ${missing.join(', ')}.`] : []),
    'Look at rootDir in .clasp.json, which is dist, and for a file .claspignore.',
  ].join(' ');
}

function whyNot(answer: Answer): string {
  const text = said(answer);
  if (/apps script api|usersettings/i.test(text)) return NO_API;
  if (/no credentials|invalid_grant|unauthenticated/i.test(text)) return NO_LOGIN;
  if (/requested entity was not found|does not have permission/i.test(text))
    return `The account that clasp is logged in to has no script with the id in .clasp.json. (${text})`;
  return claspSays(answer);
}

const said = ({ output, errors }: Answer): string => `${errors}\n${output}`.trim();

const claspSays = (answer: Answer): string => `clasp says: ${said(answer) || `exit code ${answer.code}`}`;

function parsed({ output }: Answer): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
