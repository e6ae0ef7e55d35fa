import type { Document } from '../../knowledge/document';
import type { Language } from '../../knowledge/language';

/** `language` is the one that the question is written in. */
export interface BenchQuestion {
  readonly text: string;
  readonly language: Language;
}

/** One search engine with one setup. It is built once, with documents in both languages. */
export interface Engine {
  readonly name: string;
  build(documents: readonly Document[]): void | Promise<void>;
  /** Ids of the best documents in `language`, best first, at most `limit`. */
  search(
    question: BenchQuestion,
    language: Language,
    limit: number,
  ): readonly string[] | Promise<readonly string[]>;
}

/** `shared`: our analyser's terms for every engine. `own`: as the engine's documentation sets it up. */
export const SETUPS = ['shared', 'own'] as const;

export type Setup = (typeof SETUPS)[number];

export interface EngineEntry {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** What a reader must know of each setup to judge it; a setup without a sentence does not exist. */
  readonly setups: Partial<Readonly<Record<Setup, string>>>;
  create(setup: Setup): Engine;
}
