import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { seedRandom } from '../../classify/language/training/random';
import type { Document } from '../../document';
import { readDocumentRows } from '../../ingest/document-rows';
import { findModelFile } from '../../model-file';
import { readParallelTexts } from '../../parallel-texts';
import { HeldOutTexts, mayLearnFrom } from './held-out';
import * as lessons from './lessons';
import {
  holdOutOwnContent,
  learnableOwnQuestions,
  learnablePages,
  readOwnContent,
} from './own-content';
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
  readonly own: ReturnType<typeof readOwnContent>;
  readonly contentPages: readonly Document[];
  readonly utterances: readonly Utterance[][];
}

function readSources(directory: string): Sources {
  const sets = listFolders(join(directory, 'retrieval')).map(readRetrievalSet);
  return {
    parallel: readParallelTexts(join(directory, 'parallel')),
    sets,
    own: readOwnContent(findModelFile('content')),
    contentPages: readContentPages(join(directory, 'content'), sets),
    utterances: readAllUtterances(join(directory, 'intents')),
  };
}

function holdOut({ sets, own }: Sources): HeldOutTexts {
  const heldOut = new HeldOutTexts();
  for (const set of sets) holdOutRetrievalSet(set, heldOut);
  holdOutOwnContent(own, heldOut);
  return heldOut;
}

/**
 * Reads everything to learn from below DIRECTORY (`parallel/`, `content/`, `retrieval/`, `intents/`) and
 * in the project's own content, without a document of the test half or of the ranker's part, a question
 * to one, or the same words elsewhere. The seed chooses which questions stand beside each other.
 */
export function readTrainingData(directory: string, seed: number): TrainingData {
  const sources = readSources(directory);
  const heldOut = holdOut(sources);
  const random = seedRandom(seed);
  const questions = [
    ...sources.sets.flatMap((set) => learnableQuestions(set, heldOut)),
    ...learnableOwnQuestions(sources.own),
  ];
  const documents = sources.sets.flatMap((set) => learnableDocuments(set, heldOut));
  const pages = [...sources.contentPages, ...learnablePages(sources.own)];
  const pairs = [
    ...sources.parallel.flatMap(pairParallelTexts),
    ...pairPages([...pages, ...documents.filter(({ title }) => title !== '')]),
    ...pairQuestions(questions, random),
    ...sources.utterances.flatMap((utterances) => pairUtterances(utterances, random)),
  ];
  const taught = [
    ...lessons.lessonsOfPages(pages),
    ...lessons.lessonsOfQuestions(questions),
    ...sources.utterances.flatMap(lessons.lessonsOfUtterances),
    ...sources.parallel.flatMap((texts) =>
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
