// Runs a test file where nobody may ask for the machine's time zone: what passes here passes in any of them.

const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const FIELDS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
const LOCAL = [
  ...FIELDS.flatMap((field) => [`get${field}`, `set${field}`]),
  ...['getTimezoneOffset', 'getYear', 'setYear', 'toString', 'toDateString', 'toTimeString'],
];
const FORMATS = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'];
/** A day in ISO form, which means UTC, or a text that ends in its zone. */
const WITH_ZONE = /^[+-]?\d{4,6}(-\d\d){0,2}$|(Z|UTC|GMT|[+-]\d\d:?\d\d)$/;

const isOfZone = (options) => options?.timeZone !== undefined;
const isLocal = (args) => args.length > 1 || (typeof args[0] === 'string' && !WITH_ZONE.test(args[0]));

module.exports = class ZonelessEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.guard(this.global);
    // The realms of scripts have a Date of their own.
    const { createContext } = vm;
    this.stop = () => (vm.createContext = createContext);
    vm.createContext = (...args) => {
      const made = createContext(...args);
      this.guard(vm.runInContext('globalThis', made));
      return made;
    };
  }

  guard(scope) {
    const refuse = (what) => {
      // o-spreadsheet asks what year it is as it is loaded.
      if (!this.isRunning && new Error().stack.includes('o_spreadsheet')) return;
      this.asked ??= new Error(`${what} asks for the machine's time zone.`);
      throw this.asked;
    };
    const watch = (owner, name, isAsking) => {
      const native = owner[name];
      if (!native) return;
      const watched = new Proxy(native, {
        apply(_target, self, args) {
          if (isAsking(args)) refuse(name);
          return Reflect.apply(native, self, args);
        },
        construct(_target, args, newTarget) {
          if (isAsking(args)) refuse(`new ${name}`);
          return Reflect.construct(native, args, newTarget === watched ? native : newTarget);
        },
      });
      Object.defineProperty(owner, name, { value: watched, writable: true, configurable: true });
    };
    const { prototype } = scope.Date;
    for (const name of LOCAL) watch(prototype, name, () => true);
    for (const name of FORMATS) watch(prototype, name, ([, options]) => !isOfZone(options));
    watch(scope.Intl, 'DateTimeFormat', ([, options]) => !isOfZone(options));
    watch(scope.Date, 'parse', isLocal);
    watch(scope, 'Date', isLocal);
    prototype.constructor = scope.Date;
  }

  handleTestEvent({ name }) {
    if (name === 'run_start') this.isRunning = true;
  }

  async teardown() {
    this.stop();
    await super.teardown();
    // Whoever asked may have caught the refusal.
    if (this.asked) throw this.asked;
  }
};
