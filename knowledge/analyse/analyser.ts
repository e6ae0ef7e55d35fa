import { newStemmer } from 'snowball-stemmers';

import type { Language } from '../language';
import { elisionLength } from './elision';
import { foldAccents } from './fold';
import { STOP_WORDS } from './stop-words';
import { tokenise, type Token } from './tokenise';

/** A content word as the index knows it. Offsets are UTF-16 code units, end exclusive. */
export interface Term {
  /** Stemmed, then folded: the index's key. */
  readonly term: string;
  /** The word as written, folded but not stemmed: what spelling is compared on. */
  readonly surface: string;
  /** Whether the word was written with accents; without them, French stems differ. */
  readonly accented: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Analyser {
  readonly language: Language;
  /** The content words of a text, in order; all its words where every one of them is a stop word. */
  analyse(text: string): Term[];
  /** The terms of all its words, stop words among them, in order. */
  readWords(text: string): string[];
}

interface Reading {
  readonly term: string;
  readonly surface: string;
  readonly accented: boolean;
  readonly isStopWord: boolean;
}

/** Enough for the vocabulary of a large index; beyond it the memo starts afresh, so it cannot grow with what people type. */
const MEMO_SIZE = 50_000;
const ALGORITHM = { en: 'english', fr: 'french' } as const;

function createReader(language: Language): (word: string) => Reading {
  const stemmer = newStemmer(ALGORITHM[language]);
  const stopWords = STOP_WORDS[language];
  const memo = new Map<string, Reading>();
  return (word) => {
    const known = memo.get(word);
    if (known) return known;
    const folded = foldAccents(word);
    const reading = {
      // French rules look for accents (-ité, -ée), so they come off only after the stemmer.
      term: foldAccents(stemmer.stem(word)),
      surface: folded.replace(/'s?$/, ''),
      accented: folded !== word,
      isStopWord: stopWords.has(folded),
    };
    if (memo.size >= MEMO_SIZE) memo.clear();
    memo.set(word, reading);
    return reading;
  };
}

/** A word of a text, read. */
interface ReadWord {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

/** "aujourd'hui" and "quelqu'un" are stop words with their apostrophe, and stay whole. */
function elidedLength(word: string, language: Language): number {
  const isElided = language === 'fr' && word.includes("'") && !STOP_WORDS.fr.has(word);
  return isElided ? elisionLength(word) : 0;
}

/** Creates the analyser of a language; it keeps a memo, so make one and share it. */
export function createAnalyser(language: Language): Analyser {
  const read = createReader(language);
  const bareWord = (token: Token): Token => {
    const length = elidedLength(token.word, language);
    if (length === 0) return token;
    return { word: token.word.slice(length), start: token.start + length, end: token.end };
  };
  const toTerm = ({ reading: { term, surface, accented }, start, end }: ReadWord): Term => ({
    term,
    surface,
    accented,
    start,
    end,
  });
  return {
    language,
    readWords: (text) => tokenise(text).map((token) => read(bareWord(token).word).term),
    analyse(text) {
      const words = tokenise(text).map((token): ReadWord => {
        const { word, start, end } = bareWord(token);
        return { reading: read(word), start, end };
      });
      const content = words.filter(({ reading }) => !reading.isStopWord);
      return (content.length > 0 ? content : words).map(toTerm);
    },
  };
}
