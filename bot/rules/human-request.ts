import { spellOutContractions } from './contractions';
import { withoutCourtesy } from './courtesy';
import { NO_REQUESTS } from './person-words/no-requests';
import { FILLERS, REQUESTS_ALONE, REQUESTS_IN_A_CLAUSE } from './person-words/requests-alone';
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
const CLAUSE = new Phrases(REQUESTS_IN_A_CLAUSE, PERSON_VOCABULARY);
const ASKING = new Phrases([...REQUESTS_IN_ENGLISH, ...REQUESTS_IN_FRENCH], PERSON_VOCABULARY);
const SENTENCE_END = /[.!?;:\n]+/;

/**
 * Whether the citizen asks for a person. An explicit request always wins, so it is recognised by rule: half a wish
 * ("agent") is enough in a sentence that says nothing else, and a longer one must say that one wants to talk to somebody.
 */
export function asksForPerson(text: string): boolean {
  return text.split(SENTENCE_END).some((sentence) => isRequest(sentence) || hasRequest(sentence));
}

function isRequest(sentence: string): boolean {
  const utterance = withoutGaps(ABOUT_OTHERS.takenFrom(wordsOf(sentence)));
  if (utterance === '') return false;
  return tailsOf(ALONE, withoutCourtesy(utterance)).has(0) || ASKING.areSaidIn(utterance);
}

/** Between commas: "this does not help, human". */
function hasRequest(sentence: string): boolean {
  return sentence.split(',').some((clause) => CLAUSE.areAllOf(withoutCourtesy(wordsOf(clause))));
}

/** What is said, in plain words spelt as the tables spell them. */
function wordsOf(text: string): string {
  return withoutGaps(FILLING.takenFrom(correctPersonWords(spellOutContractions(plainText(text)))));
}

function withoutGaps(words: string): string {
  return words.replace(/ {2,}/g, ' ').trim();
}
