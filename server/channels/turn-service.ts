import type { Bot, TurnResult } from '../../bot/bot';
import { newConversationState } from '../../bot/conversation-state';
import type { Language } from '../../locales/language';
import type { Clock } from '../clock';
import { EVENTS, MAX_UTTERANCE_CHARACTERS, type Activity } from '../contracts/activity';
import { applyEffects } from '../desk/turn-effects';
import { Conflict } from '../errors';
import type { ActivityLog, NewActivity } from '../store/activity-log';
import type { Conversation, ConversationStore } from '../store/conversation-store';
import { toBotActivity, toWireActivity } from './activity-mapping';
import { ConversationLanes } from './conversation-lanes';
import { DirectLineAdapter } from './direct-line/direct-line-adapter';
import type { Feed } from './feed';
import type { TurnRecorder } from './turn-recorder';

/** A turn that loses to others this often is given up, and the client told to try again. */
const MAX_ATTEMPTS = 5;

export interface TurnServiceDeps {
  readonly bot: Bot;
  readonly conversations: ConversationStore;
  readonly log: ActivityLog;
  readonly feed: Feed;
  readonly clock: Clock;
  readonly recorder: TurnRecorder;
}

export interface ConversationStart {
  readonly id: string;
  readonly userId: string;
  readonly channel: string;
  readonly language: Language;
  /** As the client said it; absent: nothing is known of the citizen's language. */
  readonly locale?: string | undefined;
}

/** Takes what citizens send, runs their turns one at a time, and commits each whole. */
export class TurnService {
  private readonly lanes = new ConversationLanes();
  private readonly adapter = new DirectLineAdapter();

  constructor(private readonly deps: TurnServiceDeps) {}

  /** Opens a conversation with its welcome. One that is open already is left as it is. */
  async start({ id, userId, channel, language, locale }: ConversationStart): Promise<void> {
    const state = newConversationState(language);
    const created = await this.deps.conversations.create({ id, userId, channel, state });
    if (!created) return;
    const welcome = { type: 'conversationUpdate', from: { id: userId, role: 'user' } };
    await this.receive(id, { ...welcome, ...(locale !== undefined && { locale }) });
  }

  /**
   * Runs a citizen's activity as a turn; returns its id in the log. Sent twice under one
   * `clientActivityID`, it runs once. Throws NotFound where the conversation has ended.
   */
  async receive(conversationId: string, activity: Activity): Promise<string> {
    return this.lanes.enter(conversationId, () => this.runUntilCommitted(conversationId, activity));
  }

  private async runUntilCommitted(conversationId: string, activity: Activity): Promise<string> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.runOnce(conversationId, activity);
      } catch (error) {
        if (!(error instanceof Conflict) || attempt === MAX_ATTEMPTS) throw error;
      }
    }
  }

  private async runOnce(conversationId: string, activity: Activity): Promise<string> {
    const conversation = await this.deps.conversations.load(conversationId);
    const clientActivityId = activity.channelData?.clientActivityID ?? null;
    const before =
      clientActivityId && (await this.deps.log.sentBefore(conversationId, clientActivityId));
    if (before) return before;
    if (activity.type === 'message')
      this.deps.feed.typing.send({ conversationId, by: 'assistant' });
    const started = performance.now();
    const result = await this.deps.bot.respond(this.adapter, {
      activity: toBotActivity(shortened(activity), conversation),
      before: conversation,
    });
    const id = await this.commit(conversation, activity, result);
    this.deps.recorder.record(result, performance.now() - started);
    return id;
  }

  private async commit(
    conversation: Conversation,
    activity: Activity,
    result: TurnResult,
  ): Promise<string> {
    const { conversations, feed, clock } = this.deps;
    const written = await conversations.commitTurn({
      conversation,
      state: result.state,
      activities: [citizenActivity(activity, result), ...assistantActivities(result)],
      effects: (transaction) =>
        applyEffects(transaction, result.effects, {
          conversationId: conversation.id,
          now: clock.now(),
        }),
    });
    feed.log.send(conversation.id);
    if (result.effects.length > 0) feed.queue.send();
    return written[0]?.id ?? '';
  }
}

/** What is past the limit is neither read nor kept; the assistant says that it was too long. */
function shortened(activity: Activity): Activity {
  if (activity.text === undefined) return activity;
  return { ...activity, text: activity.text.slice(0, MAX_UTTERANCE_CHARACTERS) };
}

/** Events whose value is the service's own vocabulary, and so nothing personal. */
const KNOWN_EVENTS: ReadonlySet<string> = new Set(Object.values(EVENTS));

/**
 * What is kept of a citizen's activity: the masked text and what the service understands. Whatever
 * else a client attaches (names, values, entities) could be personal, and is dropped.
 */
function citizenActivity(activity: Activity, { storedText }: TurnResult): NewActivity {
  const { type, name, value, locale, text, from } = activity;
  const clientActivityId = activity.channelData?.clientActivityID ?? null;
  const known = name !== undefined && KNOWN_EVENTS.has(name);
  return {
    role: 'user',
    clientActivityId,
    activity: {
      type,
      from: { id: from.id, role: 'user' },
      ...(text !== undefined && { text: storedText }),
      ...(locale !== undefined && { locale }),
      ...(known && { name, value }),
      ...(clientActivityId && { channelData: { clientActivityID: clientActivityId } }),
    },
  };
}

function assistantActivities({ replies, outcome }: TurnResult): NewActivity[] {
  return replies.map(toWireActivity).map((activity) => ({
    role: 'bot',
    clientActivityId: null,
    activity: {
      ...activity,
      channelData: {
        ...activity.channelData,
        guichet: { ...activity.channelData?.guichet, outcome },
      },
    },
  }));
}
