import { answerEmergency } from './steps/answer-emergency';
import {
  composeFromPassages,
  noticeRephrasing,
  retrievePassages,
  weighAnswer,
} from './steps/find-answer';
import { continueDialog } from './steps/continue-dialog';
import { decide } from './steps/decide';
import { deliverToAgent } from './steps/deliver-to-agent';
import { guardAnswer } from './steps/guard-answer';
import { handleEvent } from './steps/handle-event';
import { beginJourney } from './steps/begin-journey';
import { hearJourneyRequest } from './steps/hear-journey-request';
import { hearHumanRequest } from './steps/hear-human-request';
import { hearLanguageRequest } from './steps/hear-language-request';
import { hearPlace } from './steps/hear-place';
import { hearRepair } from './steps/hear-repair';
import { identifyTurnLanguage } from './steps/identify-turn-language';
import { maskUtterance } from './steps/mask-utterance';
import { recogniseIntent } from './steps/recognise-intent';
import { refuseOtherLanguage } from './steps/refuse-other-language';
import { refuseUnreadable } from './steps/refuse-unreadable';
import { routeQuestion } from './steps/route-question';
import { rewriteFollowUp } from './steps/rewrite-follow-up';
import type { NamedStep } from './turn';

/** Everything a turn does, in order. The first step that does not say `continue` ends it. */
export const TURN_STEPS: readonly NamedStep[] = [
  { name: 'event', run: handleEvent },
  { name: 'language', run: identifyTurnLanguage },
  { name: 'emergency', run: answerEmergency },
  { name: 'agent', run: deliverToAgent },
  { name: 'readable', run: refuseUnreadable },
  { name: 'human-request', run: hearHumanRequest },
  { name: 'mask', run: maskUtterance },
  { name: 'other-language', run: refuseOtherLanguage },
  { name: 'language-request', run: hearLanguageRequest },
  { name: 'dialog', run: continueDialog },
  { name: 'journey-request', run: hearJourneyRequest },
  { name: 'repair', run: hearRepair },
  { name: 'place', run: hearPlace },
  { name: 'intent', run: recogniseIntent },
  { name: 'follow-up', run: rewriteFollowUp },
  { name: 'retrieve', run: retrievePassages },
  { name: 'rephrasing', run: noticeRephrasing },
  { name: 'compose', run: composeFromPassages },
  { name: 'weigh', run: weighAnswer },
  { name: 'route', run: routeQuestion },
  { name: 'journey', run: beginJourney },
  { name: 'guard', run: guardAnswer },
  { name: 'decide', run: decide },
];
