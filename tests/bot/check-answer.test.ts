import type { AddressedAnswer } from '../../bot/address-answer';
import { checkAnswer } from '../../bot/guardrails/check-answer';
import type { Language } from '../../locales/language';

const TEXT = 'You can renew your passport online. It takes ten days.';
const FIRST = { text: 'You can renew your passport online.', start: 0, end: 35 };
const SOURCE = {
  passageId: 'passport-en#1',
  documentId: 'passport-en',
  language: 'en',
  title: 'Renew a passport',
  headingPath: [],
  url: 'https://www.canada.ca/en/passport.html',
} as const;

const { passageId: id, ...ofPage } = SOURCE;
const RETRIEVAL = {
  passages: [{ passage: { ...ofPage, id, text: TEXT }, score: 1, highlights: [] }],
};

function answer(changes: Partial<AddressedAnswer> = {}): AddressedAnswer {
  return {
    text: FIRST.text,
    blocks: [{ kind: 'paragraph', sentences: [{ ...FIRST, passageId: id }] }],
    language: 'en',
    sources: [SOURCE],
    likelihood: 1,
    otherLanguage: null,
    ...changes,
  };
}

function saying(changes: Partial<typeof FIRST & { readonly passageId: string }>): AddressedAnswer {
  const sentence = { ...FIRST, passageId: id, ...changes };
  return answer({ text: sentence.text, blocks: [{ kind: 'paragraph', sentences: [sentence] }] });
}

const check = (given: AddressedAnswer, language: Language = 'en') =>
  checkAnswer(given, RETRIEVAL, language);

describe('The check of an answer', () => {
  it('passes one with a source, in the citizen’s language', () => {
    expect(check(answer())).toEqual({ name: 'answer', verdict: 'pass', reasons: [] });
  });

  it.each([
    ['without a source', answer({ sources: [] }), 'no_source'],
    ['without an address', answer({ sources: [{ ...SOURCE, url: '' }] }), 'no_source'],
    [
      'with a source that is no web page',
      answer({ sources: [{ ...SOURCE, url: 'javascript:alert(1)' }] }),
      'no_source',
    ],
    ['whose source is another passage', saying({ passageId: 'other#0' }), 'no_source'],
    ['that says nothing', answer({ text: ' ', blocks: [] }), 'empty'],
    ['that does not end', answer({ text: 'word '.repeat(400) }), 'too_long'],
    ['with a sentence of no passage', saying({ passageId: 'x' }), 'sentence_without_passage'],
    ['with a word that is not in its passage', saying({ end: 34 }), 'sentence_not_in_passage'],
    ['reworded', saying({ text: 'Renew it in the net.' }), 'sentence_not_in_passage'],
    ['that adds words', answer({ text: `${FIRST.text} Hurry!` }), 'text_without_passage'],
  ])('blocks one %s', (_what, blocked, reason) => {
    const { verdict, reasons } = check(blocked);
    expect(verdict).toBe('block');
    expect(reasons).toContain(reason);
  });

  it('blocks one in the other language', () => {
    expect(check(answer(), 'fr')).toMatchObject({ reasons: ['wrong_language'] });
  });

  it('passes one in the other language that says so', () => {
    const declared = answer({ otherLanguage: { language: 'en', ownPage: null } });
    expect(check(declared, 'fr').verdict).toBe('pass');
  });

  it.each<[string, AddressedAnswer]>([
    ['says another language than its passage has', answer({ language: 'fr' })],
    ['declares the wrong one', answer({ otherLanguage: { language: 'fr', ownPage: null } })],
  ])('blocks one that %s', (_what, given) => {
    expect(check(given)).toMatchObject({ reasons: ['wrong_language'] });
  });
});
