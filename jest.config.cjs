/** Types are checked by `npm run types`; ts-jest only strips them. ESM-only packages are compiled to CommonJS. */
const LIT = ['lit', '@lit', 'lit-html', 'lit-element'];
/** What linkedom is made of. */
const HTML_PARSER = [
  'css-select',
  'css-what',
  'cssomnom',
  'boolbase',
  'nth-check',
  'domutils',
  'domhandler',
  'dom-serializer',
  'domelementtype',
  'entities',
  'htmlparser2',
];
const ESM_ONLY = ['jose', 'unpdf', ...LIT, ...HTML_PARSER].join('|');

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.[tj]s$': ['ts-jest', { tsconfig: 'tsconfig.jest.json', diagnostics: false }],
    '^.+\\.[cm]js$': '<rootDir>/tests/compile-module.cjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY})/)`],
  // Its package names this file for `import` alone.
  moduleNameMapper: { '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  testTimeout: 20000,
  maxWorkers: 2,
};
