import { spellOutContractions } from './contractions';
import { withoutCourtesy } from './courtesy';
import { NO_REQUESTS } from './person-words/no-requests';
import { FILLERS, REQUESTS_ALONE } from './person-words/requests-alone';
import { REQUESTS_IN_ENGLISH } from './person-words/requests-in-english';
import { REQUESTS_IN_FRENCH } from './person-words/requests-in-french';
import { PERSON_VOCABULARY } from './person-words/vocabulary';
import { tailsOf } from './phrase-sequence';
import { Phrases } from './phrases';
import { plainText } from './plain-text';
import { correctPersonWords } from './spelling';

const FILLING = new Phrases(FILLERS);
const ABOUT_OTHERS = new Phrases(NO_REQUESTS, PERSON_VOCABULARY);
const ALONE = new Phrases(REQUESTS_ALONE, PERSON_VOCABULARY);
const ASKING = new Phrases([...REQUESTS_IN_ENGLISH, ...REQUESTS_IN_FRENCH], PERSON_VOCABULARY);
const SENTENCE_END = /[.!?;:\n]+/;

/**
 * Whether the citizen asks for a person. An explicit request always wins, so it is recognised by rule: half a wish
 * ("agent") is enough in a sentence that says nothing else, and a longer one must say that one wants to talk to somebody.
 */
export function asksForPerson(text: string): boolean {
  return text.split(SENTENCE_END).some(isRequest);
}

function isRequest(sentence: string): boolean {
  const words = correctPersonWords(spellOutContractions(plainText(sentence)));
  const utterance = withoutGaps(ABOUT_OTHERS.takenFrom(withoutGaps(FILLING.takenFrom(words))));
  if (utterance === '') return false;
  return tailsOf(ALONE, withoutCourtesy(utterance)).has(0) || ASKING.areSaidIn(utterance);
}

function withoutGaps(words: string): string {
  return words.replace(/ {2,}/g, ' ').trim();
}
