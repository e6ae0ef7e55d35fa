import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerKeys } from '../evaluate/answer-keys';
import { CLARIFY_CHOICES } from '../evaluate/own-questions';
import { splitOf } from '../evaluate/split';
import type { LabelledQuestion } from '../ingest/labelled-questions';
import { readDocumentRows } from '../ingest/document-rows';
import { readQuestionRows } from '../ingest/question-rows';
import { createRetriever, type MemoryRetriever } from '../retriever';
import { buildSnapshot } from '../snapshot/snapshot';
import { toFeatureVector } from './confidence-features';
import type { TrainingQuestion } from './training-question';

/** Every so many of the project's own questions is put to a set of documents that cannot answer it. */
const OUTSIDE_EVERY = 3;

interface PublicSet {
  readonly retriever: MemoryRetriever;
  /** What says the same as a document, by its id. */
  readonly keys: ReadonlyMap<string, string>;
  readonly pairs: ReadonlyMap<string, string>;
}

function openSet(folder: string): PublicSet {
  const documents = readDocumentRows(join(folder, 'documents.jsonl'));
  return {
    retriever: createRetriever(buildSnapshot(documents)),
    keys: answerKeys(documents),
    pairs: new Map(documents.map(({ id, pairId }) => [id, pairId])),
  };
}

interface Asked {
  readonly question: string;
  readonly lang: TrainingQuestion['language'];
  readonly key: string;
  /** The document that answers; null for a question from elsewhere. */
  readonly right: string | null;
}

function judge({ retriever, keys }: PublicSet, asked: Asked): TrainingQuestion[] {
  const { question, lang, key, right } = asked;
  const retrieval = retriever.retrieve(question, lang, { contentLanguage: lang });
  if (retrieval.features.score === 0) return [];
  const found = retrieval.documents.map(({ document }) => keys.get(document.id));
  const place = right === null ? -1 : found.indexOf(keys.get(right));
  return [
    {
      language: lang,
      key,
      features: toFeatureVector(retrieval),
      isRight: place === 0,
      isRightPage: place === 0,
      isAmongChoices: place >= 0 && place < CLARIFY_CHOICES,
      isOutside: right === null,
    },
  ];
}

/** Tuning questions to the documents of one folder, in the language of the document. */
function judgeSet(folder: string, elsewhere: readonly LabelledQuestion[]): TrainingQuestion[] {
  const set = openSet(folder);
  const inside = readQuestionRows(join(folder, 'questions.jsonl'))
    .filter(({ lang, target_lang }) => (target_lang ?? lang) === lang)
    .map(({ question, lang, doc_id }) => ({
      question,
      lang,
      key: set.pairs.get(doc_id) ?? doc_id,
      right: doc_id,
    }))
    .filter(({ key }) => splitOf(key) === 'tuning');
  const languages = new Set(inside.map(({ lang }) => lang));
  const outside = elsewhere
    .filter(({ lang }, place) => languages.has(lang) && place % OUTSIDE_EVERY === 0)
    .map(({ question, lang, id }) => ({ question, lang, key: id, right: null }));
  return [...inside, ...outside].flatMap((asked) => judge(set, asked));
}

/**
 * Questions with known answers over other contents, below FOLDER/retrieval: what the confidence in content
 * without examples of what people say is fitted on. `elsewhere`: questions that none of those documents answers.
 */
export function publicTrainingQuestions(
  folder: string,
  elsewhere: readonly LabelledQuestion[],
): TrainingQuestion[] {
  return readdirSync(join(folder, 'retrieval'))
    .sort()
    .flatMap((name) => judgeSet(join(folder, 'retrieval', name), elsewhere));
}
