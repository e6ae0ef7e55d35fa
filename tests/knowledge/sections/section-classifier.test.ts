import { createAnalyser } from '../../../knowledge/analyse/analyser';
import { exampleFeatures } from '../../../knowledge/sections/example-features';
import {
  SectionClassifier,
  type SectionExample,
} from '../../../knowledge/sections/section-classifier';

const EXAMPLES = {
  en: [
    { text: 'What it costs', heading: 'fees' },
    { text: 'is the tag free for seniors', heading: 'fees' },
    { text: 'do I have to pay every year', heading: 'fees' },
    { text: 'Where to walk your dog', heading: 'parks' },
    { text: 'can it run without a leash', heading: 'parks' },
    { text: 'which beaches take dogs', heading: 'parks' },
  ],
  fr: [
    { text: 'Combien ça coûte', heading: 'fees' },
    { text: 'la médaille est-elle gratuite pour les aînés', heading: 'fees' },
    { text: 'faut-il payer chaque année', heading: 'fees' },
    { text: 'Où promener votre chien', heading: 'parks' },
    { text: 'peut-il courir sans laisse', heading: 'parks' },
    { text: 'quelles plages acceptent les chiens', heading: 'parks' },
  ],
};

const PARTS = { headings: ['fees', 'parks'], sentenceCount: 2 };

function classifierOf(language: 'en' | 'fr', examples: readonly SectionExample[]) {
  return new SectionClassifier(examples, PARTS, createAnalyser(language));
}

function scoresOf(language: 'en' | 'fr', examples: readonly SectionExample[], question: string) {
  const features = exampleFeatures(question, createAnalyser(language));
  return classifierOf(language, examples).scoresOf(features);
}

function bestOf(scores: ReadonlyMap<string, number> | null): string | undefined {
  return [...(scores ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0];
}

describe('the classifier of a page’s sections', () => {
  it.each([
    ['en', 'must we pay each year', 'fees'],
    ['en', 'off leash beach', 'parks'],
    ['fr', 'c’est tu gratuit pour les ainés', 'fees'],
    ['fr', 'plage sans laise', 'parks'],
  ] as const)(
    'knows a section by what people say for it (%s): %s',
    (language, question, heading) => {
      expect(bestOf(scoresOf(language, EXAMPLES[language], question).sections)).toBe(heading);
    },
  );

  it.each(['en', 'fr'] as const)(
    'says of an example what it would say without it (%s)',
    (language) => {
      const examples = EXAMPLES[language];
      const [, left, ...rest] = examples;
      const unseen = classifierOf(language, examples).scoresWithout(left!.text);
      const without = scoresOf(
        language,
        examples.filter((example) => example !== left),
        left!.text,
      );
      expect(unseen!.sections.get('fees')).toBeCloseTo(without.sections.get('fees')!, 1);
      expect(unseen!.sections.get('fees')).toBeLessThan(
        scoresOf(language, examples, left!.text).sections.get('fees')!,
      );
      expect(classifierOf(language, rest).scoresWithout(left!.text)).toBeNull();
    },
  );

  it.each([
    ['en', 'is it free for my grandmother, a senior'],
    ['fr', 'gratuit pour ma grand-mère, une aînée'],
  ] as const)('knows which sentence answers, the first named most (%s)', (language, question) => {
    const examples = EXAMPLES[language].map((example, place) =>
      place === 1 ? { ...example, sentences: [1, 0] } : example,
    );
    const [second, first] = scoresOf(language, examples, question).sentences;
    expect(first).toBeGreaterThan(second!);
    expect(second).toBeGreaterThan(0);
  });

  it('tells nothing of words that no example has', () => {
    expect(scoresOf('en', EXAMPLES.en, 'xyz').sentences).toEqual([0, 0]);
    expect([...scoresOf('en', EXAMPLES.en, 'xyz').sections.values()]).toEqual([0, 0]);
  });

  it('tells nothing where there are no examples', () => {
    expect([...scoresOf('fr', [], 'combien').sections.values()]).toEqual([0, 0]);
  });
});
