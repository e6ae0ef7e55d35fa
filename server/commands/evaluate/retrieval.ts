import { evaluateRetrieval, type RetrievalReport } from '../../../knowledge/evaluate/retrieval';
import { readDocumentRows } from '../../../knowledge/ingest/document-rows';
import { readQuestionRows } from '../../../knowledge/ingest/question-rows';
import { requiredOption, type EvaluationKind } from './evaluation-kind';
import { measureOwnQuestions } from './own-questions';

function describe({ groups, latencyMs, indexSeconds }: RetrievalReport): string {
  const lines = Object.entries(groups).map(
    ([group, figures]) =>
      `${group}  n ${figures.n}  recall@1 ${figures['recall@1'].toFixed(3)}` +
      `  recall@5 ${figures['recall@5'].toFixed(3)}  mrr@10 ${figures['mrr@10'].toFixed(3)}`,
  );
  const { p50, p99 } = latencyMs;
  return [
    ...lines,
    `latency p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms; indexed in ${indexSeconds.toFixed(2)} s`,
  ].join('\n');
}

export const retrieval: EvaluationKind = {
  name: 'retrieval',
  options: [
    { name: 'documents', type: 'string', required: true },
    { name: 'questions', type: 'string', required: true },
  ],
  run(options) {
    const { report, details } = evaluateRetrieval(
      readDocumentRows(requiredOption(options, 'documents')),
      readQuestionRows(requiredOption(options, 'questions')),
    );
    return { report, details, text: describe(report) };
  },
  measureOwn: measureOwnQuestions,
};
