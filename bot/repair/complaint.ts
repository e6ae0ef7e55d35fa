import { withoutCourtesy } from '../rules/courtesy';
import { Phrases } from '../rules/phrases';
import { plainText } from '../rules/plain-text';
import { FRUSTRATIONS, REJECTIONS } from './phrases-of-repair';

const REJECTED = new Phrases(REJECTIONS);
const FRUSTRATED = new Phrases(FRUSTRATIONS);

/** Words that may stay beside a complaint before it is a new question. */
const LEFT_OVER_WORDS = 3;
/** A sentence in capitals is shouted; "EI" or "OAS NOW" is not. */
const SHOUTED_WORDS = 4;
const SHOUTED_MARKS = /[!?]{3,}/;

/** A complaint about what was said last. `isAll`: nothing else was said. */
export interface Complaint {
  readonly kind: 'rejected' | 'frustrated';
  readonly isAll: boolean;
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase());
  return words.length >= SHOUTED_WORDS && loud.length === words.length;
}

/** Hears that the citizen is not helped, or loses patience; null where they only ask. */
export function complaintIn(text: string): Complaint | null {
  const plain = withoutCourtesy(plainText(text));
  const isRejected = REJECTED.areSaidIn(plain);
  const isFrustrated = FRUSTRATED.areSaidIn(plain) || isShouted(text) || SHOUTED_MARKS.test(text);
  if (!isRejected && !isFrustrated) return null;
  const rest = FRUSTRATED.takenFrom(REJECTED.takenFrom(plain));
  return {
    kind: isRejected ? 'rejected' : 'frustrated',
    isAll: wordsOf(rest).length <= LEFT_OVER_WORDS && rest !== plain,
  };
}
