import type { Translate } from '../locales/translator';
import { maskPersonalInformation, type MaskedText } from './guardrails/personal-information/mask';

/** The text with personal information replaced by what it was, in words of the turn's language. */
export function maskFor(text: string, translate: Translate): MaskedText {
  return maskPersonalInformation(text, (kind) => translate(`privacy:removed.${kind}`));
}
