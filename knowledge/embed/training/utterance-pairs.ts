import { z } from 'zod';
import { pickIndex, type Random } from '../../classify/language/training/random';
import { readJsonLines } from '../../ingest/json-lines';
import { LANGUAGES } from '../../language';
import { groupItems } from '../../group-items';
import { pairTexts, type TextPair } from './text-pair';

const UTTERANCE_ROW = z.object({
  lang: z.enum(LANGUAGES),
  question: z.string(),
  label: z.string(),
});

export type Utterance = z.output<typeof UTTERANCE_ROW>;

/** The label of what belongs to no intent: such utterances have nothing in common. */
const OUT_OF_SCOPE = 'oos';

/** Reads labelled utterances from JSON Lines. Throws JsonLinesError at the first line that does not fit. */
export function readUtterances(file: string): Utterance[] {
  return readJsonLines(file, UTTERANCE_ROW).filter(({ label }) => label !== OUT_OF_SCOPE);
}

function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(pickIndex(random, left.length), 1));
}

/** Each utterance with another one of its intent. */
export function pairUtterances(utterances: readonly Utterance[], random: Random): TextPair[] {
  const intents = groupItems(utterances, ({ label }) => label.toLowerCase());
  return [...intents.values()].flatMap((same) => {
    const shuffled = shuffle(same, random);
    return shuffled.flatMap(({ question }, at) => {
      const next = shuffled[(at + 1) % shuffled.length]?.question ?? question;
      return next === question ? [] : pairTexts('utterances', question, next);
    });
  });
}
