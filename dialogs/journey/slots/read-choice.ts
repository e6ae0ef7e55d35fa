import { foldAccents, normaliseWord } from '../../../knowledge/analyse/fold';
import { found, type SlotQuestion, type SlotReading } from './slot-reading';

/** Words as they are compared: folded, spaced by one space, with one at each end. */
function comparable(text: string): string {
  const words = foldAccents(normaliseWord(text.toLowerCase())).match(/[\p{L}\p{N}$%]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

const ORDINAL = /^\s*([1-9])\s*[.)]?\s*$/;

/** Shorter ones ("yes", "both", « oui ») answer another question as well. */
const SHORTEST_ALONE = 6;

function tellsAlone(name: string): boolean {
  return name.trim().length >= SHORTEST_ALONE;
}

/** Of the choices that the utterance names, the one named by the most words; null where two are named alike. */
function named({ slot, utterance, wordsOf, isAsked }: SlotQuestion): string | null {
  const said = comparable(utterance);
  const lengths = (slot.choices ?? []).map((choice) => {
    const names = wordsOf(choice)
      .map(comparable)
      .filter((name) => isAsked || tellsAlone(name));
    return Math.max(0, ...names.filter((name) => said.includes(name)).map(({ length }) => length));
  });
  const longest = Math.max(0, ...lengths);
  const best = (slot.choices ?? []).filter((_, place) => lengths[place] === longest);
  return longest > 0 && best.length === 1 ? (best[0] ?? null) : null;
}

/** A choice by its label, by other words for it, or by its place where it was asked. */
export function readChoice(question: SlotQuestion): SlotReading {
  const { slot, utterance, isAsked } = question;
  const place = isAsked ? ORDINAL.exec(utterance)?.[1] : undefined;
  const choice = named(question) ?? slot.choices?.[Number(place) - 1];
  return choice === undefined ? null : found(choice);
}
