// A file of 100,000 rows in a fresh process: prints the microseconds and the most kilobytes of memory that it took. Argument:
// `ours`, read and converted as the page does it, or `split`, its lines split at the commas.

import { bytesOf, read } from '../sheet/import/a-csv-file';

const ROWS = 100_000;
const STAGES = ['Closed won', 'Closed lost', 'Proposal'];
const lines = Array.from({ length: ROWS }, (_, i) => {
  const day = `2011-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;
  return `${i},Made-up deal ${i},${STAGES[i % 3]},${day},${i % 997}.50`;
});
const file = bytesOf(['Id,Name,Stage,Close Date,Amount', ...lines].join('\n'));

const begin = process.hrtime.bigint();
const rows =
  process.argv[2] === 'ours'
    ? read(file).converted.rows
    : new TextDecoder()
        .decode(file)
        .split('\n')
        .slice(1)
        .map((line) => line.split(','));
const taken = Number(process.hrtime.bigint() - begin) / 1000;
if (rows.length !== ROWS) throw new Error(`expected ${ROWS} rows, got ${rows.length}`);
process.stdout.write(`${taken} ${process.resourceUsage().maxRSS}`);
