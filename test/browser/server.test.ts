// The server of the workbench, asked for what no browser would ask.
import { request } from 'node:http';
import { readDist } from '../../workbench/dist';
import { type RunningServer, serve } from '../../workbench/server';

let server: RunningServer;
beforeAll(async () => {
  server = await serve(0);
});
afterAll(() => server.close());

interface Asked {
  readonly method?: string;
  readonly host?: string;
}

function statusOf(path: string, { method = 'GET', host }: Asked = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    const asking = request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asking.on('error', reject);
    asking.end();
  });
}

test.each([
  '//',
  '///',
  '//:x',
  '/%',
  '/packages/%00',
  '/packages/../package.json',
  '/dist/',
  '/dist/Code.js',
  '/toString',
])('says that nothing is at %s, and goes on', async (path) => {
  expect(await statusOf(path)).toBe(404);
  expect(await statusOf('/')).toBe(200);
});

test.each([
  ['GET', 200],
  ['HEAD', 200],
  ['POST', 405],
  ['PUT', 405],
  ['OPTIONS', 405],
])('answers %s with %d', async (method, status) => {
  expect(await statusOf('/', { method })).toBe(status);
});

test.each([
  ['localhost:8080', 200],
  ['127.0.0.1', 200],
  ['elsewhere.example', 421],
  ['127.0.0.1.elsewhere.example:80', 421],
])('answers a request for the host %s with %d', async (host, status) => {
  expect(await statusOf('/', { host })).toBe(status);
});

test('lets a page ask nobody else', async () => {
  const { headers } = await fetch(server.url);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test('sends nothing twice to who has it', async () => {
  const { headers, status } = await fetch(`${server.url}dist.json`);
  const etag = headers.get('etag') ?? '';
  expect([status, etag]).toEqual([200, expect.stringMatching(/^".+"$/)]);
  const again = await fetch(`${server.url}dist.json`, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await fetch(server.url, { headers: { 'if-none-match': etag } })).status).toBe(200);
});

test('has all of dist/ in one answer', async () => {
  const files = await (await fetch(`${server.url}dist.json`)).json();
  const { code, pages } = readDist();
  expect([files.code === code, Object.keys(files.pages)]).toEqual([true, Object.keys(pages ?? {})]);
  // It has been read here already, which the page would need a while for.
  expect(files.functions).toContainEqual(expect.objectContaining({ name: 'PACE_GAP' }));
});
