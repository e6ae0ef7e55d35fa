import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { seedRandom } from '../../classify/language/training/random';
import type { Document } from '../../document';
import { readDocumentRows } from '../../ingest/document-rows';
import { readParallelTexts } from '../../parallel-texts';
import { HeldOutTexts, mayLearnFrom } from './held-out';
import * as lessons from './lessons';
import { pairPages } from './page-pairs';
import { isServiceFile, pairParallelTexts } from './parallel-pairs';
import { pairQuestions } from './question-pairs';
import {
  holdOutRetrievalSet,
  learnableDocuments,
  learnableQuestions,
  readRetrievalSet,
  type RetrievalSet,
} from './retrieval-set';
import type { TextPair } from './text-pair';
import { pairUtterances, readUtterances, type Utterance } from './utterance-pairs';

/** What the embedding learns from. */
export interface TrainingData {
  readonly pairs: readonly TextPair[];
  readonly lessons: readonly lessons.Lesson[];
}

/**
 * Only content whose licence allows a model made from it to be given on; the pages of canada.ca beside
 * them are for local evaluation alone.
 */
const CONTENT_FILES = [
  'gc_service_inventory_2023-24.jsonl',
  'seniors_retirement.jsonl',
  'veterans_benefits.jsonl',
  'service_app_texts.jsonl',
  'fr_service_public_best_fiches.jsonl',
];

function listFolders(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(directory, entry.name))
    .sort();
}

/** Pages of the content files; those that a set of questions is asked of as far as they may be learnt. */
function readContentPages(directory: string, sets: readonly RetrievalSet[]): Document[] {
  const asked = new Set(sets.flatMap((set) => [...set.documents.values()].map((d) => d.pairId)));
  return CONTENT_FILES.flatMap((name) => readDocumentRows(join(directory, name))).filter(
    ({ pairId }) => !asked.has(pairId) || mayLearnFrom(pairId),
  );
}

function readAllUtterances(directory: string): Utterance[][] {
  return listFolders(directory).map((folder) => readUtterances(join(folder, 'train.jsonl')));
}

interface Sources {
  readonly parallel: ReturnType<typeof readParallelTexts>;
  readonly sets: readonly RetrievalSet[];
  readonly contentPages: readonly Document[];
  readonly utterances: readonly Utterance[][];
}

function readSources(directory: string): Sources {
  const sets = listFolders(join(directory, 'retrieval')).map(readRetrievalSet);
  return {
    parallel: readParallelTexts(join(directory, 'parallel')),
    sets,
    contentPages: readContentPages(join(directory, 'content'), sets),
    utterances: readAllUtterances(join(directory, 'intents')),
  };
}

function holdOut(sets: readonly RetrievalSet[]): HeldOutTexts {
  const heldOut = new HeldOutTexts();
  for (const set of sets) holdOutRetrievalSet(set, heldOut);
  return heldOut;
}

/**
 * Reads everything to learn from below DIRECTORY (`parallel/`, `content/`, `retrieval/`, `intents/`),
 * without a document of the test half or of the ranker's part, a question to one, or the same words
 * elsewhere. The project's own content is not read: it changes with every edit, and must measure the
 * embedding unlearnt. The seed chooses which questions stand beside each other.
 */
export function readTrainingData(directory: string, seed: number): TrainingData {
  const { contentPages, parallel, sets, utterances } = readSources(directory);
  const heldOut = holdOut(sets);
  const random = seedRandom(seed);
  const questions = sets.flatMap((set) => learnableQuestions(set, heldOut));
  const documents = sets.flatMap((set) => learnableDocuments(set, heldOut));
  const pairs = [
    ...parallel.flatMap(pairParallelTexts),
    ...pairPages([...contentPages, ...documents.filter(({ title }) => title !== '')]),
    ...pairQuestions(questions, random),
    ...utterances.flatMap((labelled) => pairUtterances(labelled, random)),
  ];
  const taught = [
    ...lessons.lessonsOfPages(contentPages),
    ...lessons.lessonsOfQuestions(questions),
    ...utterances.flatMap(lessons.lessonsOfUtterances),
    ...parallel.flatMap((texts) =>
      isServiceFile(texts) ? lessons.lessonsOfServiceTexts(texts) : lessons.lessonsOfLaws(texts),
    ),
  ];
  return {
    pairs: pairs.filter(({ left, right }) => !heldOut.has(left) && !heldOut.has(right)),
    lessons: lessons
      .distinctLessons(taught)
      .filter(({ en, fr = '' }) => !heldOut.has(en) && !heldOut.has(fr)),
  };
}
