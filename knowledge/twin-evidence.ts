import type { IndexedDocument, LanguageIndex } from './index/language-index';
import type { DocumentHit } from './index/searcher';
import { LANGUAGES, otherLanguage, type Language } from './language';

/** How much a page's twin, found in the question's own words, counts beside the translated words. */
const TWIN_WEIGHT = 2;

const NONE = -1;

function numberPairs({ documents }: LanguageIndex): ReadonlyMap<string, number> {
  return new Map(documents.map(({ pairId }, place) => [pairId, place]));
}

/** Which pages say the same in the two languages. Documents are known by their place in their index. */
export class PairedDocuments {
  readonly #indexes: Readonly<Record<Language, LanguageIndex>>;
  readonly #places: Readonly<Record<Language, ReadonlyMap<string, number>>>;
  readonly #byId: ReadonlyMap<string, IndexedDocument>;
  readonly #unpaired: Readonly<Record<Language, ReadonlySet<number>>>;
  /** By the place of a page of one language the place of its twin; NONE where it has none. */
  readonly #twins: Readonly<Record<Language, Int32Array>>;

  constructor(indexes: Readonly<Record<Language, LanguageIndex>>) {
    this.#indexes = indexes;
    this.#places = { en: numberPairs(indexes.en), fr: numberPairs(indexes.fr) };
    this.#byId = new Map(
      LANGUAGES.flatMap((language) => indexes[language].documents).map((document) => [
        document.id,
        document,
      ]),
    );
    this.#twins = { en: this.#listTwins('en'), fr: this.#listTwins('fr') };
    this.#unpaired = { en: this.#listUnpaired('en'), fr: this.#listUnpaired('fr') };
  }

  documentOf(id: string): IndexedDocument | undefined {
    return this.#byId.get(id);
  }

  documentOfPair(pairId: string, language: Language): IndexedDocument | undefined {
    const place = this.#places[language].get(pairId);
    return place === undefined ? undefined : this.#indexes[language].documents[place];
  }

  /** Whether some pages of the language have no twin. */
  hasUnpaired(language: Language): boolean {
    return this.#unpaired[language].size > 0;
  }

  isUnpaired(language: Language): (document: number) => boolean {
    return (document) => this.#unpaired[language].has(document);
  }

  /** The twins, in the other language, of pages that were found in one; those without are left out. */
  twinsOf(language: Language, hits: readonly DocumentHit[]): DocumentHit[] {
    const twins = this.#twins[language];
    return hits.flatMap(({ document, score }) => {
      const twin = twins[document] ?? NONE;
      return twin === NONE ? [] : [{ document: twin, score }];
    });
  }

  #listTwins(language: Language): Int32Array {
    const others = this.#places[otherLanguage(language)];
    return Int32Array.from(
      this.#indexes[language].documents,
      ({ pairId }) => others.get(pairId) ?? NONE,
    );
  }

  #listUnpaired(language: Language): ReadonlySet<number> {
    const places = [...this.#twins[language].entries()].flatMap(([place, twin]) =>
      twin === NONE ? [place] : [],
    );
    return new Set(places);
  }
}

function highestOf(hits: readonly DocumentHit[]): number {
  return hits[0]?.score ?? 0;
}

/**
 * Ranks pages by their own words, translated, and by how well their twins were found. Scores of the
 * two searches are comparable only as shares of the best one; the result is on the scale of `hits`.
 */
export function addTwinEvidence(
  hits: readonly DocumentHit[],
  twins: readonly DocumentHit[],
): DocumentHit[] {
  const scale = highestOf(hits) || highestOf(twins);
  const shares = new Map<number, number>();
  const add = (found: readonly DocumentHit[], weight: number) => {
    const part = weight / ((1 + TWIN_WEIGHT) * (highestOf(found) || 1));
    for (const { document, score } of found)
      shares.set(document, (shares.get(document) ?? 0) + score * part);
  };
  add(hits, 1);
  add(twins, TWIN_WEIGHT);
  return [...shares]
    .map(([document, share]) => ({ document, score: share * scale }))
    .sort((a, b) => b.score - a.score);
}
