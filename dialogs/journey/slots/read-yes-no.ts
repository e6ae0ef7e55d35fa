import type { Language } from '../../../locales/language';
import { LANGUAGES } from '../../../locales/language';
import { normaliseUtterance } from '../../commands';
import { found, type SlotQuestion, type SlotReading } from './slot-reading';

type Words = Readonly<Record<'yes' | 'no', RegExp>>;

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    yes: /^(?:yes|yeah|yep|yup|ya|sure|ok|okay|correct|right|of course|absolutely|definitely|i do|i am|i have|i did|it is|we do|we are|that's right|that is right|true|1)\b/,
    no: /^(?:no|nope|nah|not (?:really|yet|at all|any ?more)|never|i don'?t|i'?m not|i have ?n'?t|i didn'?t|it is ?n'?t|false|2)\b/,
  },
  fr: {
    yes: /^(?:oui|ouais|ouin|si|bien sur|certainement|exact|exactement|c'est ca|d'accord|ok|tout a fait|absolument|en effet|mets-en|vrai|1)(?![\p{L}\d])/u,
    no: /^(?:non|nenni|pas (?:vraiment|encore|du tout)|jamais|aucun|pantoute|faux|2)(?![\p{L}\d])/u,
  },
};

/** "Yes, two of them", « non, pas encore »: by how the utterance begins, in either language. */
export function yesOrNoIn(utterance: string): 'yes' | 'no' | null {
  const words = normaliseUtterance(utterance);
  const is = (answer: 'yes' | 'no') =>
    LANGUAGES.some((language) => WORDS[language][answer].test(words));
  if (is('no')) return 'no';
  return is('yes') ? 'yes' : null;
}

export function readYesNo({ utterance, isAsked }: SlotQuestion): SlotReading {
  const answer = isAsked ? yesOrNoIn(utterance) : null;
  return answer === null ? null : found(answer);
}
