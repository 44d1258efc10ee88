// The workbench's server: a list of files on this computer's own address, and nothing else.

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Content, type ContentAt, openContent } from './content';

const HOST = '127.0.0.1';

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

interface Answer extends Content {
  readonly status: number;
}

const inWords = (status: number, sentence: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: Buffer.from(sentence),
  etag: '',
});

/** Names of this computer only: a page elsewhere may have its own name lead here. */
const OWN_HOST = /^(127\.0\.0\.1|localhost)(:\d+)?$/i;

async function answerTo(
  { method = '', url = '', headers }: IncomingMessage,
  contentAt: ContentAt,
): Promise<Answer> {
  const { host = '', 'if-none-match': known } = headers;
  if (!OWN_HOST.test(host)) return inWords(421, 'this server answers to 127.0.0.1 and localhost only.');
  if (method !== 'GET' && method !== 'HEAD') return inWords(405, 'files can only be read.');
  if (!URL.canParse(url, `http://${HOST}`)) return inWords(404, NOTHING_THERE);
  try {
    const content = await contentAt(new URL(url, `http://${HOST}`).pathname);
    if (!content) return inWords(404, NOTHING_THERE);
    return known === content.etag
      ? { ...content, status: 304, body: Buffer.of() }
      : { ...content, status: 200 };
  } catch (error) {
    return inWords(404, error instanceof Error ? error.message : NOTHING_THERE);
  }
}

const NOTHING_THERE = 'there is no such file.';

export interface RunningServer {
  readonly url: string;
  close(): void;
}

/** Starts serving; fails with the code EADDRINUSE where the port is taken. Port 0 is any that is free. */
export async function serve(port: number): Promise<RunningServer> {
  const contentAt = await openContent();
  const server = createServer(async (request, response) => {
    const { status, type, body, etag } = await answerTo(request, contentAt);
    response.writeHead(status, {
      'content-type': type,
      'content-security-policy': POLICY,
      // Asked for again each time, and sent again where it is another one.
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(etag && { etag }),
      ...(status === 405 && { allow: 'GET, HEAD' }),
    });
    response.end(body);
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
