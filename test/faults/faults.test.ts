// A call of each request struck, in turn by each fault, and some pairs of requests at the same time; `npm run faults`
// tries them all.

import { PAIRS, REQUESTS } from './requests';
import { struck, struckBeside } from './strike';

/** So many calls of each request are struck. */
const STRUCK = 2;

test.each(REQUESTS.map((asked) => [asked.name, asked] as const))(
  '%s, struck at some of its calls',
  (name, asked) => {
    const { calls, strikes } = struck(asked);
    const faults = Object.entries(strikes);
    for (let turn = 0; turn < STRUCK; turn++) {
      const call = 1 + Math.floor(((turn + 0.5) * calls) / STRUCK);
      const [fault, problemsOf] = faults[(turn + name.length) % faults.length] as (typeof faults)[number];
      expect([fault, call, problemsOf(call)]).toEqual([fault, call, []]);
    }
  },
);

test.each(PAIRS.map(([one, other]) => [one.name, other.name, one, other] as const))(
  '%s, while another editor asks for %s',
  (_one, _other, one, other) => {
    const { calls, strikes } = struckBeside(one, other);
    const call = Math.ceil(calls / 2);
    expect([call, Object.values(strikes).map((problemsOf) => problemsOf(call))]).toEqual([call, [[]]]);
  },
);
