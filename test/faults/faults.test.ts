// A call of each request struck, in turn by each fault, and some pairs of requests at the same time; `npm run faults`
// tries them all.

import { PAIRS, REQUESTS } from './requests';
import { struck, struckBeside } from './strike';

/** So many times each request is struck. */
const STRUCK = 2;

test.each(REQUESTS.map((asked) => [asked.name, asked] as const))(
  '%s, struck at some of its calls',
  (name, asked) => {
    const strikes = struck(asked);
    for (let turn = 0; turn < STRUCK; turn++) {
      // Another fault comes next, so that not all requests are struck by the same one.
      const index = Math.floor(((turn + 0.5) * strikes.length) / STRUCK) + (name.length % 3);
      const { what, call, problems } = strikes[index % strikes.length] as (typeof strikes)[number];
      expect([what, call, problems()]).toEqual([what, call, []]);
    }
  },
);

test.each(PAIRS.map(([one, other]) => [one.name, other.name, one, other] as const))(
  '%s, while another editor asks for %s',
  (_one, _other, one, other) => {
    const strikes = struckBeside(one, other);
    const { call, problems } = strikes[Math.floor(strikes.length / 2)] as (typeof strikes)[number];
    expect([call, problems()]).toEqual([call, []]);
  },
);
