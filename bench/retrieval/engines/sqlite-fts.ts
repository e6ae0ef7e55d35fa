import Database from 'better-sqlite3';
import { z } from 'zod';

import type { Language } from '../../../knowledge/language';
import { dependencies } from '../../../package.json';
import type { EngineEntry, Setup } from '../engine';
import { createPeer, splitAtSpaces, type PeerBuilder } from '../per-language';

/** Our terms hold letters, digits and apostrophes. SQLite has a stemmer for English alone. */
const TOKENIZERS: Readonly<Record<Setup, Readonly<Record<Language, string>>>> = {
  shared: {
    en: `unicode61 remove_diacritics 0 tokenchars ''''`,
    fr: `unicode61 remove_diacritics 0 tokenchars ''''`,
  },
  own: { en: 'porter unicode61', fr: 'unicode61 remove_diacritics 2' },
};

const FOUND = z.array(z.object({ id: z.string() }));

/** One quoted word each, any of which may match: nothing of a question is read as syntax. */
function toMatch(question: string, setup: Setup): string {
  const words =
    setup === 'shared' ? splitAtSpaces(question) : (question.match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...new Set(words)].map((word) => `"${word}"`).join(' OR ');
}

function builderFor(setup: Setup): PeerBuilder {
  return (documents, language) => {
    const database = new Database(':memory:');
    const tokenizer = TOKENIZERS[setup][language].replaceAll("'", "''");
    database.exec(
      `CREATE VIRTUAL TABLE pages USING fts5(id UNINDEXED, title, text, tokenize = '${tokenizer}')`,
    );
    const add = database.prepare('INSERT INTO pages (id, title, text) VALUES (?, ?, ?)');
    database.transaction(() => {
      for (const { id, title, text } of documents) add.run(id, title, text);
    })();
    const find = database.prepare(
      `SELECT id FROM pages WHERE pages MATCH ? AND rank MATCH 'bm25(0.0, 2.0, 1.0)' ORDER BY rank LIMIT ?`,
    );
    return {
      search(question, limit) {
        const match = toMatch(question, setup);
        return match === '' ? [] : FOUND.parse(find.all(match, limit)).map(({ id }) => id);
      },
    };
  };
}

export const sqliteFts: EngineEntry = {
  id: 'sqlite-fts5',
  name: 'SQLite FTS5',
  version: `better-sqlite3 ${dependencies['better-sqlite3']}`,
  setups: {
    shared: 'in memory, any term may match, bm25 with title ×2',
    own: 'in memory, porter for English, unicode61 without accents for French (it has no French stemmer), bm25 with title ×2',
  },
  create: (setup) => createPeer('SQLite FTS5', setup, builderFor(setup)),
};
