import { type ActionOfKpi, withCarried } from '../../../src/sheet/setup/carried-actions';
import type { Setup } from '../../../src/sheet/setup/setup';

const setupOf = (...kpis: readonly (readonly [name: string, owner: string])[]): Setup =>
  ({ kpis: kpis.map(([name, owner]) => ({ name, owner })) }) as unknown as Setup;
const action = (kpi: string, owner: string): ActionOfKpi => ({
  kpi,
  owner,
  action: `for ${owner}`,
  by: '',
  due: null,
});
const carried = (setup: Setup, ...actions: ActionOfKpi[]) =>
  withCarried(setup, actions).kpis.map((kpi) => kpi.carried?.action ?? null);

test('an action goes to the KPI of its name and owner, also where another has the name', () => {
  const setup = setupOf(['Calls', 'ann@x.com'], ['calls ', 'bob@x.com'], ['Orders', 'ann@x.com']);
  expect(carried(setup, action('Calls', 'bob@x.com'))).toEqual([null, 'for bob@x.com', null]);
});

test('whose owner has changed it goes by a name that only one of each has', () => {
  expect(carried(setupOf(['Calls', 'cy@x.com']), action('Calls', 'bob@x.com'))).toEqual(['for bob@x.com']);
  const two = setupOf(['Calls', 'ann@x.com'], ['Calls', 'cy@x.com']);
  expect(carried(two, action('Calls', 'bob@x.com'))).toEqual([null, null]);
  expect(
    carried(setupOf(['Calls', 'cy@x.com']), action('Calls', 'a@x.com'), action('Calls', 'b@x.com')),
  ).toEqual([null]);
  expect(carried(setupOf(['Renamed', '']), action('Calls', ''))).toEqual([null]);
});
