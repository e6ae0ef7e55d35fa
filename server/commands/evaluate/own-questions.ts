import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { HIGHEST_RISK } from '../../../knowledge/confidence/band-costs';
import { CALIBRATION_IN_FORCE } from '../../../knowledge/confidence/calibration';
import { assessConfidence } from '../../../knowledge/confidence/confidence';
import {
  measureBands,
  measureOutsideAuroc,
  type JudgedAnswer,
} from '../../../knowledge/evaluate/confidence-metrics';
import {
  askQuestion,
  isAmongChoices,
  isOutside,
  isRight,
  isRightPage,
  type AskedQuestion,
} from '../../../knowledge/evaluate/own-questions';
import {
  intervalOfDifference,
  type PairedRow,
} from '../../../knowledge/evaluate/paired-difference';
import { measureRanking } from '../../../knowledge/evaluate/ranking-metrics';
import { plotRiskCoverage } from '../../../knowledge/evaluate/risk-coverage-plot';
import { measureSections } from '../../../knowledge/evaluate/section-accuracy';
import { coverageAtRisk, riskCoverageCurve } from '../../../knowledge/evaluate/selective-answering';
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
import { CONTENT_PACK, PROJECT_ROOT } from '../../config/paths';
import type { OwnFigures } from './evaluation-kind';

const PLOT = join(PROJECT_ROOT, 'docs', 'images', 'risk-coverage.svg');

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

type Judged = JudgedAnswer & PairedRow;

function judge(row: AskedQuestion): Judged {
  return {
    key: row.question.doc_id ?? row.question.id.replace(/-(?:en|fr)(?=-)/, ''),
    probability: assessConfidence(row.retrieval).probability,
    isRight: isRight(row),
    isRightPage: isRightPage(row),
    isAmongChoices: isAmongChoices(row),
    isOutside: isOutside(row),
  };
}

interface Half {
  readonly asked: readonly AskedQuestion[];
  readonly judged: readonly Judged[];
  readonly sections: readonly SectionQuestion[];
}

function halfOf(evaluation: OwnEvaluation, language: Language, split: Split): Half {
  const isIn = (row: { readonly lang: Language; readonly split: Split }) =>
    row.lang === language && row.split === split;
  const asked = evaluation.asked.filter(({ question }) => isIn(question));
  return { asked, judged: asked.map(judge), sections: evaluation.sections.filter(isIn) };
}

function share<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}

const COMPARED: Readonly<Record<string, (rows: readonly Judged[]) => number>> = {
  'right page and fact': (rows) =>
    share(
      rows.filter((row) => !row.isOutside),
      (row) => row.isRight,
    ),
  coverageAtRisk5: (rows) => coverageAtRisk(riskCoverageCurve(rows), HIGHEST_RISK),
  'coverageAtRisk5, pages': (rows) =>
    coverageAtRisk(
      riskCoverageCurve(rows.map((row) => ({ ...row, isRight: row.isRightPage }))),
      HIGHEST_RISK,
    ),
  outsideAuroc: measureOutsideAuroc,
};

function measureHalf(
  { asked, judged, sections }: Half,
  language: Language,
  retriever: MemoryRetriever,
): Record<string, number> {
  const inside = asked.filter((row) => !isOutside(row));
  const found = inside.filter(({ rank, question }) => rank === 1 && question.must_contain);
  const { n: questions, ...ranking } = measureRanking(inside.map(({ rank }) => rank));
  return {
    questions,
    ...ranking,
    'fact, given the page': share(found, ({ hasFact }) => hasFact),
    'right page and fact': share(inside, isRight),
    outsideQuestions: asked.length - inside.length,
    'coverageAtRisk5, pages': COMPARED['coverageAtRisk5, pages']?.(judged) ?? 0,
    ...measureBands(judged, CALIBRATION_IN_FORCE.web.known[language].thresholds),
    ...measureSections(retriever, sections),
  };
}

function measureSplit(evaluation: OwnEvaluation, split: Split): OwnFigures {
  const [en, fr] = [halfOf(evaluation, 'en', split), halfOf(evaluation, 'fr', split)];
  const intervals = Object.entries(COMPARED).map(([name, figure]) => [
    name,
    intervalOfDifference(en.judged, fr.judged, figure),
  ]);
  return {
    title: `Own questions, ${split} half`,
    en: measureHalf(en, 'en', evaluation.retriever),
    fr: measureHalf(fr, 'fr', evaluation.retriever),
    intervals: Object.fromEntries(intervals),
  };
}

function plot(evaluation: OwnEvaluation): void {
  const curveOf = (language: Language) =>
    riskCoverageCurve(halfOf(evaluation, language, 'test').judged);
  writeFileSync(PLOT, plotRiskCoverage({ en: curveOf('en'), fr: curveOf('fr') }));
}

/**
 * Retrieval, sections and confidence on the content pack's questions, the half that nothing was tuned on first;
 * draws its risk–coverage curves into docs/images.
 */
export function measureOwnQuestions(): OwnFigures[] {
  const evaluation = askAll();
  plot(evaluation);
  return [...SPLITS].reverse().map((split) => measureSplit(evaluation, split));
}
