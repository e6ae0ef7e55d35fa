import { createReference, readReference } from '../../../server/cases/reference';

describe('A reference number', () => {
  it('has eight signs in two groups, none of which is mistaken for another', () => {
    for (let turn = 0; turn < 200; turn += 1)
      expect(createReference()).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('is known however it is typed', () => {
    const reference = createReference();
    const typed = reference
      .toLowerCase()
      .replace('-', ' ')
      .replaceAll('0', 'o')
      .replaceAll('1', 'l');
    expect(readReference(typed)).toBe(reference);
  });

  it('with one wrong sign is refused', () => {
    for (let turn = 0; turn < 200; turn += 1) {
      const reference = createReference();
      const at = [0, 1, 2, 3, 5, 6, 7, 8][turn % 8]!;
      const wrong = reference[at] === 'A' ? 'B' : 'A';
      expect(readReference(reference.slice(0, at) + wrong + reference.slice(at + 1))).toBeNull();
    }
  });

  it.each(['', '-', '7', 'héros', '7K4P-9XQU'])('is none: "%s"', (typed) => {
    expect(readReference(typed)).toBeNull();
  });
});
