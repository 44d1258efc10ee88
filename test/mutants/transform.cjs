// The transformation of tests, with a fault in one module: `KPI_PACER_MUTANT` names its file and has its text.

const { createHash } = require('node:crypto');
const usual = require('../transform.cjs');

const mutant = JSON.parse(process.env.KPI_PACER_MUTANT ?? 'null');

const isMutated = (path) => mutant !== null && path === mutant.path;

module.exports = {
  ...usual,
  getCacheKey: (source, path, options) => {
    const key = usual.getCacheKey(source, path, options);
    return isMutated(path) ? createHash('sha1').update(`${key}\0${mutant.script}`).digest('hex') : key;
  },
  process: (source, path) => usual.process(isMutated(path) ? mutant.script : source, path),
};
