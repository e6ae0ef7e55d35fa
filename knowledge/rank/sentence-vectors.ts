import { splitSentences } from '../chunk/sentences';
import { loadStaticEmbedder, type StaticEmbedder } from '../embed/static-embedder';
import type { LanguageIndex } from '../index/language-index';
import { KeptPages } from '../kept-pages';
import { PackedVectors } from './packed-vectors';

/** Some three kilobytes each. */
const KEPT_PAGES = 8192;
/** A page that has more is a collection: its first sentences say of what. */
const MOST_SENTENCES = 12;

/** Embeds the sentences of the pages of an index, each page at its first question. */
export class SentenceVectors {
  readonly #index: LanguageIndex;
  readonly #loadEmbedder: () => StaticEmbedder;
  readonly #kept = new KeptPages((document) => this.#read(document), KEPT_PAGES);

  /** The embedding is read when a question first needs it. */
  constructor(index: LanguageIndex, loadEmbedder = loadStaticEmbedder) {
    this.#index = index;
    this.#loadEmbedder = loadEmbedder;
  }

  vectorOf(question: string): Float32Array {
    return this.#loadEmbedder().embedText(question);
  }

  /** One vector for each of the page's sentences. */
  vectorsIn(document: number): PackedVectors {
    return this.#kept.of(document);
  }

  #read(document: number): PackedVectors {
    const embedder = this.#loadEmbedder();
    return new PackedVectors(this.#sentencesOf(document).map((text) => embedder.embedText(text)));
  }

  #sentencesOf(document: number): string[] {
    const { passages, passageStarts, language } = this.#index;
    const found: string[] = [];
    const end = passageStarts[document + 1] ?? 0;
    for (let at = passageStarts[document] ?? 0; at < end && found.length < MOST_SENTENCES; at += 1)
      for (const line of (passages[at]?.text ?? '').split('\n'))
        found.push(...splitSentences(line, language).filter((sentence) => sentence.trim() !== ''));
    return found.slice(0, MOST_SENTENCES);
  }
}
