// What the server has, by path: nothing else can be asked for.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { bundlePage } from './bundle';
import { readDist } from './dist';
import { saveWorkbook } from './host/saved-workbook';
import { type Script, type ScriptFiles, UploadRefused, uploadScript } from './host/script';
import { createZone, morningOf } from './host/time-zone';
import type { SampleLanguage } from './sample/in-japanese';
import { SAMPLE_TIME_ZONE, SAMPLE_TODAY, sampleWorkbook } from './sample/workbook';

export interface Content {
  readonly body: Buffer;
  readonly type: string;
  /** Changes with the body: a browser that has it already is not sent it again. */
  readonly etag: string;
}

/** `undefined` for a path that leads nowhere. */
export type ContentAt = (path: string) => Promise<Content | undefined>;

/** As the menu among the extensions has it. */
const SCRIPT_NAME = 'KPI Pacer';

/** The files of packages, served as they are, by the end of their path. */
const PACKAGES: Record<string, string> = {
  'owl.iife.min.js': '@odoo/owl/dist/owl.iife.min.js',
  'o_spreadsheet.min.iife.js': '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
  'o_spreadsheet.xml': '@odoo/o-spreadsheet/dist/o_spreadsheet.xml',
  'o_spreadsheet.css': '@odoo/o-spreadsheet/dist/o_spreadsheet.css',
  'chart.umd.min.js': 'chart.js/dist/chart.umd.min.js',
  'bootstrap-reboot.min.css': 'bootstrap/dist/css/bootstrap-reboot.min.css',
  'bootstrap-utilities.min.css': 'bootstrap/dist/css/bootstrap-utilities.min.css',
  'css/font-awesome.min.css': 'font-awesome/css/font-awesome.min.css',
  'fonts/fontawesome-webfont.woff2': 'font-awesome/fonts/fontawesome-webfont.woff2',
};

/** The page's own files, read anew for each request. */
const PAGE_FILES: Record<string, string> = {
  '/': 'index.html',
  '/styles/page.css': 'styles/page.css',
  '/styles/grid.css': 'styles/grid.css',
};

/** Made-up exports, to bring in. */
const EXPORTS = ['made-up-deals.csv', 'made-up-tickets.csv', 'made-up-ads.csv'];

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Bundles, reads and makes all that stays the same while the server runs. */
export async function openContent(): Promise<ContentAt> {
  const texts = [...(await bundlePage()), ['/sample.json', sample('en')] as const];
  const made = texts.map(([path, text]) => [path, contentOf(path, Buffer.from(text))] as const);
  const packages = Object.entries(PACKAGES).map(async ([name, file]) => {
    const path = `/packages/${name}`;
    // One that is not installed is not there: the page says so where it needs it.
    const content = await contentIn(path, join(__dirname, '..', 'node_modules', file)).catch(() => undefined);
    return content ? [[path, content] as const] : [];
  });
  const exports = EXPORTS.map(async (name) => {
    const path = `/exports/${name}`;
    return [path, await contentIn(path, join(__dirname, 'sample', 'exports', name))] as const;
  });
  const constant = new Map<string, Content>([
    ...made,
    ...(await Promise.all(packages)).flat(),
    ...(await Promise.all(exports)),
  ]);
  const script = uploader();
  return async (path) => {
    // Made when it is asked for: most who come have no use for it.
    if (path === '/sample.ja.json') return contentOf(path, Buffer.from(sample('ja')));
    if (path === '/dist.json') return contentOf(path, Buffer.from(script()));
    const file = Object.hasOwn(PAGE_FILES, path) ? PAGE_FILES[path] : undefined;
    return file === undefined ? constant.get(path) : contentIn(file, join(__dirname, 'page', file));
  };
}

async function contentIn(path: string, file: string): Promise<Content> {
  return contentOf(path, await readFile(file));
}

function contentOf(path: string, body: Buffer): Content {
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  return { body, type: TYPES[extname(path)] ?? '', etag };
}

/** All of dist/ as it is now, uploaded: that takes the page a tenth of a second of its first view. */
function uploader(): () => string {
  let files = '';
  let uploaded = '';
  return () => {
    const read: ScriptFiles = { name: SCRIPT_NAME, ...readDist() };
    const text = JSON.stringify(read);
    if (text === files) return uploaded;
    files = text;
    uploaded = JSON.stringify(uploadedOrNot(read));
    return uploaded;
  };
}

/** What Apps Script would refuse, the page is given as it is: it says what is wrong. */
function uploadedOrNot(files: ScriptFiles): ScriptFiles | Script {
  try {
    return uploadScript(files);
  } catch (error) {
    if (error instanceof UploadRefused) return files;
    throw error;
  }
}

function sample(language: SampleLanguage): string {
  const now = morningOf(SAMPLE_TODAY, createZone(SAMPLE_TIME_ZONE));
  return JSON.stringify(saveWorkbook(sampleWorkbook(language), now));
}
