// `npm run faults`: every service call of every request, of the daily check and of opening struck by every fault, and the
// pairs of requests interleaved at every call. Prints what was tried, and each thing that was not borne; `--every N` strikes
// each N-th call only.

import { parseArgs } from 'node:util';
import { PAIRS, REQUESTS } from './requests';
import { FAULTS, problemsBeside, problemsOf, undisturbed } from './strike';

const { values: asked } = parseArgs({ options: { every: { type: 'string', default: '1' } } });
const every = Number(asked.every);
let [tried, failed] = [0, 0];

function note(what: string, problems: readonly string[]): void {
  tried += 1;
  if (problems.length === 0) return;
  failed += 1;
  console.log(`${what}:\n  ${problems.slice(0, 3).join('\n  ')}`);
}

for (const request of REQUESTS) {
  const known = undisturbed(request);
  for (let call = 1; call <= known.calls; call += every) {
    for (const [fault, options] of Object.entries(FAULTS)) {
      note(`${request.name}, call ${call}, ${fault}`, problemsOf(request, known, call, options));
    }
  }
  console.log(`${request.name}: ${known.calls} calls`);
}
console.log(`faults: ${tried} tried, ${failed} not borne`);
const struck = tried;
for (const [one, other] of PAIRS) {
  const [known, beside] = [undisturbed(one), undisturbed(other)];
  for (let call = 1; call <= known.calls; call += every) {
    note(`${one.name} beside ${other.name}, call ${call}`, problemsBeside(one, known, other, beside, call));
  }
}
console.log(`two editors: ${tried - struck} tried, ${failed} of all not borne`);
if (failed > 0) process.exitCode = 1;
