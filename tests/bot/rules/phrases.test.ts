import { PhraseScan } from '../../../bot/rules/phrase-scan';
import { headsOf, tailsOf } from '../../../bot/rules/phrase-sequence';
import { readVocabulary } from '../../../bot/rules/phrase-syntax';
import { Phrases } from '../../../bot/rules/phrases';

describe('the notation of phrases', () => {
  it.each([
    ['(my|our) house', 'at our house now', true],
    ['(my|our) house', 'at your house', false],
    ['neighbou?rs?', 'my neighbors', true],
    ['a (very )?bad day', 'a bad day', true],
    ['a (very ){1,2}bad day', 'a bad day', false],
    ['a (very ){1,2}bad day', 'a very very bad day', true],
    ['a (very ){1,2}bad day', 'a very very very bad day', false],
    ['suicid*', 'his suicidal thoughts', true],
    ['suicid*', 'suicid', true],
    ['my _ is ill', 'my neighbour is ill', true],
    ['my _ is ill', 'my is ill', false],
    ['in 20#', 'back in 2019', true],
    ['in 20#', 'back in 20', false],
    ['cup(?! of tea)', 'a cup of coffee', true],
    ['cup(?! of tea)', 'a cup of tea', false],
    ['cup(?! of tea)', 'a cup of teak', true],
    ['^help', 'help me', true],
    ['^help', 'please help', false],
    ['help$', 'please help', true],
    ['help$', 'help me', false],
    ['art', 'heart artful', false],
    ['un|deux', 'deux', true],
  ])('%j in %j: %j', (phrase, text, isSaid) => {
    expect(new Phrases([phrase]).areSaidIn(text)).toBe(isSaid);
  });

  it('names phrases in a vocabulary, which may use those before them', () => {
    const vocabulary = readVocabulary({ pet: 'cat|dog', 'my pet': 'my (old )?<pet>' });
    const phrases = new Phrases(['<my pet> (is|was) lost'], vocabulary);
    expect(phrases.areSaidIn('help my old dog is lost')).toBe(true);
    expect(phrases.areSaidIn('help my bird is lost')).toBe(false);
  });

  it.each(['(a', 'a)', '?a', '{1,2}', 'a+', 'C', 'a?b}', '<pet>'])('refuses %j', (phrase) => {
    expect(() => new Phrases([phrase])).toThrow(/is no phrase: see character \d+/);
  });
});

describe('phrases in an utterance', () => {
  const phrases = new Phrases(['so', 'so (much|many)', 'a b a b']);

  it('end where a word ends, the shorter ones too', () => {
    expect(phrases.endsIn('so much', 0)).toEqual([2, 7]);
    expect(phrases.areAllOf('so much')).toBe(true);
    expect(phrases.areAllOf('so much pain')).toBe(false);
  });

  it('are found from left to right, the longest first, none inside another', () => {
    const spans = Array.from(phrases.spansIn(new PhraseScan('a b a b a b so much')));
    expect(spans).toEqual([
      { start: 0, end: 7 },
      { start: 12, end: 19 },
    ]);
    expect(phrases.takenFrom('so what a b a b')).toBe('what');
  });

  it('make rows, whose parts may be cut in several ways', () => {
    const row = new Phrases(['good', 'good morning', 'morning to you']);
    expect([...headsOf(row, 'good morning to you sir')]).toEqual([0, 5, 13, 20]);
    expect([...tailsOf(row, 'so good morning to you')]).toEqual([23, 8, 3]);
  });
});
