// The tests next to the core, for a fault in it: none of them needs the built script or a time zone.

import usual from '../jest.config.mjs';

export default {
  rootDir: '..',
  testMatch: ['<rootDir>/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/mutants/transform.cjs' },
  testEnvironment: '<rootDir>/mutants/environment.cjs',
  testSequencer: '<rootDir>/mutants/sequencer.cjs',
  testTimeout: usual.testTimeout,
};
