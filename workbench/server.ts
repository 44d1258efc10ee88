// The workbench's server: a list of files on this computer's own address, and nothing else.

import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { bundlePage } from './bundle';
import { DIST } from './dist';
import { saveWorkbook } from './host/saved-workbook';
import { createZone, morningOf } from './host/time-zone';
import { SAMPLE_TIME_ZONE, SAMPLE_TODAY, sampleWorkbook } from './sample/workbook';

const HOST = '127.0.0.1';
const PAGE = join(__dirname, 'page');

/** The files of packages, served as they are, by the end of their path. */
const PACKAGES: Record<string, string> = {
  'owl.iife.min.js': '@odoo/owl/dist/owl.iife.min.js',
  'o_spreadsheet.min.iife.js': '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
  'o_spreadsheet.xml': '@odoo/o-spreadsheet/dist/o_spreadsheet.xml',
  'o_spreadsheet.css': '@odoo/o-spreadsheet/dist/o_spreadsheet.css',
  'bootstrap-reboot.min.css': 'bootstrap/dist/css/bootstrap-reboot.min.css',
  'bootstrap-utilities.min.css': 'bootstrap/dist/css/bootstrap-utilities.min.css',
  'css/font-awesome.min.css': 'font-awesome/css/font-awesome.min.css',
  'fonts/fontawesome-webfont.woff2': 'font-awesome/fonts/fontawesome-webfont.woff2',
};

const FILES = new Map([
  ['/', join(PAGE, 'index.html')],
  ['/styles/page.css', join(PAGE, 'styles/page.css')],
  ['/styles/grid.css', join(PAGE, 'styles/grid.css')],
  ...Object.entries(PACKAGES).map(
    ([path, file]) => [`/packages/${path}`, join(__dirname, '..', 'node_modules', file)] as const,
  ),
]);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The browser itself keeps the page from asking anybody else. The grid compiles its templates, and the pages of
 * scripts have their code and styles inside.
 */
const POLICY = [
  "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The names of what the build wrote. */
async function distNames(): Promise<string[]> {
  const names = await readdir(DIST).catch(() => []);
  return names.filter((name) => extname(name) in TYPES);
}

/** The text or bytes at a path, read anew for each request. */
async function contentAt(
  path: string,
  texts: ReadonlyMap<string, string>,
): Promise<string | Buffer | undefined> {
  const text = texts.get(path);
  if (text !== undefined) return text;
  const file = FILES.get(path);
  if (file) return readFile(file);
  const names = await distNames();
  if (path === '/dist/') return JSON.stringify(names);
  const name = names.find((candidate) => path === `/dist/${candidate}`);
  return name === undefined ? undefined : readFile(join(DIST, name));
}

function sample(): string {
  const now = morningOf(SAMPLE_TODAY, createZone(SAMPLE_TIME_ZONE));
  return JSON.stringify(saveWorkbook(sampleWorkbook(), now));
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly content: string | Buffer;
}

const inWords = (status: number, content: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  content,
});

/** Names of this computer only: a page elsewhere may have its own name lead here. */
const OWN_HOST = /^(127\.0\.0\.1|localhost)(:\d+)?$/i;

async function answerTo(
  { method = '', url = '', headers: { host = '' } }: IncomingMessage,
  texts: ReadonlyMap<string, string>,
): Promise<Answer> {
  if (!OWN_HOST.test(host)) return inWords(421, 'this server answers to 127.0.0.1 and localhost only.');
  if (method !== 'GET' && method !== 'HEAD') return inWords(405, 'files can only be read.');
  try {
    const path = new URL(url, `http://${HOST}`).pathname;
    const type = TYPES[extname(path)] ?? (path === '/dist/' ? TYPES['.json'] : TYPES['.html']) ?? '';
    const content = await contentAt(path, texts);
    if (content !== undefined) return { status: 200, type, content };
  } catch {
    // Neither an address that is none nor a file that can't be read is there.
  }
  return inWords(404, 'there is no such file.');
}

export interface RunningServer {
  readonly url: string;
  close(): void;
}

/** Starts serving; fails with the code EADDRINUSE where the port is taken. Port 0 is any that is free. */
export async function serve(port: number): Promise<RunningServer> {
  const texts = new Map([...(await bundlePage()), ['/sample.json', sample()]]);
  const server = createServer(async (request, response) => {
    const { status, type, content } = await answerTo(request, texts);
    response.writeHead(status, {
      'content-type': type,
      'content-security-policy': POLICY,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(status === 405 && { allow: 'GET, HEAD' }),
    });
    response.end(content);
  });
  await listen(server, port);
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${chosen}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
}
