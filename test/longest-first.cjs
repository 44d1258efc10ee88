// In which order test files are run: those that take minutes come first, so that in the end no worker waits for another. On a
// fresh clone jest knows nothing but the size of files.

/** The longest, in seconds of a worker, roughly. */
const SECONDS = {
  'faults/faults': 180,
  'browser/guide-in-japanese': 170,
  'bundle/alerts': 150,
  'browser/guide': 140,
  'cases/alerts-rules': 110,
  'hostile/hostile': 100,
  'bundle/close-period': 95,
  'bundle/rolled-up': 95,
  'browser/panel': 90,
  'cases/alerts': 85,
  'bundle/set-up-faults': 85,
  'bundle/target-reset': 85,
  'sidebar/access': 85,
  'bundle/review': 80,
  'browser/keeping': 80,
  'bundle/goal': 80,
  'cases/days': 80,
  'browser/clock': 75,
  'cases/watch': 75,
  'bundle/tour': 75,
  'browser/product': 70,
  'sidebar/progress': 70,
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
