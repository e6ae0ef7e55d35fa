import { Seal } from '../../../server/store/seal';

const key = (byte: number) => new Uint8Array(32).fill(byte);

describe('A sealed answer', () => {
  it.each(['Élodie Tremblay', 'Rosalie', ''])('opens with the key that sealed it: “%s”', (name) => {
    const seal = new Seal(key(1));
    expect(seal.open(seal.seal(name))).toBe(name);
  });

  it('never looks the same twice', () => {
    const seal = new Seal(key(1));
    expect(seal.seal('Marc')).not.toBe(seal.seal('Marc'));
  });

  it('does not open with another key', () => {
    expect(new Seal(key(2)).open(new Seal(key(1)).seal('Marc'))).toBeNull();
  });

  it('does not open once it was changed, or where it never was one', () => {
    const sealed = new Seal(key(1)).seal('Marc');
    const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(new Seal(key(1)).open(changed)).toBeNull();
    expect(new Seal(key(1)).open('nothing')).toBeNull();
  });
});
