import {
  trainIntentRecogniser,
  type IntentExample,
  type IntentRecogniser,
} from '../../../knowledge/classify/intent/intent-recogniser';
import type { IntentRow } from '../../../knowledge/classify/intent/intent-rows';
import type { BenchUtterance, IntentEngine, IntentEngineEntry } from '../engine';

function toExamples(rows: readonly IntentRow[]): IntentExample[] {
  return rows.map(({ question, label }) => ({ utterance: question, intent: label }));
}

class GuichetEngine implements IntentEngine {
  private recogniser: IntentRecogniser | undefined;

  train(rows: readonly IntentRow[], validation: readonly IntentRow[]): void {
    this.recogniser = trainIntentRecogniser(toExamples(rows), { heldOut: toExamples(validation) });
  }

  recognise({ text }: BenchUtterance) {
    const { intents, familiarity } = this.recogniser?.recognise(text) ?? {};
    return { intent: intents?.[0]?.intent ?? '', score: familiarity ?? -Infinity };
  }
}

export const guichet: IntentEngineEntry = {
  id: 'guichet',
  name: 'Guichet',
  version: 'this version',
  setup: 'as it is; validation rows calibrate it, and it does not learn from them',
  create: () => new GuichetEngine(),
};
