import { assessConfidence, type Confidence } from '../confidence/confidence';
import type { Document } from '../document';
import type { OutsideRow } from '../ingest/outside-rows';
import type { QuestionRow } from '../ingest/question-rows';
import { LANGUAGES, type Language } from '../language';
import { createRetriever, type MemoryRetriever } from '../retriever';
import { buildSnapshot } from '../snapshot/snapshot';
import { answerKeys } from './answer-keys';
import { measureCalibrationError, measureOutsideAuroc } from './confidence-metrics';
import {
  areaUnderRisk,
  coverageAtRisk,
  riskCoverageCurve,
  type CurvePoint,
  type WeighedAnswer,
} from './selective-answering';

/** The share of wrong answers at which coverage is reported. */
const REPORTED_RISK = 0.05;

/** Figures of one language; shares are 0 to 1. */
export interface EscalationFigures {
  /** Questions, outside ones included. */
  readonly n: number;
  readonly coverageAtRisk5: number;
  readonly aurc: number;
  /** Expected calibration error of the confidence, over ten bins. */
  readonly ece: number;
  /** Whether answerable questions score above outside ones; null where one of the two is missing. */
  readonly outsideAuroc: number | null;
  /** Of the questions without a right answer at hand, the share answered all the same. */
  readonly missedEscalations: number;
  /** Of the questions whose right answer was found, the share handed to a person all the same. */
  readonly needlessEscalations: number;
  readonly curve: readonly CurvePoint[];
}

/** A language without rows is null. */
export type EscalationReport = Readonly<Record<Language, EscalationFigures | null>>;

export interface EscalationDetail {
  readonly id: string;
  /** The document that would be answered from; null where none was found. */
  readonly doc_id: string | null;
  readonly confidence: number;
}

export interface EscalationEvaluation {
  readonly report: EscalationReport;
  readonly details: readonly EscalationDetail[];
}

interface Judged extends WeighedAnswer, EscalationDetail {
  readonly language: Language;
  readonly band: Confidence['band'];
}

type Case = OutsideRow & Partial<Pick<QuestionRow, 'doc_id' | 'target_lang'>>;

class Judge {
  readonly #retriever: MemoryRetriever;
  readonly #keys: ReadonlyMap<string, string>;

  constructor(documents: readonly Document[]) {
    this.#retriever = createRetriever(buildSnapshot(documents));
    this.#keys = answerKeys(documents);
  }

  judge({ id, lang, question, doc_id, target_lang }: Case): Judged {
    const options = target_lang === undefined ? {} : { contentLanguage: target_lang };
    const retrieval = this.#retriever.retrieve(question, lang, options);
    const found = retrieval.documents[0]?.document.id ?? null;
    const { probability, band } = assessConfidence(retrieval);
    return {
      id,
      doc_id: found,
      confidence: probability,
      probability,
      band,
      language: lang,
      isOutside: doc_id === undefined,
      isRight: found !== null && doc_id !== undefined && this.#isSame(found, doc_id),
    };
  }

  #isSame(found: string, right: string): boolean {
    return this.#keys.get(found) === this.#keys.get(right);
  }
}

function share<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}

function measure(rows: readonly Judged[]): EscalationFigures | null {
  if (rows.length === 0) return null;
  const curve = riskCoverageCurve(rows);
  const kinds = new Set(rows.map(({ isOutside }) => isOutside));
  return {
    n: rows.length,
    coverageAtRisk5: coverageAtRisk(curve, REPORTED_RISK),
    aurc: areaUnderRisk(rows),
    ece: measureCalibrationError(rows),
    outsideAuroc: kinds.size === 2 ? measureOutsideAuroc(rows) : null,
    missedEscalations: share(
      rows.filter(({ isRight }) => !isRight),
      ({ band }) => band === 'answer',
    ),
    needlessEscalations: share(
      rows.filter(({ isRight }) => isRight),
      ({ band }) => band === 'escalate',
    ),
    curve,
  };
}

/** Asks every question of an index of the documents, and measures when its confidence answers. */
export function evaluateEscalation(
  documents: readonly Document[],
  questions: readonly QuestionRow[],
  outside: readonly OutsideRow[],
): EscalationEvaluation {
  const judge = new Judge(documents);
  const judged = [...questions, ...outside].map((row) => judge.judge(row));
  const [en, fr] = LANGUAGES.map((language) =>
    measure(judged.filter((row) => row.language === language)),
  );
  return {
    report: { en: en ?? null, fr: fr ?? null },
    details: judged.map(({ id, doc_id, confidence }) => ({ id, doc_id, confidence })),
  };
}
