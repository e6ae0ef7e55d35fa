import type { Relation, RelationValue } from './entity';
import { endOfAny } from './phrase';
import { quantityAt } from './quantity';
import { takeRule } from './rule-index';
import type { Found, Sentence } from './sentence';

/** "My", then at most so many words about the person: "my two and a half year old". */
const LONGEST_DESCRIPTION = 7;

function wordAt({ words }: Sentence, at: number): string {
  return words[at]?.word ?? '';
}

function found(relation: Relation, first: number, next: number): Found<RelationValue> {
  return { value: { relation }, first, next };
}

function readPerson(sentence: Sentence, at: number): Found<RelationValue> | null {
  const compound = takeRule(sentence.lexicon.compoundRelations, sentence, at);
  if (compound !== null) return found(compound.meaning, at, compound.next);
  const relation = sentence.lexicon.relations.get(wordAt(sentence, at));
  return relation === undefined ? null : found(relation, at, at + 1);
}

/** Whether "my" stands before a person, with nothing between but words about the person. */
function isOwn(sentence: Sentence, person: number): boolean {
  const { words, lexicon } = sentence;
  for (let at = person - 1; at >= Math.max(0, person - LONGEST_DESCRIPTION); at -= 1) {
    const [word, following] = [wordAt(sentence, at), words[at + 1]];
    if (!following?.isJoined) return false;
    if (lexicon.possessives.has(word)) return true;
    const isAboutPerson = lexicon.personWords.has(word) || lexicon.units.has(word);
    if (!isAboutPerson && quantityAt(sentence, at) === null) return false;
  }
  return false;
}

/** "My wife and [son]": the second person needs no "my". */
function isAlongside(sentence: Sentence, person: number): boolean {
  const { lexicon } = sentence;
  if (!lexicon.ands.has(wordAt(sentence, person - 1))) return false;
  return lexicon.relations.has(wordAt(sentence, person - 2)) && isOwn(sentence, person - 2);
}

/** Someone of the citizen's own at a word; with "my", where that stands next to it. */
function readOwnPerson(sentence: Sentence, at: number): Found<RelationValue> | null {
  if (sentence.lexicon.possessives.has(wordAt(sentence, at))) {
    const person = readPerson(sentence, at + 1);
    return person !== null && isOwn(sentence, at + 1) ? { ...person, first: at } : null;
  }
  const person = readPerson(sentence, at);
  if (person === null) return null;
  return isOwn(sentence, at) || isAlongside(sentence, at) ? person : null;
}

/** Whom it is about, at a word: "my son", « ma conjointe », "myself". */
export function readRelation(sentence: Sentence, at: number): Found<RelationValue> | null {
  const endOfSelf = endOfAny(sentence.lexicon.selves, sentence, at);
  return endOfSelf === null ? readOwnPerson(sentence, at) : found('self', at, endOfSelf);
}
