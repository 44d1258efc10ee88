// What depends on dates is tested once in each time zone: days in the host, its clock, and the built script on the golden
// cases. The rest of the core and of the host, and what is said of generated files, is tested once, where nobody may read
// the zone: what passes there reads none, so that the other zones would only say the same again. All else is tested once.

const rootDir = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

const ZONES = ['UTC', 'Asia/Tokyo', 'America/New_York', 'America/Sao_Paulo', 'Pacific/Auckland'];
const IN_EVERY_ZONE = [
  'zones/**/*',
  'functions/logged',
  ...['time', 'clock', 'triggers', 'latency', 'services', 'locales', 'write', 'not-kinder'].map(
    (part) => `workbench/host-${part}`,
  ),
  'workbench/demo',
].map((name) => `${rootDir}/${name}.test.ts`);
const WITHOUT_ZONE = 'alerts cells functions kpi protocol review said sheet words workbench'.split(' ');
/** Here o-spreadsheet's own TODAY is asked, which is the machine's. */
const WITH_ITS_OWN = `${rootDir}/sheet/plain/figures.test.ts`;

// Inside a test file's own world each mention of a global goes through Node's C++. Handed to each module as parameters,
// those that all code mentions are as near as its own variables.
const AT_HAND =
  `Array ArrayBuffer BigInt Boolean Date Error Function Infinity Intl JSON Map Math Number Object Promise
  Proxy RangeError Reflect RegExp Set String Symbol TypeError Uint8Array WeakMap WeakSet
  isFinite isNaN parseFloat parseInt console globalThis`.split(/\s+/);

const common = {
  rootDir,
  sandboxInjectedGlobals: AT_HAND,
  transform: { '\\.ts$': '<rootDir>/transform.cjs' },
};

const inZone = (timeZone) => ({
  ...common,
  displayName: timeZone,
  testEnvironment: '<rootDir>/time-zone-environment.cjs',
  testEnvironmentOptions: { timeZone },
  testMatch: IN_EVERY_ZONE,
});

export default {
  // Of two cores, jest would use one.
  maxWorkers: '100%',
  // What a worker's files leave behind grows to some GB, and slows it down.
  workerIdleMemoryLimit: '1GB',
  testSequencer: `${rootDir}/longest-first.cjs`,
  // A slow computer is no failure: nothing here is timed.
  testTimeout: 120_000,
  projects: [
    ...ZONES.map(inZone),
    {
      ...common,
      displayName: 'no zone',
      testEnvironment: '<rootDir>/zoneless-environment.cjs',
      testMatch: [
        ...WITHOUT_ZONE.map((folder) => `<rootDir>/${folder}/**/*.test.ts`),
        ...IN_EVERY_ZONE.map((path) => `!${path}`),
        `!${WITH_ITS_OWN}`,
      ],
    },
    {
      ...common,
      displayName: 'once',
      testMatch: [
        '<rootDir>/**/*.test.ts',
        ...['zones', ...WITHOUT_ZONE].map((folder) => `!${rootDir}/${folder}/**`),
        WITH_ITS_OWN,
      ],
    },
  ],
};
