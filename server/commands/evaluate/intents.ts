import { readIntentRows } from '../../../knowledge/classify/intent/intent-rows';
import { evaluateIntents, type IntentReport } from '../../../knowledge/evaluate/intents';
import { requiredOption, type EvaluationKind } from './evaluation-kind';

function show(share: number | null): string {
  return share?.toFixed(3) ?? '–';
}

function describe({ accuracy, ece, oos, trainSeconds, predictMicroseconds }: IntentReport): string {
  const { p50, p99 } = predictMicroseconds;
  return [
    `accuracy ${show(accuracy)}  calibration error ${show(ece)}`,
    `out of scope: AUROC ${show(oos.auroc)}  recall at 5 % rejection ${show(oos.recallAt5PercentRejection)}`,
    `trained in ${trainSeconds.toFixed(1)} s; predicted in p50 ${p50.toFixed(0)} µs, p99 ${p99.toFixed(0)} µs`,
  ].join('\n');
}

export const intents: EvaluationKind = {
  name: 'intents',
  options: [
    { name: 'train', type: 'string', required: true },
    { name: 'test', type: 'string', required: true },
    { name: 'validation', type: 'string', required: false },
    { name: 'oos-class', type: 'boolean', required: false },
  ],
  run(options) {
    const { validation } = options;
    const { report, details } = evaluateIntents({
      train: readIntentRows(requiredOption(options, 'train')),
      test: readIntentRows(requiredOption(options, 'test')),
      validation: typeof validation === 'string' ? readIntentRows(validation) : undefined,
      oosClass: options['oos-class'] === true,
    });
    return { report, details, text: describe(report) };
  },
};
