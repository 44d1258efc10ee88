// What depends on dates is tested once in each time zone: the core, the host, and the built script on the golden
// cases. The rest is tested once.

const ZONES = ['UTC', 'Asia/Tokyo', 'America/New_York', 'America/Sao_Paulo', 'Pacific/Auckland'];
const IN_EVERY_ZONE = ['kpi', 'cells', 'functions', 'zones', 'workbench'];

const rootDir = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

const common = {
  rootDir,
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
};

const inZone = (timeZone) => ({
  ...common,
  displayName: timeZone,
  testEnvironment: '<rootDir>/time-zone-environment.cjs',
  testEnvironmentOptions: { timeZone },
  testMatch: IN_EVERY_ZONE.map((folder) => `<rootDir>/${folder}/**/*.test.ts`),
});

export default {
  // Of two cores, jest would use one.
  maxWorkers: '100%',
  // A slow computer is no failure: nothing here is timed.
  testTimeout: 120_000,
  projects: [
    ...ZONES.map(inZone),
    {
      ...common,
      displayName: 'once',
      testMatch: ['<rootDir>/**/*.test.ts'],
      testPathIgnorePatterns: IN_EVERY_ZONE.map((folder) => `<rootDir>/${folder}/`),
    },
  ],
};
