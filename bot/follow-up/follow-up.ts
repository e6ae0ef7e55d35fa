import { createAnalyser } from '../../knowledge/analyse/analyser';
import type { Language } from '../../knowledge/language';
import { findPlace } from '../../knowledge/places/find-place';
import { FacetReader, type FacetSet } from '../../knowledge/sections/facets';
import { Phrases } from '../rules/phrases';
import { plainText } from '../rules/plain-text';
import { CONNECTORS, PRONOUNS } from './phrases-of-follow-ups';
import type { Topic } from './topic';

const CONNECTED = new Phrases(CONNECTORS);
const LEANING = new Phrases(PRONOUNS);

/** Longer questions stand by themselves, whatever they begin with. */
const MOST_WORDS = 14;
/** Content words up to which a question is about what was said before, by its kind. */
const CONTENT_WORDS = { connected: 3, leaning: 1, faceted: 0 } as const;
/** What is kept of a topic's question: enough to search with. */
const LONGEST_TOPIC = 240;

function makeReader(language: Language) {
  const analyser = createAnalyser(language);
  return { analyser, facets: new FacetReader(analyser) };
}

const READERS = { en: makeReader('en'), fr: makeReader('fr') };

/** Words of the manner of a question, not of its subject, that no facet and no list of stop words has. */
const OF_MANNER = new Set(
  `much take takes long need needs send get gets work works start online mail phone person way happens happen next
  combien temps prend prendre prends faut falloir faire fais fait marche passe poste ligne telephone personne besoin`.split(
    /\s+/,
  ),
);

/** The words that say what a question is about, each counted once. */
function countContentWords(text: string, language: Language): number {
  const { analyser, facets } = READERS[language];
  const content = analyser
    .analyse(text)
    .filter(({ surface }) => !OF_MANNER.has(surface) && facets.ofQuestion(surface) === 0);
  return new Set(content.map(({ term }) => term)).size;
}

/** Whether a question leans on the one before: "and for my son?", « combien ça coûte? ». */
export function isFollowUp(text: string, language: Language): boolean {
  const plain = plainText(text);
  if (plain.split(' ').length > MOST_WORDS) return false;
  const content = countContentWords(text, language);
  if (CONNECTED.endsIn(plain, 0).length > 0) return content <= CONTENT_WORDS.connected;
  if (LEANING.areSaidIn(plain) && content <= CONTENT_WORDS.leaning) return true;
  return readFacets(text, language) !== 0 && content <= CONTENT_WORDS.faceted;
}

/** "And in Québec?" asks the same of another place: the first one must go. */
function withoutPlaceOf(question: string, text: string): string {
  const old = findPlace(question);
  if (old === null || findPlace(text) === null) return question;
  return `${question.slice(0, old.start)}${question.slice(old.end)}`;
}

/** The follow-up as a question that stands by itself: what the topic was asked, then what is asked now. */
export function carryOver(text: string, { question }: Topic): string {
  const topic = withoutPlaceOf(question.slice(0, LONGEST_TOPIC), text);
  return `${topic.replace(/[?.!\s]+$/u, '')} ${text}`;
}

/** What a question wants to know about its subject. */
export function readFacets(text: string, language: Language): FacetSet {
  return READERS[language].facets.ofQuestion(text);
}

/** Whether a follow-up adds to the topic, for those after it too; "how much?" does not, "for my son" does. */
export function addsToTopic(text: string, language: Language): boolean {
  return countContentWords(text, language) > 0;
}
