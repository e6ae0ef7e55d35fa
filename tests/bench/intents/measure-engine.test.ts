import type { IntentEngine } from '../../../bench/intents/engine';
import { measureEngine } from '../../../bench/intents/measure-engine';
import type { IntentRow } from '../../../knowledge/classify/intent/intent-rows';

const ROWS: readonly IntentRow[] = Array.from({ length: 200 }, (_, place) => ({
  id: `row-${place}`,
  lang: place % 2 === 0 ? 'en' : 'fr',
  question: place % 4 === 0 ? 'strange' : 'known',
  label: place % 4 === 0 ? 'oos' : 'greeting',
}));

/** Says "greeting" to everything, and that it knows what is known. */
class Parrot implements IntentEngine {
  readonly learnt: IntentRow[] = [];

  constructor(private readonly intent: string) {}

  train(rows: readonly IntentRow[]): void {
    this.learnt.push(...rows);
  }

  recognise({ text }: { readonly text: string }) {
    return { intent: this.intent, score: text === 'known' ? 1 : 0 };
  }
}

describe('the measurement of a recogniser', () => {
  it('counts what is right in scope, and what is rejected out of scope', async () => {
    const set = { name: 'made up', train: ROWS, test: ROWS };
    expect(await measureEngine(new Parrot('greeting'), set)).toMatchObject({
      accuracy: 1,
      auroc: 1,
      recallAt5PercentRejection: 1,
    });
  });

  it('finds an engine wrong that is wrong', async () => {
    const set = { name: 'made up', train: ROWS, test: ROWS };
    expect((await measureEngine(new Parrot('parking'), set)).accuracy).toBe(0);
  });

  it('teaches no engine the rows out of scope', async () => {
    const parrot = new Parrot('greeting');
    await measureEngine(parrot, { name: 'made up', train: ROWS, test: ROWS });
    expect(parrot.learnt.some(({ label }) => label === 'oos')).toBe(false);
  });
});
