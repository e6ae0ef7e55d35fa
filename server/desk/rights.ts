import type { Agent } from '../contracts/desk';
import { Forbidden } from '../errors';

/** What a signed-in person may do; checked here, whatever their console shows. */
export type Right = 'answer_citizens';

const RIGHTS = {
  agent: ['answer_citizens'],
  supervisor: ['answer_citizens'],
  administrator: ['answer_citizens'],
  /** Works on content, and has no reason to read conversations. */
  editor: [],
} as const satisfies Record<Agent['role'], readonly Right[]>;

/** Throws {@link Forbidden} where the agent's role does not give the right. */
export function requireRight({ role }: Agent, right: Right): void {
  const rights: readonly Right[] = RIGHTS[role];
  if (!rights.includes(right)) throw new Forbidden('Your role does not allow this.');
}
