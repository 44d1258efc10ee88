// The server of the workbench, asked for what no browser would ask.
import { request } from 'node:http';
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

test.each(['//', '///', '//:x', '/%', '/dist/%00', '/dist/../package.json'])(
  'says that nothing is at %s, and goes on',
  async (path) => {
    expect(await statusOf(path)).toBe(404);
    expect(await statusOf('/')).toBe(200);
  },
);

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
