import type { Translate } from '../../../locales/translator';
import type { Language } from '../../../locales/language';
import type { JourneyPrompt } from './prompt';

/** One question of a call. */
export interface VoicePrompt {
  readonly language: Language;
  /** Said in this order; no markup, no address of a page. */
  readonly sentences: readonly string[];
  /** What each key stands for, "1" to "9": pressing it says the label. */
  readonly keys: Readonly<Record<string, string>>;
}

/** Digits and letters one by one, as they are dictated: "5 1 4, 5 5 5…". */
export function spellOut(value: string): string {
  return value
    .replace(/[^\p{L}\p{N}]+/gu, ',')
    .split(',')
    .filter((group) => group !== '')
    .map((group) => [...group].join(' '))
    .join(', ');
}

/** Markdown and addresses mean nothing to the ear. */
function spoken(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, '')
    .replace(/^\s*(?:-|\d+\.)\s+/gm, '')
    .replace(/[*_`#]/g, '')
    .replace(/\s*\n+\s*/g, ' ')
    .trim();
}

/** The prompt for a call: one question, its choices by key, what was given spelled back. */
export function renderVoice(
  { language, leads, question, choices, review, readBack }: JourneyPrompt,
  translate: Translate,
): VoicePrompt {
  const answers = review.map(({ label, value }) =>
    translate('journey:spoken.answer', { label, value }),
  );
  const back =
    readBack === null ? [] : [translate('journey:spoken.read_back', { value: spellOut(readBack) })];
  const options = choices.map(({ label }, place) =>
    translate('journey:spoken.key', { label, key: place + 1 }),
  );
  const sentences = [...leads, ...back, ...answers, question, ...options].map(spoken);
  return {
    language,
    sentences: sentences.filter((sentence) => sentence !== ''),
    keys: Object.fromEntries(choices.map(({ label }, place) => [String(place + 1), label])),
  };
}
