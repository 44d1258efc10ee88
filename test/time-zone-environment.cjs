// Runs a test file as on a machine in another time zone. What its worker runs afterwards has the machine's own again.

const { TestEnvironment } = require('jest-environment-node');

module.exports = class TimeZoneEnvironment extends TestEnvironment {
  constructor(config, context) {
    // Before the test's own process.env is copied from this one. Node takes the zone over at once, in every realm.
    const own = process.env.TZ;
    process.env.TZ = config.projectConfig.testEnvironmentOptions.timeZone;
    super(config, context);
    this.restore = () => {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    };
  }

  async teardown() {
    this.restore();
    await super.teardown();
  }
};
