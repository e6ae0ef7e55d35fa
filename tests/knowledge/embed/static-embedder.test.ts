import { statSync } from 'node:fs';
import { EMBEDDING, loadStaticEmbedder } from '../../../knowledge/embed/static-embedder';
import { findModelFile } from '../../../knowledge/model-file';
import { cosine } from './cosine';
import { PARAPHRASES, TRANSLATIONS } from './sentences';

const LARGEST_FILE = 16_000_000;

/** How many texts have their own counterpart as the nearest of all. */
function countMatches(texts: readonly string[], counterparts: readonly string[]): number {
  const embedder = loadStaticEmbedder();
  const isMatched = (text: string, at: number): boolean => {
    const scores = counterparts.map((counterpart) => cosine(embedder, text, counterpart));
    return scores.indexOf(Math.max(...scores)) === at;
  };
  return texts.filter(isMatched).length;
}

describe('the embedding as trained', () => {
  const english = TRANSLATIONS.map(([text]) => text);
  const french = TRANSLATIONS.map(([, text]) => text);

  it('finds the French of an English sentence, 27 times of 30', () => {
    expect(english).toHaveLength(30);
    expect(countMatches(english, french)).toBeGreaterThanOrEqual(27);
  });

  it('finds the English of a French sentence, 27 times of 30', () => {
    expect(countMatches(french, english)).toBeGreaterThanOrEqual(27);
  });

  it.each(['en', 'fr'] as const)(
    'in %s, holds a sentence nearer to the same in other words than to another, 4 times of 5',
    (language) => {
      const embedder = loadStaticEmbedder();
      const right = PARAPHRASES[language].filter(
        ([text, paraphrase, unrelated]) =>
          cosine(embedder, text, paraphrase) > cosine(embedder, text, unrelated),
      );
      expect(right.length).toBeGreaterThanOrEqual(4);
    },
  );

  it.each([
    ['passeport', 'passport'],
    ["l'allocation canadienne pour enfants", 'Allocation canadienne pour enfants'],
    ['numéro d’assurance sociale', 'numero d assurance sociale'],
    ['veterans', "veteran's"],
  ])('holds “%s” near to “%s”', (one, other) => {
    expect(cosine(loadStaticEmbedder(), one, other)).toBeGreaterThan(0.4);
  });

  it('gives vectors of length 1, and the zero vector to a text without a word', async () => {
    const embedder = loadStaticEmbedder();
    const vectors = await embedder.embed(['Où est mon chèque?', 'asdfgh', ' ?! ']);
    expect(vectors.map((vector) => vector.length)).toEqual([256, 256, 256]);
    expect(vectors.map((vector) => Math.hypot(...vector))).toEqual([
      expect.closeTo(1),
      expect.closeTo(1),
      0,
    ]);
  });

  it('is read once, and has at most 16 MB', () => {
    expect(loadStaticEmbedder()).toBe(loadStaticEmbedder());
    expect(statSync(findModelFile(EMBEDDING)).size).toBeLessThanOrEqual(LARGEST_FILE);
  });
});
