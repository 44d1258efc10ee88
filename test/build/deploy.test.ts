// What stands between dist/ and Google: clasp as it is where it needs no network, and clasp's words where it does.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Answer, type Clasp, checkAccount, push } from '../../src/build/deploy';

// clasp takes its time to start.
jest.setTimeout(60_000);

const root = join(__dirname, '..', '..');
const FILES = ['Code.js', 'App.html', 'Sidebar.html', 'appsscript.json'];
const BUILT = FILES.map((name) => `dist/${name}`);
const SCRIPT = '{ "scriptId": "1a2b3c", "rootDir": "dist" }';

const answer = (output: unknown, code = 0): Answer => ({ code, output: JSON.stringify(output), errors: '' });
const failure = (errors: string): Answer => ({ code: 1, output: '', errors });

/** The real clasp in a folder with these files, and without a login. */
function inFolder(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-pacer-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const run = (program: string, args: readonly string[]): Answer => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder, USERPROFILE: folder },
    });
    return { code: status, output: stdout, errors: stderr };
  };
  return run;
}

const CLASP = join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
const claspIn = (files: Record<string, string>): Clasp => {
  const run = inFolder(files);
  return (...args) => run(CLASP, args);
};

/** All files of dist/, and `.clasp.json`. */
const project = (more: Record<string, string> = {}) => ({
  ...Object.fromEntries(BUILT.map((path) => [path, ''])),
  '.clasp.json': SCRIPT,
  ...more,
});

/** clasp with these answers to some commands; otherwise someone is logged in, and all is well. */
function claspWith(answers: Record<string, Answer>): { clasp: Clasp; asked: string[] } {
  const asked: string[] = [];
  const usual: Record<string, Answer> = {
    status: answer({ filesToPush: BUILT, untrackedFiles: [] }),
    'show-authorized-user': answer({ loggedIn: true, email: 'ana@example.com' }),
    push: { code: 0, output: 'Pushed 4 files.\n', errors: '' },
  };
  const clasp: Clasp = (...args) => {
    asked.push(args.join(' '));
    const [command = ''] = args;
    return answers[command] ?? usual[command] ?? failure(`unknown command ${command}`);
  };
  return { clasp, asked };
}

/** Tries to push; what is said against it, after making sure that nothing was pushed. */
function refusal(clasp: Clasp): string {
  const asked: string[] = [];
  const watched: Clasp = (...args) => {
    asked.push(args[0] ?? '');
    return clasp(...args);
  };
  try {
    push(watched, FILES);
  } catch (error) {
    expect(asked).toEqual(['status']);
    return (error as Error).message;
  }
  throw new Error('it was pushed');
}

test('pushes what was built, and says what clasp said', () => {
  const { clasp, asked } = claspWith({});
  checkAccount(clasp);
  expect(push(clasp, FILES)).toBe('Pushed 4 files.');
  expect(asked.slice(2)).toEqual(['status --json', 'push --force']);
});

test('the command ends with exit code 1 and says everything that is missing, before it builds anything', () => {
  const run = inFolder({ '.clasp.json': '{ "scriptId": "", "rootDir": "dist" }' });
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { code, output, errors } = run(tsx, [join(root, 'build.mjs'), '--deploy']);
  expect(code).toBe(1);
  expect(output).toBe('');
  expect(errors).toContain('Not deployed. .clasp.json has no script id. Open your sheet');
  expect(errors).toContain('Run: npx clasp login');
});

test('without .clasp.json it says where the script id is found', () => {
  expect(() => checkAccount(claspIn({}))).toThrow('Project Settings');
});

test('with a script id and no login, it says how to log in, and nothing else', () => {
  const said = 'clasp is not logged in to a Google account. Run: npx clasp login';
  expect(() => checkAccount(claspIn(project()))).toThrow(new Error(said));
});

test('clasp lists exactly the files of dist/', () => {
  const { clasp } = claspWith({ status: claspIn(project())('status', '--json') });
  expect(push(clasp, FILES)).toBe('Pushed 4 files.');
});

test.each<[string, Record<string, string>, string]>([
  ['a page of your own in dist/', { 'dist/mine.html': '' }, 'Too many: dist/mine.html.'],
  ['code in a folder of dist/', { 'dist/more/code.js': '' }, 'Too many: dist/more/code.js.'],
  ['a file that .claspignore leaves out', { '.claspignore': 'Sidebar.html' }, 'Missing: dist/Sidebar.html.'],
  [
    'another folder in .clasp.json',
    { '.clasp.json': SCRIPT.replace('dist', 'src'), 'src/code.js': '' },
    'Too many: src/code.js. Missing: dist/App.html',
  ],
])('pushes nothing where there is %s', (_, more, message) => {
  const said = refusal(claspIn(project(more)));
  expect(said).toContain('clasp would not push exactly the files of dist/.');
  expect(said).toContain(message);
});

test('pushes nothing where clasp does not say what it would push', () => {
  expect(refusal(claspWith({ status: answer([]) }).clasp)).toBe('clasp says: []');
  expect(refusal(claspWith({ status: failure('Conflicting files found') }).clasp)).toBe(
    'clasp says: Conflicting files found',
  );
});

test.each([
  [
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
    'switched on for your account. Switch it on at\nhttps://script.google.com/home/usersettings',
  ],
  ['No credentials found.', 'npx clasp login'],
  ['invalid_grant', 'npx clasp login'],
  ['Requested entity was not found.', 'no script with the id in .clasp.json'],
  ['request to https://script.googleapis.com failed', 'clasp says: request to https://script.googleapis.com'],
])('a push that fails with "%s" is told in plain words', (errors, message) => {
  expect(() => push(claspWith({ push: failure(errors) }).clasp, FILES)).toThrow(message);
});
