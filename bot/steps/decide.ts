import { MAX_CHOICES } from '../../dialogs/clarify/clarify-dialog';
import type { Reply } from '../../dialogs/reply';
import type { Translator } from '../../locales/translator';
import type { AddressedAnswer } from '../address-answer';
import { answerReply } from '../answer-reply';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { giveUp, isSecondMiss } from './give-up';

/** Ask once, with concrete choices; a second miss in a row is for a person. */
function clarifyOnce(turn: Turn): StepOutcome {
  const documents = turn.retrieval?.documents ?? [];
  const pairs = new Set(documents.map(({ document }) => document.pairId));
  const pairIds = [...pairs].slice(0, MAX_CHOICES);
  if (isSecondMiss(turn) || pairIds.length === 0) return giveUp(turn);
  return { kind: 'clarify', pairIds };
}

/** What did not help the first time is answered again with a word about it. */
function leadsOf({ miss, language }: Turn, translator: Translator): Reply[] {
  if (miss === undefined || miss === 'corrected') return [];
  return [{ text: translator(language)('repair:again'), language }];
}

/** Whether what was sure before is likely to fail again. Who corrects us has told us more: that is worth a try. */
function isVain(turn: Turn): boolean {
  return turn.miss !== undefined && turn.miss !== 'corrected' && isSecondMiss(turn);
}

function answerNow(answer: AddressedAnswer, turn: Turn, translator: Translator): StepOutcome {
  const reply = answerReply(answer, turn.language, translator(turn.language));
  // Who waits for an agent already needs no button for it.
  const offered = turn.inQueue ? { ...reply, quickReplies: [] } : reply;
  return { kind: 'answer', outcome: 'answered', replies: [...leadsOf(turn, translator), offered] };
}

/** "Pension", "my payment": too little to go by, for an agent as well. Asking is what an agent would do. */
function isVague({ confidence, isVague: saysLittle }: Turn): boolean {
  return saysLittle === true || confidence?.reasons.includes('one_word_question') === true;
}

/** Answer, ask, or hand over: by the measured confidence, and by what has not helped before. */
export async function decide(turn: Turn, { translator }: TurnDeps): Promise<StepOutcome> {
  const { answer, confidence } = turn;
  if (!answer || !confidence) return giveUp(turn);
  switch (confidence.band) {
    case 'answer':
      return isVain(turn) ? giveUp(turn) : answerNow(answer, turn, translator);
    case 'clarify':
      return clarifyOnce(turn);
    case 'escalate':
      return isVague(turn) ? clarifyOnce(turn) : giveUp(turn);
    default:
      return confidence.band satisfies never;
  }
}
