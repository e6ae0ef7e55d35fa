import { z } from 'zod';
import { LANGUAGES } from '../../locales/language';
import { sameWords } from '../commands';
import type { DialogEnvironment } from '../environment';
import { CANCELLED, GuidedDialog, type DialogStep, type DialogTurn } from '../guided-dialog';
import type { Reply } from '../reply';
import { choicesOf, namedPair, type ChoiceServices, type Naming } from './choices';

export const CLARIFY_DIALOG = 'clarify';

/** More than three are not read, and cannot be spoken. */
export const MAX_CHOICES = 3;

const clarifyStateSchema = z.object({
  /** Masked. */
  question: z.string(),
  /** Pages that may be meant, best first, by pair, so that they have a title in either language. */
  pairIds: z.array(z.string()).min(1).max(MAX_CHOICES),
});

type ClarifyState = z.infer<typeof clarifyStateSchema>;
export type ClarifyOptions = Readonly<ClarifyState>;

/** The page that the utterance names, in either language, or by its place; else null. */
async function chosen(
  { pairIds }: ClarifyState,
  environment: DialogEnvironment,
): Promise<string | null> {
  const { utterance } = environment;
  const ordinal = /^\s*([1-3])\s*[.)]?\s*$/.exec(utterance)?.[1];
  if (ordinal) return pairIds[Number(ordinal) - 1] ?? null;
  for (const reader of LANGUAGES) {
    const pairId = await namedPair({ pairIds, utterance, reader }, environment);
    if (pairId !== null) return pairId;
  }
  return null;
}

/** Whether the utterance is one of the choices that the dialog's stored state offers a reader. */
export async function isChoice(
  state: unknown,
  { utterance, reader }: Omit<Naming, 'pairIds'>,
  services: ChoiceServices,
): Promise<boolean> {
  const stored = clarifyStateSchema.safeParse(state);
  if (!stored.success) return false;
  const naming = { pairIds: stored.data.pairIds, utterance, reader };
  return (await namedPair(naming, services)) !== null;
}

/** "Did you mean…?", once, with concrete choices. Anything but a choice is a new question. */
export class ClarifyDialog extends GuidedDialog<ClarifyState> {
  protected readonly stateSchema = clarifyStateSchema;

  constructor() {
    super(CLARIFY_DIALOG);
  }

  protected async ask(state: ClarifyState, environment: DialogEnvironment): Promise<Reply> {
    const { language, translate } = environment;
    const choices = await choicesOf(state.pairIds, language, environment);
    return {
      text: translate('clarify:ask'),
      language,
      quickReplies: [...choices, translate('clarify:none')],
      expectsInput: true,
    };
  }

  protected async receive(
    state: ClarifyState,
    turn: DialogTurn,
  ): Promise<DialogStep<ClarifyState>> {
    const { environment, command } = turn;
    if (
      command === 'skip' ||
      sameWords(environment.utterance, environment.translate('clarify:none'))
    ) {
      await this.cancel(turn);
      return { next: 'end', result: { kind: 'completed' } };
    }
    const pairId = await chosen(state, environment);
    const reply =
      pairId &&
      (await environment.answers.answerFrom(pairId, state.question, environment.language));
    if (!reply) return { next: 'end', result: { kind: 'released' } };
    await turn.say(reply);
    return { next: 'end', result: { kind: 'completed' } };
  }

  protected async cancel(turn: DialogTurn): Promise<DialogStep<ClarifyState>> {
    const { language, translate } = turn.environment;
    const quickReplies = [translate('chat:talk_to_agent')];
    await turn.say({ text: translate('clarify:cancelled'), language, quickReplies });
    return CANCELLED;
  }
}
