import type { AddressedAnswer } from '../address-answer';
import {
  sentencesOf,
  textOfBlocks,
  type AnswerSentence,
} from '../../knowledge/compose/answer-blocks';
import type { Passage } from '../../knowledge/document';
import type { Retrieval } from '../../knowledge/retriever';
import type { Language } from '../../locales/language';
import type { Verdict } from './verdict';

const NAME = 'answer';

/** Longer than this is not an answer that anybody reads, whatever it is taken from. */
const MAX_ANSWER_CHARACTERS = 1_500;

type Passages = ReadonlyMap<string, Passage>;

function reasonsAgainstText({ text, blocks }: AddressedAnswer): string[] {
  const reasons: string[] = [];
  if (text.trim() === '') reasons.push('empty');
  if (text.length > MAX_ANSWER_CHARACTERS) reasons.push('too_long');
  if (text !== textOfBlocks(blocks)) reasons.push('text_without_passage');
  return reasons;
}

function reasonAgainstSentence(sentence: AnswerSentence, passages: Passages): string | null {
  const passage = passages.get(sentence.passageId);
  if (!passage) return 'sentence_without_passage';
  const quoted = passage.text.slice(sentence.start, sentence.end);
  return quoted === sentence.text ? null : 'sentence_not_in_passage';
}

function hasSource({ sources }: AddressedAnswer, { passageId }: AnswerSentence): boolean {
  const source = sources.find((candidate) => candidate.passageId === passageId);
  return source !== undefined && /^https?:\/\//i.test(source.url);
}

/** The reader's own, or the other one where the answer says so. */
function isReadable(answer: AddressedAnswer, passages: Passages, language: Language): boolean {
  const declared = answer.otherLanguage?.language ?? language;
  const quoted = sentencesOf(answer.blocks).flatMap(({ passageId }) => {
    const passage = passages.get(passageId);
    return passage ? [passage.language] : [];
  });
  return [answer.language, ...quoted].every((found) => found === declared);
}

/**
 * No answer without a source, in another language than it says, empty or endless, and no sentence
 * that is not in the passage of the retrieval that it names.
 */
export function checkAnswer(
  answer: AddressedAnswer,
  retrieval: Pick<Retrieval, 'passages'>,
  language: Language,
): Verdict {
  const passages = new Map(retrieval.passages.map(({ passage }) => [passage.id, passage]));
  const sentences = sentencesOf(answer.blocks);
  const reasons = new Set([
    ...reasonsAgainstText(answer),
    ...sentences.flatMap((sentence) => reasonAgainstSentence(sentence, passages) ?? []),
    ...(sentences.every((sentence) => hasSource(answer, sentence)) ? [] : ['no_source']),
    ...(isReadable(answer, passages, language) ? [] : ['wrong_language']),
  ]);
  return { name: NAME, verdict: reasons.size === 0 ? 'pass' : 'block', reasons: [...reasons] };
}
