import {
  evaluateEscalation,
  type EscalationFigures,
  type EscalationReport,
} from '../../../knowledge/evaluate/escalation';
import { readDocumentRows } from '../../../knowledge/ingest/document-rows';
import { readOutsideRows } from '../../../knowledge/ingest/outside-rows';
import { readQuestionRows } from '../../../knowledge/ingest/question-rows';
import { LANGUAGES, type Language } from '../../../knowledge/language';
import { requiredOption, type EvaluationKind } from './evaluation-kind';

const PRINTED = [
  'coverageAtRisk5',
  'aurc',
  'ece',
  'outsideAuroc',
  'missedEscalations',
  'needlessEscalations',
] as const;

function describeFigures(language: Language, figures: EscalationFigures): string {
  const shares = PRINTED.map((name) => `${name} ${figures[name]?.toFixed(3) ?? '–'}`);
  return [language, `n ${figures.n}`, ...shares].join('  ');
}

function describe(report: EscalationReport): string {
  return LANGUAGES.map((language) => {
    const figures = report[language];
    return figures ? describeFigures(language, figures) : `${language}  no rows`;
  }).join('\n');
}

export const escalation: EvaluationKind = {
  name: 'escalation',
  options: [
    { name: 'documents', type: 'string', required: true },
    { name: 'questions', type: 'string', required: true },
    { name: 'outside', type: 'string', required: true },
  ],
  run(options) {
    const { report, details } = evaluateEscalation(
      readDocumentRows(requiredOption(options, 'documents')),
      readQuestionRows(requiredOption(options, 'questions')),
      readOutsideRows(requiredOption(options, 'outside')),
    );
    return { report, details, text: describe(report) };
  },
};
