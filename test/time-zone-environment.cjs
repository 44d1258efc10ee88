// Runs a test file as on a machine in another time zone.

const { TestEnvironment } = require('jest-environment-node');

module.exports = class TimeZoneEnvironment extends TestEnvironment {
  constructor(config, context) {
    // Before the test's own process.env is copied from this one. Node takes the zone over at once, in every realm.
    process.env.TZ = config.projectConfig.testEnvironmentOptions.timeZone;
    super(config, context);
  }
};
