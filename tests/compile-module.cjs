const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const ts = require('typescript');

/** `import.meta` has no CommonJS form: it becomes what it would be told. */
const META_URL = "require('node:url').pathToFileURL(__filename).href";

/** Compiles the `.mjs` and `.cjs` files of a package to CommonJS, so that its `import()` works inside jest. */
module.exports = {
  process: (source) => ({
    code: ts.transpileModule(source.replaceAll('import.meta.url', META_URL), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
    }).outputText,
  }),
  getCacheKey: (source) =>
    createHash('sha256').update(readFileSync(__filename)).update(source).digest('hex'),
};
