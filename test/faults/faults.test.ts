// A call of each request struck, in turn by each fault, and some pairs of requests at the same time; `npm run faults`
// tries them all.

import { PAIRS, REQUESTS } from './requests';
import { FAULTS, struck, struckBeside } from './strike';

/** So many calls of each request are struck. */
const STRUCK = 2;

test.each(REQUESTS.map((asked) => [asked.name, asked] as const))(
  '%s, struck at some of its calls',
  (name, asked) => {
    const { calls, problemsOf } = struck(asked);
    const faults = Object.entries(FAULTS);
    for (let turn = 0; turn < STRUCK; turn++) {
      const call = 1 + Math.floor(((turn + 0.5) * calls) / STRUCK);
      const [fault, options] = faults[(turn + name.length) % faults.length] as (typeof faults)[number];
      expect([fault, call, problemsOf(call, options)]).toEqual([fault, call, []]);
    }
  },
);

test.each(PAIRS.map(([one, other]) => [one.name, other.name, one, other] as const))(
  '%s, while another editor asks for %s',
  (_one, _other, one, other) => {
    const { calls, problemsOf } = struckBeside(one, other);
    const call = Math.ceil(calls / 2);
    expect([call, problemsOf(call)]).toEqual([call, []]);
  },
);
