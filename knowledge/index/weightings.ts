import type { Language } from '../language';
import type { Weighting } from './impact-table';

export interface Weightings {
  /** Fields: title, other wordings, headings, text. */
  readonly document: Weighting;
  /** Fields: heading path, text. */
  readonly passage: Weighting;
  /** How much the best passage counts beside the whole document. */
  readonly passageShare: number;
}

/** The same for both languages: apart, they gained less than the tuning half's own noise. */
const SHARED: Weightings = {
  document: {
    k1: 2.4,
    fields: [
      { weight: 5, b: 0.4 },
      { weight: 3.2, b: 0.3 },
      { weight: 0.8, b: 0.3 },
      { weight: 0.5, b: 0.6 },
    ],
  },
  passage: {
    k1: 0.6,
    fields: [
      { weight: 2, b: 0.3 },
      { weight: 1, b: 0.5 },
    ],
  },
  passageShare: 0.5,
};

/** Chosen on the tuning halves only; DESIGN.md says how. */
export const WEIGHTINGS: Readonly<Record<Language, Weightings>> = { en: SHARED, fr: SHARED };
