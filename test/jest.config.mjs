// The core and the built script are tested once in each time zone; what has no dates of its own, once.

const ZONES = ['UTC', 'Asia/Tokyo', 'America/New_York', 'America/Sao_Paulo', 'Pacific/Auckland'];
const IN_EVERY_ZONE = ['kpi', 'cells', 'functions', 'bundle', 'workbench'];

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
