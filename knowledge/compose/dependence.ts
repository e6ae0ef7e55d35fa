import type { Language } from '../language';

/** Openings that lean on the sentence before: a pronoun, a demonstrative, a link word. */
const LEANING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:it|its|they|them|their|he|she|this|that|these|those|such|both|each|other|others|another|also|otherwise|instead|however|but|and|or|so|then|if so|if not|in that case|in this case|for example|after that|the same|some|there)\b/i,
  fr: /^(?:il|ils|elle|elles|son|sa|ses|leur|leurs|ce|cet|cette|ces|cela|ça|celui|celle|ceux|celles|c[’']est|tous|toutes|chacun|chacune|d[’']autres|l[’']autre|aussi|sinon|mais|et|ou|donc|alors|puis|ensuite|toutefois|cependant|dans ce cas|par exemple|après cela|de même|certains|certaines|y)(?![\p{L}])/iu,
};

/** Whether a sentence can only be understood after the one before it. */
export function leansOnPrevious(sentence: string, language: Language): boolean {
  return LEANING[language].test(sentence);
}

/** Whether a sentence announces what follows: a list, as a rule. */
export function announcesNext(sentence: string): boolean {
  return /[:：]\s*$/.test(sentence);
}
