import { asHeard } from '../../../knowledge/confidence/speech-noise';

describe('a question as speech recognition might write it', () => {
  it('has no capitals and no punctuation, and keeps most of its words', () => {
    const heard = asHeard('How do I renew my passport, please?', 1);
    expect(heard).toMatch(/^[\p{Ll}\p{N} '’-]+$/u);
    expect(heard.split(' ').length).toBeGreaterThanOrEqual(5);
  });

  it('is the same each time it is asked for, and another for another seed', () => {
    const question = 'Comment faire renouveler mon passeport canadien avant mes vacances de mars?';
    const heard = Array.from({ length: 20 }, (_, seed) => asHeard(question, seed));
    expect(asHeard(question, 3)).toBe(heard[3]);
    expect(new Set(heard).size).toBeGreaterThan(5);
  });
});
