import type { DocumentHit } from '../../../knowledge/index/best-hits';
import type { LanguageIndex } from '../../../knowledge/index/language-index';
import { bestImpactOf, type QueryTerm } from '../../../knowledge/index/query';
import { WEIGHTINGS } from '../../../knowledge/index/weightings';

function sumOf<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}

/** The score of a document as DESIGN.md says it: the whole, and its best passage at half weight. */
function scoreOf(index: LanguageIndex, document: number, terms: readonly QueryTerm[]): number {
  const { documentTable, passageTable, passageStarts } = index;
  const scoreIn = (table: typeof documentTable, row: number) =>
    sumOf(terms, ({ readings }) => bestImpactOf(table, row, readings));
  const passages = [0];
  const end = passageStarts[document + 1] ?? 0;
  for (let row = passageStarts[document] ?? 0; row < end; row += 1)
    passages.push(scoreIn(passageTable, row));
  const { passageShare } = WEIGHTINGS[index.language];
  return scoreIn(documentTable, document) + passageShare * Math.max(...passages);
}

/** Scores every document and sorts them all: what a search must find, the slow way. */
export function searchExhaustively(
  index: LanguageIndex,
  terms: readonly QueryTerm[],
): DocumentHit[] {
  return index.documents
    .map((_, document) => ({ document, score: scoreOf(index, document, terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.document - b.document);
}
