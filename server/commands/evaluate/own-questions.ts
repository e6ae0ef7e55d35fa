import { join } from 'node:path';

import { CALIBRATION_IN_FORCE } from '../../../knowledge/confidence/calibration';
import { assessConfidence } from '../../../knowledge/confidence/confidence';
import { measureBands } from '../../../knowledge/evaluate/confidence-metrics';
import {
  askQuestion,
  isAmongChoices,
  isOutside,
  isRight,
  type AskedQuestion,
} from '../../../knowledge/evaluate/own-questions';
import { measureRanking } from '../../../knowledge/evaluate/ranking-metrics';
import { measureSections } from '../../../knowledge/evaluate/section-accuracy';
import { SPLITS, type Split } from '../../../knowledge/evaluate/split';
import { readContentPack } from '../../../knowledge/ingest/content-pack';
import { readLabelledQuestions } from '../../../knowledge/ingest/labelled-questions';
import {
  readSectionQuestions,
  type SectionQuestion,
} from '../../../knowledge/ingest/section-questions';
import type { Language } from '../../../knowledge/language';
import { createRetriever, type MemoryRetriever } from '../../../knowledge/retriever';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';
import { CONTENT_PACK } from '../../config/paths';
import type { OwnFigures } from './evaluation-kind';

interface OwnEvaluation {
  readonly retriever: MemoryRetriever;
  readonly asked: readonly AskedQuestion[];
  readonly sections: readonly SectionQuestion[];
}

function askAll(): OwnEvaluation {
  const { documents } = readContentPack(CONTENT_PACK);
  const retriever = createRetriever(buildSnapshot(documents));
  const questions = readLabelledQuestions(join(CONTENT_PACK, 'questions.jsonl'));
  return {
    retriever,
    asked: questions.map((question) => askQuestion(retriever, question)),
    sections: readSectionQuestions(join(CONTENT_PACK, 'section-questions.jsonl')),
  };
}

function measureConfidence(asked: readonly AskedQuestion[], language: Language) {
  const judged = asked.map((row) => ({
    probability: assessConfidence(row.retrieval).probability,
    isRight: isRight(row),
    isAmongChoices: isAmongChoices(row),
    isOutside: isOutside(row),
  }));
  return measureBands(judged, CALIBRATION_IN_FORCE[language].thresholds);
}

function measureHalf(
  { retriever, asked, sections }: OwnEvaluation,
  language: Language,
  split: Split,
) {
  const rows = asked.filter(
    ({ question }) => question.lang === language && question.split === split,
  );
  const inside = rows.filter((row) => !isOutside(row));
  const { n: questions, ...ranking } = measureRanking(inside.map(({ rank }) => rank));
  return {
    questions,
    ...ranking,
    outsideQuestions: rows.length - inside.length,
    ...measureConfidence(rows, language),
    ...measureSections(
      retriever,
      sections.filter((row) => row.lang === language && row.split === split),
    ),
  };
}

/** Retrieval, sections and confidence on the content pack's questions, the half that nothing was tuned on first. */
export function measureOwnQuestions(): OwnFigures[] {
  const evaluation = askAll();
  return [...SPLITS].reverse().map((split) => ({
    title: `Own questions, ${split} half`,
    en: measureHalf(evaluation, 'en', split),
    fr: measureHalf(evaluation, 'fr', split),
  }));
}
