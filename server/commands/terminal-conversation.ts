import { randomUUID } from 'node:crypto';
import { type Bot, type ConversationBefore, type TurnResult } from '../../bot/bot';
import { newConversationState } from '../../bot/conversation-state';
import type { EscalationPort, ShelfPort } from '../../dialogs/ports';
import type { Language } from '../../locales/language';
import { createTranslator } from '../../locales/translator';
import { createReference } from '../cases/reference';
import { toBotActivity, toWireActivity } from '../channels/activity-mapping';
import { DirectLineAdapter } from '../channels/direct-line/direct-line-adapter';
import { systemClock } from '../clock';
import { composeBot } from '../compose';
import { readConfig, type Config } from '../config/env';
import { LOCALES } from '../config/paths';
import { citationSchema, type Activity } from '../contracts/activity';
import { openMemoryKnowledge } from '../knowledge/open-knowledge';
import { createLogger } from '../logger';
import { Seal } from '../store/seal';
import { z } from 'zod';

/** There is no desk behind a terminal: the request is told of, and goes nowhere. */
const NO_DESK: EscalationPort = {
  prepare: (request) =>
    Promise.resolve({
      effect: { kind: 'handoff_requested', handoffId: randomUUID(), position: 1, ...request },
      agentPresent: false,
    }),
};

/** What is saved in a terminal ends with it. */
const NO_SHELF: ShelfPort = {
  save: () => ({
    code: createReference(),
    effect: { kind: 'journey_saved', codeHash: '', sealedState: '', expiresAt: '' },
  }),
  find: () => Promise.resolve(null),
};

const THROW_AWAY_KEY_BYTES = 32;

/** The assistant in this process, with what the server would serve from memory, and no server. */
export function terminalBot(config: Config = readConfig()): Bot {
  return composeBot(config, NO_DESK, {
    knowledge: openMemoryKnowledge({ config, logger: createLogger('silent'), clock: systemClock }),
    translator: createTranslator(LOCALES),
    shelf: NO_SHELF,
    clock: systemClock,
    seal: new Seal(crypto.getRandomValues(new Uint8Array(THROW_AWAY_KEY_BYTES))),
  });
}

export interface TerminalTurn {
  readonly result: TurnResult;
  /** The messages of the turn, without its events. */
  readonly messages: readonly Activity[];
}

/** One conversation, remembered in this process alone. */
export class TerminalConversation {
  private readonly adapter = new DirectLineAdapter();
  private before: ConversationBefore;

  constructor(
    private readonly bot: Bot,
    language: Language,
  ) {
    this.before = { state: newConversationState(language), owner: 'bot', inQueue: false };
  }

  async send(activity: Omit<Activity, 'from'>): Promise<TerminalTurn> {
    const wire = { ...activity, type: String(activity.type), from: { id: 'terminal' } };
    const conversation = { id: 'terminal', channel: 'terminal', userId: 'terminal' };
    const result = await this.bot.respond(this.adapter, {
      activity: toBotActivity(wire, conversation),
      before: this.before,
    });
    this.remember(result);
    const messages = result.replies.map(toWireActivity).filter(({ type }) => type === 'message');
    return { result, messages };
  }

  private remember({ state, effects }: TurnResult): void {
    const queued = effects.some(({ kind }) => kind === 'handoff_requested');
    const left = effects.some(({ kind }) => kind === 'handoff_cancelled');
    this.before = { state, owner: 'bot', inQueue: (this.before.inQueue || queued) && !left };
  }
}

const citedSchema = z.looseObject({ citation: z.array(citationSchema) });

/** The sources that a message cites, in order. */
export function sourcesOf({ entities = [] }: Activity): { title: string; url: string }[] {
  return entities.flatMap((entity) => {
    const cited = citedSchema.safeParse(entity);
    if (!cited.success) return [];
    return cited.data.citation.map(({ appearance }) => ({
      title: appearance.name,
      url: appearance.url,
    }));
  });
}
