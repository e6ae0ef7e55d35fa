import { sameWords } from '../../dialogs/commands';
import { stateToBegin } from '../../dialogs/journey/journey-dialog';
import { namespaceOf } from '../../dialogs/journey/journey-reader';
import { JOURNEYS } from '../../dialogs/journeys/journeys';
import { LANGUAGES } from '../../locales/language';
import type { StepOutcome, Turn, TurnDeps } from '../turn';
import { continueWith } from './continue-turn';

/** « Reprendre 7K4P-… », "resume 7K4P-…". */
const RESUME =
  /^(?:please )?(?:resume|continue|go on with|reprendre|reprends|reprenez|continuer)\s+([\p{L}\d][\p{L}\d -]{6,})$/iu;

async function resume(typed: string, { language }: Turn, deps: TurnDeps): Promise<StepOutcome> {
  const state = await deps.shelf.find(typed);
  if (state !== null) return { kind: 'begin-journey', state };
  const text = deps.translator(language)('journey:save.unknown');
  return { kind: 'answer', outcome: 'answered', replies: [{ text, language }] };
}

/** Whether the code could be one of ours: signs in groups of four, digits among them. */
function looksLikeCode(words: string): boolean {
  const signs = words.replace(/[^\p{L}\d]/gu, '');
  return signs.length >= 12 && /\d/.test(signs) && /^[A-Za-z\d]+$/.test(signs);
}

/** The button that begins a journey, and the code with which one is gone on with. */
export async function hearJourneyRequest(turn: Turn, deps: TurnDeps): Promise<StepOutcome> {
  const { utterance } = turn;
  const code = RESUME.exec(utterance.trim())?.[1];
  if (code !== undefined && looksLikeCode(code)) return resume(code, turn, deps);
  const isNamed = (id: string) =>
    LANGUAGES.some((language) =>
      sameWords(utterance, deps.translator(language)(`${namespaceOf({ id })}:start`)),
    );
  const journey = JOURNEYS.find(({ definition }) => isNamed(definition.id));
  return journey ? { kind: 'begin-journey', state: stateToBegin(journey) } : continueWith();
}
