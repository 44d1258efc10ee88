// The last part of `npm run readme`: writes the pages of the guide.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guidePages } from './pages';

for (const [path, text] of guidePages()) writeFileSync(join(__dirname, '..', path), text);
