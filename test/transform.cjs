// Tests are TypeScript: esbuild, which builds dist/, makes of them what Node runs.

const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { version, transformSync } = require('esbuild');

/** What is said here decides what comes out. */
const own = readFileSync(__filename, 'utf8');

module.exports = {
  getCacheKey: (source, path, { configString }) =>
    createHash('sha1').update([version, own, path, configString, source].join('\0')).digest('hex'),
  process: (source, path) =>
    transformSync(source, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      // In Jest they are made of require, too.
      supported: { 'dynamic-import': false },
      sourcefile: path,
      sourcemap: 'inline',
    }),
};
