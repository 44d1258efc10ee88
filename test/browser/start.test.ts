// `npm start`: the table, the address, and how it ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { soon } from './soon';

const ROOT = join(__dirname, '..', '..');
const ADDRESS = /The workbench: (http:\/\/127\.0\.0\.1:\d+\/\S*)/;

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

const running: ChildProcess[] = [];

function start(port: string, args: readonly string[] = []) {
  const env = { ...process.env, PORT: port, NO_COLOR: '1' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'workbench/start.ts', ...args], {
    cwd: ROOT,
    env,
  });
  running.push(child);
  let output = '';
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, output })));
  const address = new Promise<string>((resolve) => {
    const read = (data: Buffer) => {
      output += data;
      const found = ADDRESS.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  return { child, ended, address };
}

jest.setTimeout(180_000);

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

test('prints the table, then the address, serves it, and ends with Ctrl-C', async () => {
  const { child, ended, address } = start('0', ['--date', '2011-11-01']);
  const url = await address;
  expect(url).toMatch(/\?date=2011-11-01$/);
  const page = await fetch(url);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  await soon(() => page.text()).toContain('KPI Pacer workbench');
  child.kill('SIGINT');
  const { code, output } = await ended;
  expect(code).toBe(0);
  expect(output).toMatch(/Revenue\s+│ Missed/);
});

test('says so when the port is in use', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const { code, output } = await start(String(port)).ended;
  other.close();
  expect(output).toContain(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
  expect(code).toBe(1);
});

test.each(['80a', '99999'])('refuses %s as a port', async (port) => {
  const { code, output } = await start(port).ended;
  expect(output).toContain(`PORT must be a number up to 65535, got "${port}".`);
  expect(code).toBe(1);
});
