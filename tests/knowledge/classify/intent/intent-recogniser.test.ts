import {
  trainIntentRecogniser,
  type IntentExample,
} from '../../../../knowledge/classify/intent/intent-recogniser';

const UTTERANCES: Readonly<Record<string, readonly string[]>> = {
  greeting: [
    'hello there',
    'good morning to you',
    'hi, how are you',
    'hey, good evening',
    'bonjour à vous',
    'bonsoir tout le monde',
    'salut, ça va bien',
    'allô, bonne journée',
  ],
  passport: [
    'renew my passport',
    'my passport has expired',
    'how do I get a new passport',
    'passport for my child',
    'renouveler mon passeport',
    'mon passeport est échu',
    'comment obtenir un passeport',
    'passeport pour mon enfant',
  ],
  parking: [
    'pay a parking ticket',
    'where may I park overnight',
    'contest my parking fine',
    'parking permit for my street',
    'payer un constat de stationnement',
    'où stationner la nuit',
    'contester ma contravention de stationnement',
    'vignette de stationnement pour ma rue',
  ],
};

const EXAMPLES: readonly IntentExample[] = Object.entries(UTTERANCES).flatMap(
  ([intent, utterances]) => utterances.map((utterance) => ({ utterance, intent })),
);

const recogniser = trainIntentRecogniser(EXAMPLES);

function bestOf(utterance: string): string | undefined {
  return recogniser.recognise(utterance).intents[0]?.intent;
}

describe('the intent recogniser', () => {
  it.each([
    ['good morning', 'greeting'],
    ['I must renew an expired passport', 'passport'],
    ['how can I contest a parking ticket', 'parking'],
    ['bonsoir à tous', 'greeting'],
    ['je dois renouveler un passeport échu', 'passport'],
    ['payer ma contravention de stationnement', 'parking'],
  ])('knows what is wanted by « %s »', (utterance, intent) => {
    expect(bestOf(utterance)).toBe(intent);
  });

  it.each([
    ['renew my pasport', 'passport'],
    ['RENOUVELER MON PASSEPORT!!!', 'passport'],
    ['ou stationer la nuit', 'parking'],
  ])('reads over typing errors, case and missing accents in « %s »', (utterance, intent) => {
    expect(bestOf(utterance)).toBe(intent);
  });

  it('scores every intent, best first', () => {
    const { intents } = recogniser.recognise('passport');
    expect(intents.map(({ intent }) => intent).sort()).toEqual(['greeting', 'parking', 'passport']);
    const logits = intents.map(({ logit }) => logit);
    expect(logits).toEqual([...logits].sort((a, b) => b - a));
  });

  it.each(['', '   ', '?!', '🙂', 'x'.repeat(100_000)])(
    'gives probabilities between 0 and 1 for odd utterances',
    (utterance) => {
      const { intents, probability, familiarity } = recogniser.recognise(utterance);
      for (const value of [probability, ...intents.map((scored) => scored.probability)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(Number.isFinite(familiarity)).toBe(true);
    },
  );

  it.each([
    ['renew my passport', 'seven purple elephants juggle quietly'],
    ['renouveler mon passeport', 'sept girafes mauves jonglent en silence'],
  ])('finds « %s » more familiar than « %s »', (known, strange) => {
    const familiarityOf = (utterance: string) => recogniser.recognise(utterance).familiarity;
    expect(familiarityOf(known)).toBeGreaterThan(familiarityOf(strange));
  });

  it('gives the same scores for the same seed', () => {
    const again = trainIntentRecogniser(EXAMPLES);
    expect(again.recognise('passport')).toEqual(recogniser.recognise('passport'));
  });

  it('rejects about the share of held-out examples that is asked for', () => {
    const heldOut = EXAMPLES.filter((_, place) => place % 4 === 0);
    const taught = EXAMPLES.filter((_, place) => place % 4 !== 0);
    const trained = trainIntentRecogniser(taught, { heldOut });
    const below = heldOut.filter(
      ({ utterance }) => trained.recognise(utterance).familiarity < trained.familiarityAt(0.5),
    );
    expect(below).toHaveLength(3);
  });

  it.each([
    ['one example', [{ utterance: 'hello', intent: 'greeting' }]],
    ['one intent', EXAMPLES.filter(({ intent }) => intent === 'greeting')],
    ['the same example many times', Array.from({ length: 30 }, () => EXAMPLES[0]!)],
    ['empty utterances', [{ utterance: '', intent: 'greeting' }, ...EXAMPLES]],
  ])('can be trained on %s', (_, examples) => {
    const { intents, probability } = trainIntentRecogniser(examples).recognise('hello there');
    expect(intents[0]?.intent).toBe('greeting');
    expect(probability).toBeGreaterThan(0);
  });

  it('knows the rest where one utterance stands under two intents', () => {
    const doubtful = { utterance: 'hello there', intent: 'parking' };
    const { intents } = trainIntentRecogniser([doubtful, ...EXAMPLES]).recognise('bonsoir à vous');
    expect(intents[0]?.intent).toBe('greeting');
  });

  it('asks for examples where there is none', () => {
    expect(() => trainIntentRecogniser([])).toThrow('add some');
  });
});
