import { TestAdapter, type Activity } from 'botbuilder';
import { DialogSet, type DialogState } from 'botbuilder-dialogs';
import { join } from 'node:path';
import type { Effect } from '../../dialogs/effects';
import { enterEnvironment } from '../../dialogs/environment';
import type { Journey } from '../../dialogs/journey/journey';
import { JOURNEY_DIALOG, JourneyDialog, stateToBegin } from '../../dialogs/journey/journey-dialog';
import type { AnswerPort, CasePort } from '../../dialogs/ports';
import type { Language } from '../../locales/language';
import { createTranslator } from '../../locales/translator';
import { IDLE_SERVICES } from './dialog-services';

const translator = createTranslator(join(__dirname, '../../locales'));

/** The day on which every journey of the tests is walked. */
export const TODAY = '2026-11-24';

const NO_ANSWERS: AnswerPort = {
  pageOf: () => Promise.resolve(null),
  answerFrom: () => Promise.resolve(null),
  answer: () => Promise.resolve(null),
  sourceOf: (pairId, language) =>
    Promise.resolve({ title: pairId, url: `https://www.canada.ca/${pairId}`, language }),
};

const CASES: CasePort = {
  prepare: ({ answers, ...request }) => ({
    reference: '7K4P-9XQ2',
    effect: {
      kind: 'case_opened',
      caseId: 'case-1',
      reference: '7K4P-9XQ2',
      ...request,
      sealedAnswers: JSON.stringify(answers),
    },
  }),
};

export interface JourneyWalk {
  /** Says something, and gives what was answered. */
  say(utterance: string): Promise<string>;
  /** What the journey opened with. */
  readonly opening: string;
  readonly effects: readonly Effect[];
  /** Quick replies of the last answer. */
  readonly choices: () => readonly string[];
  readonly isOver: () => boolean;
}

/** Walks one journey without a bot around it: no question is answered in between. */
export async function walkJourney(
  journey: Journey,
  language: Language,
  begun = '',
): Promise<JourneyWalk> {
  const state: DialogState = { dialogStack: [] };
  const effects: Effect[] = [];
  const dialogs = new DialogSet({
    get: () => Promise.resolve(state),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
  }).add(new JourneyDialog((id) => (id === journey.definition.id ? journey : undefined)));
  let choices: readonly string[] = [];

  async function turn(utterance: string, isFirst: boolean): Promise<string> {
    const adapter = new TestAdapter(async (context) => {
      enterEnvironment(context, {
        ...IDLE_SERVICES,
        cases: CASES,
        answers: NO_ANSWERS,
        escalation: { prepare: () => Promise.reject(new Error('No agent was expected.')) },
        clock: { now: () => new Date(`${TODAY}T12:00:00Z`) },
        translator,
        translate: translator(language),
        language,
        utterance,
        question: utterance,
        inQueue: false,
        effects,
      });
      const dc = await dialogs.createContext(context);
      if (isFirst) await dc.beginDialog(JOURNEY_DIALOG, stateToBegin(journey));
      else await dc.continueDialog();
    });
    await adapter.send(utterance === '' ? 'start' : utterance);
    const replies: Partial<Activity>[] = adapter.activeQueue.splice(0);
    choices = replies.at(-1)?.suggestedActions?.actions.map(({ title }) => title) ?? [];
    return replies.map(({ text = '' }) => text).join('\n\n');
  }

  return {
    opening: await turn(begun, true),
    say: (utterance) => turn(utterance, false),
    effects,
    choices: () => choices,
    isOver: () => state.dialogStack.length === 0,
  };
}
