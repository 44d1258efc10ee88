// What each call enters is compiled while the script is loaded, and nothing else is.

import vm from 'node:vm';
import { withFunctionsCompiledAtOnce } from '../../src/build/compiled-at-once';
import { readDist } from '../../workbench/dist';

/** A script whose two functions share `shared`, and one of them uses `apart`. */
const CODE = `var tier = (() => {'use strict';const add=(a,b)=>a+b;const table={one:shared};
  function shared(a){return add(a,a)}function apart(a){return shared(a)+1}function never(){return 0}
  return{shared:()=>table.one(1),apart,never}})();
function ACHIEVEMENT() { return tier.shared(); }
function PACE_GAP() { return tier.apart(2); }`;

test('what both calls enter stands in parentheses, and does what it did', () => {
  const code = withFunctionsCompiledAtOnce(CODE, 'tier');
  expect(code).toContain('var shared=(function(a){return add(a,a)});');
  expect(code).toContain('const add=((a,b)=>a+b);');
  expect(code).toContain('function apart(a){');
  expect(code).toContain('function never(){');
  const context = vm.createContext({});
  vm.runInContext(code, context);
  expect(vm.runInContext('String([ACHIEVEMENT(), PACE_GAP()])', context)).toBe('2,5');
});

test('a script without such a tier is refused', () => {
  expect(() => withFunctionsCompiledAtOnce(CODE, 'other')).toThrow('no other that is made by a function');
});

test('the built script has some of them, and few', () => {
  const [tier = ''] = readDist()
    .code.split('\n')
    .filter((line) => line.startsWith('var kpiPacer_'));
  const atOnce = tier.match(/var [\w$]+=\(function\(/g) ?? [];
  expect(atOnce.length).toBeGreaterThan(3);
  expect(atOnce.length).toBeLessThan(20);
});
