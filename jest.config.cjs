/** Types are checked by `npm run types`; ts-jest only strips them. ESM-only packages are compiled to CommonJS. */
const ESM_ONLY = ['jose', 'lit', '@lit', 'lit-html', 'lit-element'].join('|');

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.[tj]s$': ['ts-jest', { tsconfig: 'tsconfig.jest.json', diagnostics: false }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  testTimeout: 20000,
  maxWorkers: 2,
};
