import type { Bot, TurnResult } from '../../bot/bot';
import { newConversationState } from '../../bot/conversation-state';
import type { Language } from '../../locales/language';
import type { Clock } from '../clock';
import { MAX_UTTERANCE_CHARACTERS, type Activity } from '../contracts/activity';
import { applyEffects } from '../desk/turn-effects';
import { Conflict } from '../errors';
import type { ActivityLog, NewActivity } from '../store/activity-log';
import type { Conversation, ConversationStore } from '../store/conversation-store';
import { toBotActivity, toWireActivity } from './activity-mapping';
import { citizenActivity } from './citizen-activity';
import { ConversationLanes } from './conversation-lanes';
import { DirectLineAdapter } from './direct-line/direct-line-adapter';
import type { Feed } from './feed';
import type { TurnRecorder } from './turn-recorder';

/** A turn that loses to others this often is given up, and the client told to try again. */
const MAX_ATTEMPTS = 5;

/** What a citizen's client sends that is a turn; all else is heard, if at all, and not kept. */
const RUN_TYPES: ReadonlySet<string> = new Set(['message', 'event', 'endOfConversation']);

/** The id of an activity that the log does not have. */
const UNLOGGED_ID = 'unlogged';

export interface TurnServiceDeps {
  readonly bot: Bot;
  readonly conversations: ConversationStore;
  readonly log: ActivityLog;
  readonly feed: Feed;
  readonly clock: Clock;
  readonly recorder: TurnRecorder;
  /** Makes what was erased unreadable in the storage's files too. */
  readonly forget: () => Promise<void>;
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

  /**
   * Opens a conversation with its welcome. One that is open already is left as it is, unless a crash
   * has cost it its welcome.
   */
  async start({ id, userId, channel, language, locale }: ConversationStart): Promise<void> {
    const state = newConversationState(language);
    const created = await this.deps.conversations.create({ id, userId, channel, state });
    if (!created && (await this.deps.conversations.load(id)).lastSeq > 0) return;
    const welcome = { type: 'conversationUpdate', from: { id: userId, role: 'user' } };
    await this.run(id, { ...welcome, ...(locale !== undefined && { locale }) });
  }

  /**
   * Runs a citizen's activity as a turn; returns its id in the log. Sent twice under one
   * `clientActivityID`, it runs once. Throws NotFound where the conversation has ended.
   */
  async receive(conversationId: string, activity: Activity): Promise<string> {
    if (RUN_TYPES.has(activity.type)) return this.run(conversationId, activity);
    await this.deps.conversations.load(conversationId);
    if (activity.type === 'typing') this.deps.feed.typing.send({ conversationId, by: 'citizen' });
    return UNLOGGED_ID;
  }

  private async run(conversationId: string, activity: Activity): Promise<string> {
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
    if (activity.type === 'message' && conversation.owner === 'bot') {
      this.deps.feed.typing.send({ conversationId, by: 'assistant' });
    }
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
      activities: [
        citizenActivity(activity, { userId: conversation.userId, text: result.storedText }),
        ...assistantActivities(result),
      ],
      effects: (transaction) =>
        applyEffects(transaction, result.effects, {
          conversationId: conversation.id,
          now: clock.now(),
        }),
    });
    if (hasErased(result)) await this.deps.forget();
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

function hasErased({ effects }: TurnResult): boolean {
  return effects.some((effect) => effect.kind === 'conversation_ended' && effect.erase);
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
