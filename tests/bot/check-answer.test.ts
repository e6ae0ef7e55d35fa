import { checkAnswer } from '../../bot/guardrails/check-answer';
import type { ExtractiveAnswer } from '../../knowledge/compose/extractive-composer';

function answer(changes: Partial<ExtractiveAnswer> = {}): ExtractiveAnswer {
  const text = 'You can renew your passport online.';
  const url = 'https://www.canada.ca/en/passport.html';
  return {
    text,
    sentences: [text],
    source: { title: 'Renew a passport', url },
    passage: {
      id: 'passport#1',
      documentId: 'passport-en',
      language: 'en',
      title: 'Renew a passport',
      headingPath: [],
      text,
      url,
    },
    ...changes,
  };
}

describe('The check of an answer', () => {
  it('passes one with a source, in the citizen’s language', () => {
    expect(checkAnswer(answer(), 'en')).toEqual({ name: 'answer', verdict: 'pass', reasons: [] });
  });

  it.each([
    ['without a source', answer({ source: { title: 'Renew a passport', url: '' } }), 'no_source'],
    [
      'with a source that is no web page',
      answer({ source: { title: '', url: 'javascript:alert(1)' } }),
      'no_source',
    ],
    ['that says nothing', answer({ text: ' ' }), 'empty'],
    ['that does not end', answer({ text: 'word '.repeat(400) }), 'too_long'],
  ])('blocks one %s', (_what, blocked, reason) => {
    expect(checkAnswer(blocked, 'en')).toMatchObject({ verdict: 'block', reasons: [reason] });
  });

  it('blocks one in the other language', () => {
    expect(checkAnswer(answer(), 'fr')).toMatchObject({ reasons: ['wrong_language'] });
  });
});
