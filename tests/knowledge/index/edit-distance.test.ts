import fc from 'fast-check';

import { editDistance } from '../../../knowledge/index/edit-distance';

const WORD = fc.string({ maxLength: 12 });

describe('editDistance', () => {
  it.each([
    ['passport', 'passport', 0],
    ['pasport', 'passport', 1],
    ['premit', 'permit', 1],
    ['benifit', 'benefit', 1],
    ['asurance', 'assurence', 2],
    ['', 'ab', 2],
  ])('counts the edits between %s and %s', (left, right, distance) => {
    expect(editDistance(left, right, 3)).toBe(distance);
  });

  it('stops above the limit', () => {
    expect(editDistance('passport', 'benefit', 2)).toBe(3);
  });

  it('is the same both ways, and 0 only for equal words', () => {
    fc.assert(
      fc.property(WORD, WORD, (left, right) => {
        const distance = editDistance(left, right, 12);
        return distance === editDistance(right, left, 12) && (distance === 0) === (left === right);
      }),
    );
  });

  it('is the number of letters taken out', () => {
    fc.assert(
      fc.property(WORD, fc.nat(), (word, seed) => {
        const at = seed % Math.max(1, word.length);
        const shorter = word.slice(0, at) + word.slice(at + 1);
        return editDistance(word, shorter, 3) === word.length - shorter.length;
      }),
    );
  });
});
