import { z } from 'zod';
import { sameWords } from '../commands';
import type { DialogEnvironment } from '../environment';
import { GuidedDialog, type DialogStep, type DialogTurn } from '../guided-dialog';
import type { Reply } from '../reply';

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

function titlesOf({ pairIds }: ClarifyState, { answers, language }: DialogEnvironment): string[] {
  return pairIds.map((pairId) => answers.titleOf(pairId, language) ?? '').filter(Boolean);
}

/** The page that the utterance names by its title in either language, or by its place; else null. */
function chosen(
  { pairIds }: ClarifyState,
  { utterance, answers }: DialogEnvironment,
): string | null {
  const ordinal = /^\s*([1-3])\s*[.)]?\s*$/.exec(utterance)?.[1];
  if (ordinal) return pairIds[Number(ordinal) - 1] ?? null;
  const named = (pairId: string) =>
    (['en', 'fr'] as const).some((language) =>
      sameWords(answers.titleOf(pairId, language) ?? '', utterance),
    );
  return pairIds.find(named) ?? null;
}

/** "Did you mean…?", once, with concrete choices. Anything but a choice is a new question. */
export class ClarifyDialog extends GuidedDialog<ClarifyState> {
  protected readonly stateSchema = clarifyStateSchema;

  constructor() {
    super(CLARIFY_DIALOG);
  }

  protected ask(state: ClarifyState, environment: DialogEnvironment): Reply {
    const { language, translate } = environment;
    return {
      text: translate('clarify:ask'),
      language,
      quickReplies: [...titlesOf(state, environment), translate('clarify:none')],
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
    const pairId = chosen(state, environment);
    const reply =
      pairId && environment.answers.answerFrom(pairId, state.question, environment.language);
    if (!reply) return { next: 'end', result: { kind: 'released' } };
    await turn.say(reply);
    return { next: 'end', result: { kind: 'completed' } };
  }

  protected async cancel(turn: DialogTurn): Promise<void> {
    const { language, translate } = turn.environment;
    const quickReplies = [translate('chat:talk_to_agent')];
    await turn.say({ text: translate('clarify:cancelled'), language, quickReplies });
  }
}
