import type {
  EVENTS as CONTRACT_EVENTS,
  FEEDBACK_REASONS as CONTRACT_REASONS,
  MAX_UTTERANCE_CHARACTERS as CONTRACT_LIMIT,
} from '../../../server/contracts/activity';

/**
 * The contract's values, once more: its module would bring zod (23 kB) into the widget.
 * The types are the contract's own, so a difference does not compile.
 */
export const EVENTS: typeof CONTRACT_EVENTS = {
  language: 'guichet.language',
  feedback: 'guichet.feedback',
  cancelHandoff: 'guichet.handoff.cancel',
  handoffStatus: 'handoff.status',
  handoffInitiate: 'handoff.initiate',
};

export const FEEDBACK_REASONS: typeof CONTRACT_REASONS = [
  'wrong',
  'unclear',
  'incomplete',
  'not_my_question',
  'other',
];

export const MAX_UTTERANCE_CHARACTERS: typeof CONTRACT_LIMIT = 10_000;
