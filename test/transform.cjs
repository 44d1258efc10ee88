// Tests are TypeScript: esbuild, which builds dist/, makes of them what Node runs.

const { createHash } = require('node:crypto');
const { version, transformSync } = require('esbuild');

module.exports = {
  getCacheKey: (source, path, { configString }) =>
    createHash('sha1').update([version, path, configString, source].join('\0')).digest('hex'),
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
