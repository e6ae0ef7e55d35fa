import { LANGUAGES, otherLanguage, type Language } from '../../../language';
import { cutWindow, roughen } from './augment';
import type { Corpus, LanguageTexts } from './corpus';
import { pickIndex, pickOne, type Random } from './random';

export interface LabelledText {
  readonly language: Language;
  readonly text: string;
}

/** Half of the texts are chat words, questions and short phrases: the laws hardly have any. */
const PHRASE_SHARE = 0.25;
const OPENING_SHARE = 0.25;
/** People name a service in the other language ("je veux renew mon passport"): the sentence around it decides. */
const MIXED_SHARE = 0.05;
const LONGEST_BORROWING = 2;
/** The parallel files weigh alike but for the first, which takes this share (laws, a hundred times larger). */
const FIRST_FILE_SHARE = 0.75;

function pickSentence(texts: LanguageTexts, random: Random): string {
  const others = texts.files.length - 1;
  const useFirst = others === 0 || random() < FIRST_FILE_SHARE;
  const file = useFirst ? texts.files[0] : texts.files[1 + pickIndex(random, others)];
  return pickOne(random, file ?? []);
}

function composeMixed(own: LanguageTexts, foreign: LanguageTexts, random: Random): string {
  const questions = own.openings.filter((opening) => opening.includes(' '));
  const words = cutWindow(pickSentence(foreign, random), random).split(' ');
  const borrowed = words.filter((word) => word.length > 3).slice(0, LONGEST_BORROWING);
  return `${pickOne(random, questions)} ${borrowed.join(' ')}`;
}

function composeText(texts: LanguageTexts, random: Random): string {
  const kind = random();
  if (kind < PHRASE_SHARE) {
    return pickOne(random, texts.phrases);
  }
  const window = cutWindow(pickSentence(texts, random), random);
  return kind < PHRASE_SHARE + OPENING_SHARE
    ? `${pickOne(random, texts.openings)} ${window}`
    : window;
}

/** English and French in turn, so that neither is the likelier by itself. */
export function* sampleTexts(corpus: Corpus, random: Random): Generator<LabelledText> {
  for (;;) {
    for (const language of LANGUAGES) {
      const text =
        random() < MIXED_SHARE
          ? composeMixed(corpus[language], corpus[otherLanguage(language)], random)
          : composeText(corpus[language], random);
      yield { language, text: roughen(text, random) };
    }
  }
}
