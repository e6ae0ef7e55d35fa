import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { BAND_COSTS } from '../../knowledge/confidence/band-costs';
import type { Calibration } from '../../knowledge/confidence/calibration-schema';
import { fitCalibration } from '../../knowledge/confidence/fit-calibration';
import { askQuestion, type AskedQuestion } from '../../knowledge/evaluate/own-questions';
import { readContentPack } from '../../knowledge/ingest/content-pack';
import { readLabelledQuestions } from '../../knowledge/ingest/labelled-questions';
import type { Language } from '../../knowledge/language';
import { createRetriever } from '../../knowledge/retriever';
import { buildSnapshot } from '../../knowledge/snapshot/snapshot';
import { CONTENT_PACK, PROJECT_ROOT } from '../config/paths';
import { runCommand, WrongUse } from './run-command';

const QUESTIONS = join(CONTENT_PACK, 'questions.jsonl');
const TARGET = join(PROJECT_ROOT, 'knowledge', 'confidence', 'calibration.json');

/** The test half is never read here: what measures the confidence must not have shaped it. */
function askTuningHalf(): AskedQuestion[] {
  const { documents } = readContentPack(CONTENT_PACK);
  const retriever = createRetriever(buildSnapshot(documents));
  return readLabelledQuestions(QUESTIONS)
    .filter(({ split }) => split === 'tuning')
    .map((question) => askQuestion(retriever, question));
}

function calibrate(asked: readonly AskedQuestion[]): Calibration {
  const count = (language: Language) =>
    asked.filter(({ question }) => question.lang === language).length;
  return {
    date: new Date().toISOString().slice(0, 10),
    data: {
      source: relative(PROJECT_ROOT, QUESTIONS),
      split: 'tuning',
      en: count('en'),
      fr: count('fr'),
    },
    costs: { ...BAND_COSTS },
    ...fitCalibration(asked),
  };
}

async function writeCalibration(): Promise<undefined> {
  if (process.argv.length > 2) throw new WrongUse('Usage: npm run calibrate');
  const calibration = calibrate(askTuningHalf());
  writeFileSync(TARGET, `${JSON.stringify(calibration, null, 2)}\n`);
  console.log(`Wrote ${relative(PROJECT_ROOT, TARGET)}.`);
  console.table({ English: calibration.en.figures, French: calibration.fr.figures });
}

runCommand(writeCalibration);
