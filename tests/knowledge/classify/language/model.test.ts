import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readWords } from '../../../../knowledge/classify/language/features';
import {
  decodeModel,
  encodeModel,
  LANGUAGE_MODEL,
  loadModel,
  scoreFrench,
} from '../../../../knowledge/classify/language/model';

import { findModelFile } from '../../../../knowledge/model-file';

const ROOT = join(__dirname, '..', '..', '..', '..');

test('words keep accents and elisions, and lose addresses and numbers', () => {
  const text = 'L’été, j´écris à moi@exemple.ca (T2202) sur https://www.canada.ca/fr 2 fois';
  expect(readWords(text)).toEqual(["l'", 'été', "j'", 'écris', 'à', 'sur', 'fois']);
});

test('a model is the same after it is written and read', () => {
  const model = loadModel();
  const again = decodeModel(encodeModel(model));
  expect(again.weights.every((weight, at) => weight === model.weights[at])).toBe(true);
  expect([again.step, again.bias]).toEqual([model.step, model.bias]);
});

test('a damaged model file is refused', () => {
  const file = encodeModel(loadModel());
  expect(() => decodeModel(file.subarray(0, 1000))).toThrow(/train it again/u);
  expect(() => decodeModel(Buffer.alloc(0))).toThrow(/train it again/u);
});

test('a build in dist/ finds the weights of the source folder', () => {
  const built = findModelFile(LANGUAGE_MODEL, join(ROOT, 'dist', 'knowledge'));
  expect(built).toBe(findModelFile(LANGUAGE_MODEL));
  expect(existsSync(built)).toBe(true);
});

test('weights that no folder above holds are an error that names them', () => {
  expect(() => findModelFile(LANGUAGE_MODEL, '/')).toThrow(/model\.bin/u);
});

test('a longer text of one language is surer', () => {
  const model = loadModel();
  const score = (text: string) => scoreFrench(model, readWords(text));
  expect(score('Où est mon chèque, je ne le trouve pas')).toBeGreaterThan(score('mon chèque'));
  expect(score('Where is my cheque, I cannot find it')).toBeLessThan(score('my cheque'));
});
