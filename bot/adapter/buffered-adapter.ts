import {
  BotAdapter,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder';

const OUTBOX = Symbol('outbox');

function outboxOf(context: TurnContext): Partial<Activity>[] {
  return context.turnState.get<Partial<Activity>[]>(OUTBOX);
}

/**
 * Runs a turn without sending anything: what the bot says is collected, so that the caller can commit
 * it together with the turn's state, and tell the citizen only then.
 */
export abstract class BufferedAdapter extends BotAdapter {
  /** Fills in what the channel knows of a message: sender, conversation, channel. */
  protected abstract address(
    activity: Partial<Activity>,
    reference: Partial<ConversationReference>,
  ): Partial<Activity>;

  /** The activities that `logic` sent, in order. */
  async collect(
    activity: Partial<Activity>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Partial<Activity>[]> {
    const context = new TurnContext(this, activity);
    const outbox: Partial<Activity>[] = [];
    context.turnState.set(OUTBOX, outbox);
    await this.runMiddleware(context, logic);
    return outbox;
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const outbox = outboxOf(context);
    const reference = TurnContext.getConversationReference(context.activity);
    return activities.map((activity) => {
      outbox.push(this.address(activity, reference));
      return { id: `pending-${outbox.length}` };
    });
  }

  override async updateActivity(): Promise<void> {
    throw new Error('The conversation log is append-only: send a new activity instead.');
  }

  override async deleteActivity(): Promise<void> {
    throw new Error(
      'The conversation log is append-only: end the conversation with erase instead.',
    );
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    await this.collect(
      TurnContext.applyConversationReference({ type: 'event' }, reference, true),
      logic,
    );
  }
}
