import { createAnalyser } from '../../../knowledge/analyse/analyser';
import { createLexicon } from '../../../knowledge/analyse/lexicon/lexicon';
import type { Language } from '../../../knowledge/language';

function equivalentsOf(language: Language, word: string): readonly string[] {
  const analyser = createAnalyser(language);
  const term = analyser.analyse(word)[0]?.term ?? '';
  return [...(createLexicon(analyser).get(term) ?? [])];
}

describe('the lexicon', () => {
  it('leads from an everyday word to that of the pages, in both languages', () => {
    expect(equivalentsOf('en', 'boss')).toContain('employ');
    expect(equivalentsOf('fr', 'patron')).toContain('employeur');
  });

  it('leads from a city to its province, and not back', () => {
    expect(equivalentsOf('en', 'Winnipeg')).toContain('manitoba');
    expect(equivalentsOf('en', 'Manitoba')).not.toContain('winnipeg');
    expect(equivalentsOf('fr', 'Moncton')).toContain('brunswick');
  });

  it('knows French words that are typed without their accents', () => {
    expect(equivalentsOf('fr', 'Montreal')).toEqual(equivalentsOf('fr', 'Montréal'));
  });

  it('never gives a word as its own equivalent', () => {
    for (const language of ['en', 'fr'] as const)
      for (const [term, others] of createLexicon(createAnalyser(language)))
        expect(others).not.toContain(term);
  });
});
