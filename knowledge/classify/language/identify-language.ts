import type { Language } from '../../language';
import { readWords } from './features';
import { readLatinLanguage } from './latin-languages';
import { loadModel, scoreFrench, type LanguageModel } from './model';
import { readScript } from './scripts';
import { UNDECIDED_WORDS } from './undecided-words';

export interface IdentifiedLanguage {
  /** `unknown`: too little evidence; keep the conversation's language. */
  readonly language: Language | 'other' | 'unknown';
  /**
   * 0 to 1. For English and French the probability of `language`; for another language how much of
   * the text is in it (never below 0.5); 0 where the language is `unknown`.
   */
  readonly confidence: number;
  /** BCP-47 tag of the other language, where we can tell. */
  readonly other?: string;
}

const UNKNOWN: IdentifiedLanguage = { language: 'unknown', confidence: 0 };

/** What follows says nothing new of the language, and a pasted letter must not slow the turn down. */
const LONGEST_TEXT = 600;

/** Log-odds below which a guess is no better than the conversation's language (probability 0.55). */
const WEAKEST_SCORE = 0.2;

let loaded: LanguageModel | undefined;

function getModel(): LanguageModel {
  loaded ??= loadModel();
  return loaded;
}

function identifyHome(words: readonly string[]): IdentifiedLanguage {
  const telling = words.filter((word) => !UNDECIDED_WORDS.has(word));
  if (telling.length === 0) {
    return UNKNOWN;
  }
  const score = scoreFrench(getModel(), telling);
  if (Math.abs(score) < WEAKEST_SCORE) {
    return UNKNOWN;
  }
  const confidence = 1 / (1 + Math.exp(-Math.abs(score)));
  return { language: score > 0 ? 'fr' : 'en', confidence };
}

/** The language that a citizen writes in: English, French, another one, or too little to tell. */
export function identifyLanguage(text: string): IdentifiedLanguage {
  const start = text.slice(0, LONGEST_TEXT);
  const script = readScript(start);
  if (script !== null && script.share >= 0.5) {
    const { share, tag } = script;
    return { language: 'other', confidence: share, ...(tag === undefined ? {} : { other: tag }) };
  }
  const words = readWords(start);
  const latin = readLatinLanguage(words);
  if (latin.is === 'other') {
    return { language: 'other', confidence: 0.5 + latin.share / 2, other: latin.tag };
  }
  return latin.is === 'doubtful' ? UNKNOWN : identifyHome(words);
}
