import { correctSpelling } from '../../../bot/rules/spelling';

describe('the spelling of decisive words', () => {
  it.each([
    ['i feel sucidal', 'i feel suicidal'],
    ['an ambulence please', 'an ambulance please'],
    ['je veux mourrir', 'je veux mourir'],
    ['she is bleeeding', 'she is bleeding'],
    ['i want to kill myslef', 'i want to kill myself'],
  ])('is mended where one letter is wrong: %s', (written, meant) => {
    expect(correctSpelling(written)).toBe(meant);
  });

  it.each([
    'how do i attach a form',
    'je veux nourrir mon enfant',
    'a breeding permit',
    'he himself',
  ])('is left alone in other words: %s', (utterance) => {
    expect(correctSpelling(utterance)).toBe(utterance);
  });
});
