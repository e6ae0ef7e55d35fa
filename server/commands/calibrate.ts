import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { BAND_COSTS } from '../../knowledge/confidence/band-costs';
import { CALIBRATION, type Calibration } from '../../knowledge/confidence/calibration-schema';
import { fitCalibration } from '../../knowledge/confidence/fit-calibration';
import { publicTrainingQuestions } from '../../knowledge/confidence/public-questions';
import { asHeard } from '../../knowledge/confidence/speech-noise';
import {
  ownTrainingQuestions,
  type TrainingQuestion,
} from '../../knowledge/confidence/training-question';
import { askQuestion } from '../../knowledge/evaluate/own-questions';
import { readContentPack } from '../../knowledge/ingest/content-pack';
import {
  readLabelledQuestions,
  type LabelledQuestion,
} from '../../knowledge/ingest/labelled-questions';
import type { Language } from '../../knowledge/language';
import { createRetriever, type MemoryRetriever } from '../../knowledge/retriever';
import { buildSnapshot } from '../../knowledge/snapshot/snapshot';
import { CONTENT_PACK, PROJECT_ROOT } from '../config/paths';
import { runCommand, WrongUse } from './run-command';

const USAGE = `Usage: npm run calibrate -- [DATA_DIR]
  DATA_DIR: a folder with retrieval/NAME/{documents,questions}.jsonl: fits the confidence in content without
  example utterances on their tuning half; without it, that part stays as it is`;
const QUESTIONS = join(CONTENT_PACK, 'questions.jsonl');
const TARGET = join(PROJECT_ROOT, 'knowledge', 'confidence', 'calibration.json');

interface Material {
  readonly retriever: MemoryRetriever;
  readonly questions: readonly LabelledQuestion[];
  readonly others: readonly TrainingQuestion[];
}

/** The test half is never read here: what measures the confidence must not have shaped it. */
function readMaterial(directory: string | undefined): Material {
  const { documents } = readContentPack(CONTENT_PACK);
  const questions = readLabelledQuestions(QUESTIONS).filter(({ split }) => split === 'tuning');
  return {
    retriever: createRetriever(buildSnapshot(documents)),
    questions,
    others: directory === undefined ? [] : publicTrainingQuestions(directory, questions),
  };
}

function askAll(
  { retriever, questions }: Material,
  hear: (question: string, place: number) => string,
): TrainingQuestion[] {
  return ownTrainingQuestions(
    questions.map((row, place) =>
      askQuestion(retriever, { ...row, question: hear(row.question, place) }),
    ),
  );
}

function countIn(rows: readonly { readonly lang?: Language; readonly language?: Language }[]) {
  const of = (language: Language) =>
    rows.filter((row) => (row.lang ?? row.language) === language).length;
  return { en: of('en'), fr: of('fr') };
}

/** Content without examples is judged alike on both channels: there are no spoken questions to it. */
function fitBare({ others }: Material): Calibration['web']['bare'] {
  if (others.length > 0) return fitCalibration(others);
  return CALIBRATION.parse(JSON.parse(readFileSync(TARGET, 'utf8'))).web.bare;
}

function calibrate(material: Material): Calibration {
  const { questions, others } = material;
  const typed = askAll(material, (question) => question);
  const spoken = askAll(material, asHeard);
  const bare = fitBare(material);
  const own = { name: relative(PROJECT_ROOT, QUESTIONS), ...countIn(questions) };
  const elsewhere = { name: 'public retrieval sets', ...countIn(others) };
  return {
    date: new Date().toISOString().slice(0, 10),
    data: { split: 'tuning', sources: others.length > 0 ? [own, elsewhere] : [own] },
    costs: { ...BAND_COSTS },
    web: { known: fitCalibration(typed), bare },
    voice: { known: fitCalibration(spoken), bare },
  };
}

async function writeCalibration(): Promise<undefined> {
  const [directory, ...rest] = process.argv.slice(2);
  if (rest.length > 0) throw new WrongUse(USAGE);
  const calibration = calibrate(readMaterial(directory));
  writeFileSync(TARGET, `${JSON.stringify(calibration, null, 2)}\n`);
  console.log(`Wrote ${relative(PROJECT_ROOT, TARGET)}.`);
  const { web, voice } = calibration;
  console.table({
    'English, typed': web.known.en.figures,
    'French, typed': web.known.fr.figures,
    'English, spoken': voice.known.en.figures,
    'French, spoken': voice.known.fr.figures,
    'English, other content': web.bare.en.figures,
    'French, other content': web.bare.fr.figures,
  });
}

runCommand(writeCalibration);
