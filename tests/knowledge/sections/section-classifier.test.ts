import { createAnalyser } from '../../../knowledge/analyse/analyser';
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

function classifierOf(language: 'en' | 'fr', examples: readonly SectionExample[]) {
  return new SectionClassifier(examples, ['fees', 'parks'], createAnalyser(language));
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
      expect(bestOf(classifierOf(language, EXAMPLES[language]).scoresOf(question))).toBe(heading);
    },
  );

  it.each(['en', 'fr'] as const)(
    'says of an example what it would say without it (%s)',
    (language) => {
      const examples = EXAMPLES[language];
      const [, left, ...rest] = examples;
      const unseen = classifierOf(language, examples).scoresWithout(left!.text);
      expect([...unseen!.keys()]).toEqual(['fees', 'parks']);
      expect(unseen!.get('fees')).toBeLessThan(
        classifierOf(language, examples).scoresOf(left!.text).get('fees')!,
      );
      expect(classifierOf(language, rest).scoresWithout(left!.text)).toBeNull();
    },
  );

  it('tells nothing of words that no example has', () => {
    expect([...classifierOf('en', EXAMPLES.en).scoresOf('xyz').values()]).toEqual([0, 0]);
  });

  it('tells nothing where there are no examples', () => {
    expect([...classifierOf('fr', []).scoresOf('combien').values()]).toEqual([0, 0]);
  });
});
