import type { ImpactTable } from './impact-table';
import type { LanguageIndex } from './language-index';

/** The most that a term can add to a score, worked out before any question. */
export interface ImpactBounds {
  /** Beside each impact of the document table, the term's highest one among the document's passages. */
  readonly passageImpacts: Float32Array;
  /** By term, its highest impact in any document. */
  readonly highestInDocument: Float32Array;
  /** By term, its highest impact in any passage. */
  readonly highestInPassage: Float32Array;
}

type Tables = Pick<LanguageIndex, 'documentTable' | 'passageTable' | 'passageStarts'>;

/** Both lists of postings ascend, so one walk over each is enough. */
function fillTerm(
  { documentTable, passageTable, passageStarts }: Tables,
  term: number,
  best: Float32Array,
): void {
  const { starts, rows, impacts } = passageTable;
  const borderOf = (posting: number) =>
    passageStarts[(documentTable.rows[posting] ?? Infinity) + 1] ?? Infinity;
  let posting = documentTable.starts[term] ?? 0;
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at += 1) {
    while ((rows[at] ?? 0) >= borderOf(posting)) posting += 1;
    best[posting] = Math.max(best[posting] ?? 0, impacts[at] ?? 0);
  }
}

function highestOf({ starts, impacts }: ImpactTable): Float32Array {
  return Float32Array.from({ length: starts.length - 1 }, (_, term) => {
    let highest = 0;
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at += 1)
      highest = Math.max(highest, impacts[at] ?? 0);
    return highest;
  });
}

/** Whatever stands in a passage must stand in its document too, as it does in every index. */
export function boundImpacts(tables: Tables): ImpactBounds {
  const { documentTable, passageTable } = tables;
  const passageImpacts = new Float32Array(documentTable.rows.length);
  for (let term = 0; term < documentTable.starts.length - 1; term += 1)
    fillTerm(tables, term, passageImpacts);
  return {
    passageImpacts,
    highestInDocument: highestOf(documentTable),
    highestInPassage: highestOf(passageTable),
  };
}
