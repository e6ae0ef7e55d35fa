/** PostgreSQL's weights, in the order of our fields: title, other wordings, headings, text. */
export const LABELS = ['A', 'B', 'C', 'D'] as const;

/** PostgreSQL keeps no more of one word in one row. */
const MOST_POSITIONS = 255;

function quote(term: string): string {
  return `'${term.replace(/[\\']/g, '$&$&')}'`;
}

/**
 * A row's terms, field by field, as the text of a tsvector. PostgreSQL analyses nothing: the terms are
 * our analyser's, stems and folding done. A position only counts the occurrences of its word, since no
 * ranking of ours asks how near words are, and PostgreSQL merges positions beyond 16,383.
 */
export function toTermVector(fields: readonly (readonly string[])[]): string {
  const positions = new Map<string, string[]>();
  fields.forEach((terms, field) => {
    for (const term of terms) {
      const known = positions.get(term) ?? [];
      if (known.length === 0) positions.set(term, known);
      if (known.length < MOST_POSITIONS) known.push(`${known.length + 1}${LABELS[field] ?? 'D'}`);
    }
  });
  return [...positions].map(([term, places]) => `${quote(term)}:${places.join(',')}`).join(' ');
}

/** A tsquery that fits any row with one of the terms. */
export function toAnyQuery(terms: readonly string[]): string {
  return terms.map(quote).join(' | ');
}
