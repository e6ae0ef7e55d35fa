import { getFastTextClass, getFastTextModule } from 'fasttext.wasm.js';

import type { IntentRow } from '../../../knowledge/classify/intent/intent-rows';
import type { BenchUtterance, IntentEngine, IntentEngineEntry } from '../engine';

const LABEL = '__label__';

/** fastText reads words between spaces: lower case, punctuation apart. */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/([^\p{L}\p{N}\s])/gu, ' $1 ')
    .replace(/\s+/gu, ' ')
    .trim();
}

type Predict = (text: string) => { get(at: number): [number, string]; size(): number };

class FastTextEngine implements IntentEngine {
  private predict: Predict | undefined;
  private intents: readonly string[] = [];

  async train(rows: readonly IntentRow[]): Promise<void> {
    this.intents = [...new Set(rows.map(({ label }) => label))];
    const places = new Map(this.intents.map((intent, place) => [intent, place]));
    const lines = rows.map(
      ({ question, label }) => `${LABEL}${places.get(label)} ${normalise(question)}\n`,
    );
    const FastText = await getFastTextClass({ getFastTextModule });
    const file = `data:text/plain;base64,${Buffer.from(lines.join('')).toString('base64')}`;
    const model = await new FastText().trainSupervised(file, SETTINGS, () => undefined);
    this.predict = (text) => (model as { predict: Predict }).predict(text);
  }

  recognise({ text }: BenchUtterance) {
    const found = this.predict?.(normalise(text));
    const [score, label] = found && found.size() > 0 ? found.get(0) : [0, `${LABEL}-1`];
    return { intent: this.intents[Number(label.slice(LABEL.length))] ?? '', score };
  }
}

const SETTINGS = {
  lr: 0.5,
  epoch: 25,
  dim: 100,
  wordNgrams: 2,
  minn: 3,
  maxn: 5,
  bucket: 200_000,
  minCount: 1,
  loss: 'softmax',
  verbose: 0,
};

export const fasttext: IntentEngineEntry = {
  id: 'fasttext',
  name: 'fastText (fasttext.wasm.js)',
  version: '1.0.0',
  setup:
    'supervised, words and pairs, 3 to 5 letters, 100 dimensions, 25 epochs, rate 0.5, softmax; lower case, punctuation apart',
  create: () => new FastTextEngine(),
};
