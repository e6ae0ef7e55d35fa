import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const LANGUAGES = ['en', 'fr'] as const;

function textOf(language: string, key: 'title' | 'noScript'): string {
  const file = join(process.cwd(), 'locales', language, 'desk.json');
  const texts: Record<typeof key, string> = JSON.parse(readFileSync(file, 'utf8'));
  return texts[key];
}

/** What the page says before, or without, its script comes from the locale files too. */
function pageTexts(): Plugin {
  return {
    name: 'page-texts',
    transformIndexHtml: () => [
      {
        tag: 'title',
        children: LANGUAGES.map((language) => textOf(language, 'title')).join(' | '),
        injectTo: 'head',
      },
      {
        tag: 'noscript',
        children: LANGUAGES.map((language) => ({
          tag: 'p',
          attrs: { lang: language },
          children: textOf(language, 'noScript'),
        })),
        injectTo: 'body-prepend',
      },
    ],
  };
}

/** Run from the root of the repository. `dist/` holds the server too: only its `web/desk/` is ours. */
export default defineConfig({
  root: join(process.cwd(), 'web/desk'),
  base: '/desk/',
  logLevel: 'warn',
  plugins: [pageTexts()],
  build: {
    outDir: '../../dist/web/desk',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
