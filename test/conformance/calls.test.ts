// Every method of a service that dist/ calls, found by playing the product's story: it is one that Google has, it is called
// as Google's reference says, with the scope and in the modes that it needs; and the host refuses other ways to call it.

import { objectionsTo } from './compiler';
import { attempt, everyClass } from './every-class';
import { formsBeyond } from './forms';
import { readManifest } from './manifest';
import { codesOfDist, namesIn } from './names-in-dist';
import { nameOf, type Recorded, Recording } from './recording';
import { classOf, REFERENCE } from './reference';
import { isAllowed, madeBy, needOf } from './rights';
import { playAll } from './story';

const PREFIX = 'https://www.googleapis.com/auth/';
const MODES = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const;

const recording = new Recording();
const notEmulated = playAll(recording.onCall);
const { calls, methods } = recording;
const CLASSES = everyClass();

const sample = (name: string): Recorded => {
  const found = calls.find((call) => nameOf(call) === name && call.refusal === undefined);
  if (found === undefined) throw new Error(`${name} was never let through.`);
  return found;
};
const memberOf = (call: Pick<Recorded, 'service' | 'method'>) =>
  CLASSES.find(({ service }) => service === call.service)?.members[call.method];
const formsOf = ({ service, method }: Pick<Recorded, 'service' | 'method'>) =>
  REFERENCE.get(classOf(service))?.methods.get(method) ?? [];

describe('the recording', () => {
  test('met nothing that the host does not have, and every method once at least with success', () => {
    expect(notEmulated).toEqual([]);
    expect(methods.map(sample).map(nameOf)).toEqual(methods);
    expect(methods.length).toBeGreaterThan(130);
  });

  /** Names in dist/ that Google's services have too, and that are something else there, or out of reach. */
  const NOT_MET: Readonly<Record<string, string>> = {
    check: 'a member of zod’s schemas',
    isBold: 'a member of how a cell looks',
    open: 'what the link of a mail says',
    onEdit: 'the name of a simple trigger',
    onOpen: 'the name of a simple trigger',
    getScriptLock: 'asked for only where there is no document lock, which a bound script always has',
  };
  const ofLanguage = new Set(
    [Array, Date, JSON, Map, Math, Number, Object, RegExp, Set, String].flatMap((it) => [
      ...Object.getOwnPropertyNames(it),
      ...('prototype' in it ? Object.getOwnPropertyNames(it.prototype) : []),
    ]),
  );

  test('met every method that the built script has the name of', () => {
    const ofHost = new Set(CLASSES.map(({ service }) => classOf(service).split('.')[0]));
    const known = new Set(
      [...REFERENCE.values()]
        .filter(({ name }) => ofHost.has(name.split('.')[0]))
        .flatMap(({ methods: ofClass }) => [...ofClass.keys()]),
    );
    const met = new Set(calls.map(({ method }) => method));
    const inDist = new Set(codesOfDist().flatMap((code) => [...namesIn(code)]));
    const missed = [...inDist].filter((name) => known.has(name) && !met.has(name) && !ofLanguage.has(name));
    expect(missed.sort()).toEqual(Object.keys(NOT_MET).sort());
    expect([...met].filter((name) => !inDist.has(name))).toEqual([]);
  });

  test('a name is found wherever the script has it: called, handed on, or as a text', () => {
    const code =
      'a.getRange(1); const f = b.setNotes; c["setFontColors"](); "two words"; d[e](); const { getName } = g;';
    expect([...namesIn(code)]).toEqual(['getRange', 'setNotes', 'setFontColors', 'getName']);
  });
});

describe("Google's reference", () => {
  /** Where it is known to say less than Google does. */
  const OBJECTIONS = [
    // PLATFORM 4.3: added in January 2025, and not in these types.
    "ScriptApp.AuthorizationInfo.getAuthorizedScopes: Property 'getAuthorizedScopes' does not exist on type 'AuthorizationInfo'.",
    // In a trigger on the clock: loghound/Fitbit-for-Google-App-Script#9.
    "SpreadsheetApp.Spreadsheet.getActiveSheet: Type 'null' is not assignable to type 'Sheet'.",
  ];

  test('has each of these methods, takes what it was given, and answers what the script got', () => {
    expect([...objectionsTo(calls)].sort()).toEqual(OBJECTIONS);
  });

  test.each<[string, Partial<Recorded>, string]>([
    ['a method that is none', { method: 'getValuez' }, "Property 'getValuez' does not exist"],
    ['an argument too many', { args: ['text'] }, 'Expected 0 arguments, but got 1'],
    ['an argument of another type', { method: 'setFormula', args: ['whole'] }, "Argument of type 'number'"],
    ['a word that is none', { method: 'setFontWeight', args: ['"top"'] }, 'Argument of type \'"top"\''],
    ['another answer', { returned: 'text' }, "Type 'string' is not assignable"],
  ])('would object to %s', (_what, change, objection) => {
    const call: Recorded = { service: 'SpreadsheetApp.Range', method: 'getValues', mode: 'FULL', args: [] };
    expect(objectionsTo([call])).toEqual([]);
    expect(objectionsTo([call, { ...call, ...change }])).toEqual([expect.stringContaining(objection)]);
  });

  test('has whole numbers where it says Integer', () => {
    const broken = calls.filter(
      (call) =>
        call.args.includes('fraction') &&
        !formsOf(call).some(({ parameters }) =>
          call.args.every((arg, index) => arg !== 'fraction' || parameters[index]?.type !== 'Integer'),
        ),
    );
    expect(broken).toEqual([]);
  });

  test('has every form in which the host lets a method be called', () => {
    const beyond = CLASSES.flatMap(({ service, members }) =>
      Object.entries(members).flatMap(([method, member]) =>
        formsBeyond(member, formsOf({ service, method })).map((form) => `${service}.${method}${form}`),
      ),
    );
    expect(beyond).toEqual([
      // See above.
      'ScriptApp.AuthorizationInfo.getAuthorizedScopes()',
    ]);
  });
});

describe('the host', () => {
  // Google's console takes whatever it is given.
  const refusing = methods.filter((name) => !name.startsWith('console.'));
  const attempts = refusing.map((name) => {
    const { service, method } = sample(name);
    const counts = formsOf({ service, method }).map(({ parameters }) => parameters.length);
    return { service, method, args: Array(Math.max(0, ...counts) + 1).fill(null) };
  });
  const outcomes = new Map(attempt(attempts).map((outcome, index) => [refusing[index], outcome]));

  test.each(refusing)('lets %s be called as the script does, and refuses one argument too many', (name) => {
    expect(sample(name).refusal).toBeUndefined();
    expect(outcomes.get(name)).toContain("don't match the method signature");
  });

  const needy = refusing.filter((name) => {
    const forms = formsOf(sample(name));
    return forms.length > 0 && forms.every(({ parameters }) => parameters.length > 0);
  });
  const bare = attempt(needy.map((name) => ({ ...sample(name), args: [] })));

  test.each(needy.map((name, index) => [name, bare[index]]))(
    'refuses %s without arguments',
    (_name, outcome) => {
      expect(outcome).toContain("don't match the method signature");
    },
  );
});

describe('rights', () => {
  const scopes = (JSON.parse(readManifest()) as { oauthScopes: string[] }).oauthScopes;

  test('the manifest asks for the scope of each method, and for no other', () => {
    const needs = methods.map((name) => [name, needOf(sample(name))] as const);
    expect(needs.filter(([, need]) => need === undefined)).toEqual([]);
    const needed = new Set(needs.flatMap(([, need]) => need?.scope ?? []).map((scope) => PREFIX + scope));
    expect([...needed].sort()).toEqual([...scopes].sort());
  });

  test('the host refuses without its scope each call that needs one of its own', () => {
    const declared = methods.map((name) => [name, memberOf(sample(name))?.scope ?? null]);
    const needed = methods.map((name) => {
      const scope = needOf(sample(name))?.scope ?? null;
      // That of the document is asked for where a call touches it: test/workbench/host-write.test.ts.
      return [name, scope === null || scope === 'spreadsheets.currentonly' ? null : PREFIX + scope];
    });
    // A trigger needs its scope where it is begun and where it is made: in between nothing leaves the sandbox.
    const isBetween = ([name]: (string | null)[]) => /TriggerBuilder\.(?!create)/.test(name ?? '');
    expect(declared.filter((one) => !isBetween(one))).toEqual(needed.filter((one) => !isBetween(one)));
  });

  /** Asked for where nobody may, for want of knowing: the menu comes up all the same. */
  const TRIED_IN_VAIN = [
    'NONE PropertiesService.getDocumentProperties',
    'NONE SpreadsheetApp.getActiveSpreadsheet',
  ];

  test('simple triggers and custom functions call only what their mode allows', () => {
    const others = calls.filter((call) => !isAllowed(call.mode, call));
    expect(others.map((call) => `${call.mode} ${nameOf(call)}`).sort()).toEqual(TRIED_IN_VAIN);
    expect(others.filter(({ refusal }) => refusal === undefined)).toEqual([]);
    expect(new Set(calls.map(({ mode }) => mode))).toEqual(new Set(MODES));
  });

  function isRefused(mode: (typeof MODES)[number], call: Pick<Recorded, 'service' | 'method'>): boolean {
    // It says so by itself: test/workbench/host-services.test.ts.
    if (nameOf(call) === 'SpreadsheetApp.getUi') return mode === 'CUSTOM_FUNCTION';
    const { modes, writes = false } = memberOf(call) ?? {};
    if (modes ? !modes.includes(mode) : writes && !['LIMITED', 'FULL'].includes(mode)) return true;
    const maker = madeBy(call);
    return maker !== undefined && isRefused(mode, maker);
  }

  test.each(MODES)('in the mode %s the host refuses each of these methods that Google refuses', (mode) => {
    const kinder = methods.map(sample).filter((call) => !isAllowed(mode, call) && !isRefused(mode, call));
    expect(kinder.map(nameOf)).toEqual([]);
  });
});
