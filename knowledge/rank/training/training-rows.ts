import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyser } from '../../analyse/analyser';
import type { Document } from '../../document';
import { mayLearnFrom } from '../../embed/training/held-out';
import { splitOf } from '../../evaluate/split';
import { countsIn } from '../../retrieval-features';
import { LanguageRetriever } from '../../language-retriever';
import { readContentPack } from '../../ingest/content-pack';
import { readDocumentRows } from '../../ingest/document-rows';
import { readLabelledQuestions } from '../../ingest/labelled-questions';
import { readQuestionRows } from '../../ingest/question-rows';
import type { LanguageIndex } from '../../index/language-index';
import { LANGUAGES, type Language } from '../../language';
import { findModelFile } from '../../model-file';
import { QuestionReader } from '../../question-reader';
import { buildSnapshot } from '../../snapshot/snapshot';
import { CandidateReader, type CandidateFeatures } from '../candidate-features';
import { RANKED_AGAIN } from '../standings';

/** The project's own content: the embedding never learns from it. */
const OWN_SET = 'own';

interface AnsweredQuestion {
  readonly question: string;
  readonly language: Language;
  readonly documentId: string;
}

interface QuestionSet {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly questions: readonly AnsweredQuestion[];
}

/** The candidates of one question, those of the search, in its order. */
export interface RankedCandidates {
  /** Set and language: questions of one kind. */
  readonly group: string;
  /** The key that the halves, and the folds within one, are parted by. */
  readonly key: string;
  /** Whether the embedding has learnt the page, so that it lies nearer to its questions than others will. */
  readonly isLearnt: boolean;
  readonly candidates: readonly CandidateFeatures[];
  readonly isRight: readonly boolean[];
}

function readPublicSet(directory: string, name: string): QuestionSet {
  const folder = join(directory, 'retrieval', name);
  const questions = readQuestionRows(join(folder, 'questions.jsonl'))
    .filter(({ lang, target_lang }) => (target_lang ?? lang) === lang)
    .map(({ question, lang, doc_id }) => ({ question, language: lang, documentId: doc_id }));
  return { name, documents: readDocumentRows(join(folder, 'documents.jsonl')), questions };
}

function readOwnSet(): QuestionSet {
  const folder = findModelFile('content');
  const questions = readLabelledQuestions(join(folder, 'questions.jsonl')).flatMap(
    ({ question, lang, doc_id }) =>
      doc_id === null ? [] : [{ question, language: lang, documentId: `${doc_id}-${lang}` }],
  );
  return { name: OWN_SET, documents: readContentPack(folder).documents, questions };
}

function describe(set: QuestionSet, index: LanguageIndex): RankedCandidates[] {
  const { language } = index;
  const reader = new QuestionReader(createAnalyser(language), index.vocabulary);
  const retriever = new LanguageRetriever(index, reader);
  const candidates = new CandidateReader(index, reader.analyser, countsIn(index.documentTable));
  const documents = new Map(set.documents.map((document) => [document.id, document]));
  const textOf = (id: string) => documents.get(id)?.text.trim();
  return set.questions.flatMap(({ question, language: asked, documentId }) => {
    const key = documents.get(documentId)?.pairId;
    if (asked !== language || key === undefined || splitOf(key) !== 'tuning') return [];
    const read = reader.read(question);
    const hits = retriever.search(read, RANKED_AGAIN).slice(0, RANKED_AGAIN);
    return {
      group: `${set.name} ${language}`,
      key,
      isLearnt: set.name !== OWN_SET && mayLearnFrom(key),
      candidates: candidates.read(read, hits),
      // Documents in one language with the same text are one answer.
      isRight: hits.map(
        ({ document }) => textOf(index.documents[document]?.id ?? '') === textOf(documentId),
      ),
    };
  });
}

/** Describes the candidates of all tuning questions below DIRECTORY/retrieval and of the project's own. */
export function readTrainingRows(directory: string): RankedCandidates[] {
  const sets = readdirSync(join(directory, 'retrieval'))
    .sort()
    .map((name) => readPublicSet(directory, name));
  return [...sets, readOwnSet()].flatMap((set) => {
    const { indexes } = buildSnapshot(set.documents);
    return LANGUAGES.flatMap((language) => describe(set, indexes[language]));
  });
}
