import type { BayesClassifier } from 'natural';

import type { IntentRow } from '../../../knowledge/classify/intent/intent-rows';
import type { BenchUtterance, IntentEngine, IntentEngineEntry } from '../engine';

/** The classifier takes one stemmer: that of the language of the first row. */
class NaturalEngine implements IntentEngine {
  private classifier: BayesClassifier | undefined;

  async train(rows: readonly IntentRow[]): Promise<void> {
    // It loads dotenv, which else writes an advertisement to standard output.
    process.env['DOTENV_CONFIG_QUIET'] = 'true';
    const { default: library } = await import('natural');
    const { BayesClassifier, PorterStemmer, PorterStemmerFr } = library;
    const stemmer = rows[0]?.lang === 'fr' ? PorterStemmerFr : PorterStemmer;
    const classifier = new BayesClassifier(stemmer);
    for (const { question, label } of rows) classifier.addDocument(question, label);
    classifier.train();
    this.classifier = classifier;
  }

  recognise({ text }: BenchUtterance) {
    const found = this.classifier?.getClassifications(text) ?? [];
    const first = found[0];
    // The values shrink with every word: only their shares can be compared between utterances.
    const sum = found.reduce((total, { value }) => total + value, 0);
    const score = (first?.value ?? 0) / Math.max(sum, Number.MIN_VALUE);
    return { intent: first?.label ?? '', score };
  }
}

export const natural: IntentEngineEntry = {
  id: 'natural',
  name: 'natural',
  version: '8.1.1',
  setup:
    'its naive Bayes classifier with the Porter stemmer of the language; score: share of the best among all values',
  create: () => new NaturalEngine(),
};
