import { onlySaying } from './phrase';

/** Words around a request that change nothing in it. */
const COURTESY = [
  'please|pls|plz|thanks|thank you|thx|hello|hi|hey|good (?:morning|afternoon|evening)|ok|okay|yes|no|yeah|nope|well|so|um|uh|just|now|right now|asap|immediately|sorry|actually|i said|sir|madam|stop|already',
  's il (?:vous|te) plait|svp|stp|s v p|s t p|sil (?:vous|te) plait|merci|bonjour|bonsoir|salut|allo|oui|non|ben|euh|donc|juste|maintenant|tout de suite|vite|desolee?|j ai dit|monsieur|madame|immediatement|enfin|la',
];
const LEADING = new RegExp(`^(?:(?:${COURTESY.join('|')}) )+`, 'u');
const TRAILING = new RegExp(`(?: (?:${COURTESY.join('|')}))+$`, 'u');
const NOTHING_ELSE = onlySaying(COURTESY);

/** The request without the courtesies before and after it; takes and gives `plainText`. */
export function withoutCourtesy(utterance: string): string {
  if (NOTHING_ELSE.test(utterance)) return utterance;
  return utterance.replace(LEADING, '').replace(TRAILING, '');
}
