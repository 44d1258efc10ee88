// Where tests run against a fault: the first that fails has noticed it, and nothing more is run.

const { TestEnvironment } = require('jest-environment-node');

const FAILURES = ['test_fn_failure', 'hook_failure', 'error'];

module.exports = class MutantEnvironment extends TestEnvironment {
  handleTestEvent({ name }) {
    if (FAILURES.includes(name)) process.exit(1);
  }
};
