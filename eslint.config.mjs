import tseslint from 'typescript-eslint';

/** What each folder may import of ours: the table of docs/adr/0001, kept true by the linter. */
const MAY_IMPORT = {
  knowledge: [],
  locales: [],
  dialogs: ['knowledge', 'locales'],
  bot: ['dialogs', 'knowledge', 'locales'],
  server: ['bot', 'dialogs', 'knowledge', 'locales'],
  web: ['server/contracts', 'locales'],
};
const FOLDERS = [...Object.keys(MAY_IMPORT), 'tests', 'bench'];

/** botbuilder is archived upstream: these are the only places that may know it. */
const BOTBUILDER_ROOMS = [
  'bot/**',
  'dialogs/**',
  'server/channels/**',
  'server/compose.ts',
  'tests/**',
];
const BOTBUILDER = ['botbuilder', 'botbuilder-*', 'botframework-*'];

function forbiddenFor(folder, allowed) {
  return FOLDERS.filter((other) => other !== folder && !allowed.includes(other)).map((other) => {
    const exceptions = allowed.filter((path) => path.startsWith(`${other}/`));
    return {
      regex: `^(\\.\\./)+${other}/${exceptions.map((path) => `(?!${path.slice(other.length + 1)})`).join('')}`,
      message: `${folder}/ may import only: ${allowed.join(', ') || 'nothing of ours'}.`,
    };
  });
}

const direction = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...forbiddenFor(folder, allowed),
          ...(['bot', 'dialogs'].includes(folder)
            ? []
            : [
                {
                  group: BOTBUILDER,
                  message: 'botbuilder lives in bot/, dialogs/ and server/channels/.',
                },
              ]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      complexity: ['error', 10],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-process-env': 'off',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only server/config/env.ts reads the environment.',
        },
      ],
    },
  },
  ...direction,
  {
    files: BOTBUILDER_ROOMS.filter((glob) => glob.startsWith('server')),
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['server/commands/**', 'bench/**', 'tests/prepare.ts'], rules: { 'no-console': 'off' } },
  // jest loads these before anything is compiled.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // Express knows an error handler by its four parameters.
  { files: ['server/http/error-response.ts'], rules: { 'max-params': ['error', 4] } },
  {
    files: ['server/config/env.ts', 'tests/**', 'bench/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
