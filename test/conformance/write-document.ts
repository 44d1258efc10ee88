// npm run readme: writes the lists of docs/host.md.

import { readFileSync, writeFileSync } from 'node:fs';
import { DOCUMENT_FILE, documentNow } from './document';

writeFileSync(DOCUMENT_FILE, documentNow(readFileSync(DOCUMENT_FILE, 'utf8')));
