// Runs a test file as on a machine in another time zone.

const { TestEnvironment } = require('jest-environment-node');

module.exports = class TimeZoneEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    // Node takes the new zone over at once, for every realm of the process.
    process.env.TZ = config.projectConfig.testEnvironmentOptions.timeZone;
  }
};
