import { headsOf, tailsOf } from './phrase-sequence';
import { Phrases } from './phrases';

/** Words around a request that change nothing in it. */
const COURTESY = new Phrases([
  'please|pls|plz|thanks|thank you|thx|hello|hi|hey|good (morning|afternoon|evening)|ok|okay|yes|no|yeah|nope|well|so|um|uh|just|now|right now|asap|immediately|sorry|actually|i said|sir|madam|stop|already',
  's il (vous|te) plait|svp|stp|s v p|s t p|sil (vous|te) plait|merci|bonjour|bonsoir|salut|allo|oui|non|ben|euh|donc|juste|maintenant|tout de suite|vite|desolee?|j ai dit|monsieur|madame|immediatement|enfin|la',
]);

/** The request without the courtesies before and after it, one word at least; takes and gives `plainText`. */
export function withoutCourtesy(utterance: string): string {
  if (COURTESY.areAllOf(utterance)) return utterance;
  const heads = Array.from(headsOf(COURTESY, utterance));
  const start = Math.max(...heads.filter((head) => head < utterance.length));
  const tails = Array.from(tailsOf(COURTESY, utterance));
  return utterance.slice(start, Math.min(...tails.filter((tail) => tail > start)) - 1);
}
