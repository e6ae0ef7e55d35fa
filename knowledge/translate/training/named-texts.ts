import { readTrainingData } from '../../embed/training/training-data';
import type { PairKind } from '../../embed/training/text-pair';
import type { Language } from '../../language';
import type { NamedText } from './associations';

const SEED = 5;

/** Headings of laws are many and far from what is asked; titles of services and questions are few and near. */
const TIMES: Readonly<Record<Language, Partial<Record<PairKind, number>>>> = {
  en: { 'headings-en': 1, 'titles-en': 3, 'questions-en': 3 },
  fr: { 'headings-fr': 1, 'titles-fr': 3, 'questions-fr': 3 },
};

/**
 * What the embedding learns from within one language, below DIRECTORY: titles and headings with the text
 * below them, and questions with the page that answers. So neither has learnt from the test half, nor from
 * the pages that the ranker learns by.
 */
export function readNamedTexts(directory: string): Readonly<Record<Language, NamedText[]>> {
  const { pairs } = readTrainingData(directory, SEED);
  const ofLanguage = (language: Language) =>
    pairs.flatMap(({ kind, left, right }) => {
      const times = TIMES[language][kind];
      return times === undefined ? [] : [{ name: left, text: right, times }];
    });
  return { en: ofLanguage('en'), fr: ofLanguage('fr') };
}
