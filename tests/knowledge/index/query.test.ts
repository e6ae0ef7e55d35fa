import { createAnalyser } from '../../../knowledge/analyse/analyser';
import { createLexicon } from '../../../knowledge/analyse/lexicon/lexicon';
import { buildLanguageIndex } from '../../../knowledge/index/language-index';
import { QueryReader } from '../../../knowledge/index/query';
import type { Language } from '../../../knowledge/language';
import { SERVICE_PAGES } from '../service-pages';

function createReading(language: Language) {
  const analyser = createAnalyser(language);
  const { vocabulary } = buildLanguageIndex(SERVICE_PAGES, analyser);
  const reader = new QueryReader(vocabulary, createLexicon(analyser));
  return (question: string) =>
    reader
      .read(analyser.analyse(question))
      .map(({ readings }) =>
        readings.map(({ term, trust }) => ({ term: vocabulary.terms[term], trust })),
      );
}

const readEnglish = createReading('en');
const readFrench = createReading('fr');

describe('the reading of a question', () => {
  it('trusts a word that the content has', () => {
    expect(readEnglish('dogs')).toEqual([[{ term: 'dog', trust: 1 }]]);
  });

  it('counts a repeated word once', () => {
    expect(readEnglish('dog dogs DOG')).toHaveLength(1);
  });

  it('restores accents from the content', () => {
    const [[reading] = []] = readFrench('invalidite');
    expect(reading).toEqual({ term: 'invalid', trust: 0.95 });
  });

  it('trusts a corrected word less, and less still with two slips', () => {
    const [[oneSlip] = []] = readEnglish('lisence');
    const [[twoSlips] = []] = readEnglish('disabbilitty');
    expect(oneSlip?.trust).toBeLessThan(1);
    expect(twoSlips?.term).toBe('disabl');
    expect(twoSlips?.trust).toBeLessThan(oneSlip?.trust ?? 0);
  });

  it('finds a word whose elision lost its apostrophe', () => {
    expect(readFrench('ladresse')[0]?.map(({ term }) => term)).toEqual(['adress']);
  });

  it('does not take a short word for another that differs in a letter', () => {
    expect(readEnglish('dot')).toEqual([[]]);
    expect(readEnglish('bard')).toEqual([[]]);
  });

  it('has no reading for a word that is nothing like the content’s', () => {
    expect(readEnglish('xylophone')).toEqual([[]]);
    expect(readFrench('xylophone')).toEqual([[]]);
  });
});
