import { splitSentences } from '../../../knowledge/chunk/sentences';

describe('splitSentences', () => {
  it('splits English at the ends of sentences', () => {
    expect(splitSentences('You can renew online. Is it urgent? Call us!', 'en')).toEqual([
      'You can renew online.',
      'Is it urgent?',
      'Call us!',
    ]);
  });

  it('splits French at the ends of sentences', () => {
    expect(splitSentences('Faites votre demande. Est-ce urgent? Appelez-nous!', 'fr')).toEqual([
      'Faites votre demande.',
      'Est-ce urgent?',
      'Appelez-nous!',
    ]);
  });

  it.each([
    ['en', 'Send it to St. John’s, e.g. by mail, to Mr. Roy.'],
    ['en', 'Use form No. 5 (i.e. the short one).'],
    ['fr', 'Écrivez à M. Roy, p. ex. par la poste, au no. 5.'],
    ['fr', 'Appelez le 1 800 O-Canada au poste 2.5 dès 8 h 30.'],
  ] as const)('keeps abbreviations and numbers whole (%s): %s', (language, text) => {
    expect(splitSentences(text, language)).toEqual([text]);
  });

  it('ends a sentence at each line break', () => {
    expect(splitSentences('First line\nsecond line', 'en')).toEqual(['First line', 'second line']);
  });

  it('keeps the number of a step with its step', () => {
    expect(splitSentences('1. Fill in the form. Sign it.', 'en')).toEqual([
      '1. Fill in the form.',
      'Sign it.',
    ]);
  });
});
