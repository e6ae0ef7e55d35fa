import { composeAnswer } from '../compose/extractive-composer';
import type { LabelledQuestion } from '../ingest/labelled-questions';
import type { Retrieval, MemoryRetriever } from '../retrieval';
import { containsFact } from './fact-in-answer';

/** How many documents a clarifying question offers. */
export const CLARIFY_CHOICES = 3;
const DEPTH = 10;

/** A labelled question with what retrieval made of it. */
export interface AskedQuestion {
  readonly question: LabelledQuestion;
  readonly retrieval: Retrieval;
  /** Place of the first right page from 1; null where it was not found or there is none. */
  readonly rank: number | null;
  readonly milliseconds: number;
  /** Whether the composed answer has the fact that the question is after; true where none is labelled. */
  readonly hasFact: boolean;
}

export function isOutside({ question }: AskedQuestion): boolean {
  return question.doc_id === null;
}

export function isRightPage({ rank }: AskedQuestion): boolean {
  return rank === 1;
}

/** The right page, and an answer from it that contains the fact. */
export function isRight({ rank, hasFact }: AskedQuestion): boolean {
  return rank === 1 && hasFact;
}

/** The fact as the best page states it, where that page answers and a fact is labelled. */
function factOf(retrieval: Retrieval, { doc_id, must_contain, also = [] }: LabelledQuestion) {
  const best = retrieval.documents[0]?.document.pairId;
  if (best === doc_id) return must_contain;
  return also.find((other) => other.doc_id === best)?.must_contain;
}

function answersFact(retrieval: Retrieval, question: LabelledQuestion): boolean {
  const fact = factOf(retrieval, question);
  if (fact === undefined) return true;
  const answer = composeAnswer(retrieval);
  return answer !== null && containsFact(answer.text, fact);
}

function answers({ doc_id, also = [] }: LabelledQuestion, pairId: string): boolean {
  return pairId === doc_id || also.some((other) => other.doc_id === pairId);
}

export function isAmongChoices({ rank }: AskedQuestion): boolean {
  return rank !== null && rank <= CLARIFY_CHOICES;
}

/** Asks a question of the content pack in its own language. */
export function askQuestion(retriever: MemoryRetriever, question: LabelledQuestion): AskedQuestion {
  const start = performance.now();
  const retrieval = retriever.retrieve(question.question, question.lang, { limit: DEPTH });
  const milliseconds = performance.now() - start;
  const place = retrieval.documents.findIndex(({ document }) => answers(question, document.pairId));
  return {
    question,
    retrieval,
    rank: place < 0 ? null : place + 1,
    milliseconds,
    hasFact: answersFact(retrieval, question),
  };
}
