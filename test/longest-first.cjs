// In which order test files are run: those that take minutes come first, so that in the end no worker waits for another. On a
// fresh clone jest knows nothing but the size of files.

/** The longest, in seconds of a worker, roughly. */
const SECONDS = {
  'browser/guide': 200,
  'browser/guide-in-japanese': 195,
  'bundle/alerts-faults': 200,
  'faults/faults': 170,
  'bundle/close-period': 165,
  'bundle/alerts': 155,
  'bundle/set-up-faults': 140,
  'cases/alerts-rules': 125,
  'cases/alerts': 100,
  'cases/watch': 95,
  'bundle/goal': 95,
  'hostile/hostile': 95,
  'browser/demo': 90,
  'browser/panel': 90,
  'bundle/rolled-up': 90,
  'sidebar/access': 85,
  'bundle/tour': 85,
  'bundle/manual': 85,
  'cases/days': 80,
  'browser/product': 75,
  'browser/keeping': 70,
  'browser/clock': 70,
  'browser/files': 65,
};

const BYTES_PER_SECOND = 500;

function secondsOf({ path, context }) {
  const name = /\/test\/(.*)\.test\.ts$/.exec(path)?.[1] ?? '';
  return SECONDS[name] ?? context.hasteFS.getSize(path) / BYTES_PER_SECOND;
}

module.exports = class LongestFirst {
  sort(tests) {
    const seconds = new Map(tests.map((test) => [test, secondsOf(test)]));
    return [...tests].sort((one, other) => seconds.get(other) - seconds.get(one));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
};
