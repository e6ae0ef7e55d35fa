import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, preprocessCSS, type Plugin, type ResolvedConfig } from 'vite';

/** Writes the page's style sheet, with its imports in it, beside the widget. */
function pageStyle(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'page-style',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const file = join(config.root, '../theme/page.css');
      const { code } = await preprocessCSS(await readFile(file, 'utf8'), file, config);
      this.emitFile({ type: 'asset', fileName: 'assets/page.css', source: code });
    },
  };
}

/** Run from the root of the repository. `dist/` holds the server too, so it is never emptied. */
export default defineConfig({
  root: join(process.cwd(), 'web/widget'),
  logLevel: 'warn',
  plugins: [pageStyle()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: false,
    target: 'es2023',
    lib: {
      entry: 'widget.ts',
      formats: ['iife'],
      name: 'GuichetWidget',
      fileName: () => 'widget.js',
    },
  },
});
