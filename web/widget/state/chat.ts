import type { Feedback } from '../../../server/contracts/activity';
import type { Language } from '../../../server/contracts/language';
import { newActivityId } from '../connection/activity-id';
import {
  Conversation,
  type ConversationListener,
  type ConversationOptions,
} from '../connection/conversation';
import { EVENTS } from '../connection/events';
import type { SavedSession, SessionStorage } from '../connection/saved-session';
import { initialState, type ChatState } from './chat-state';
import { reduce, type ChatEvents } from './reducer';

/** Long enough for a slow answer, short enough not to promise one that will not come. */
const TYPING_MS = 10_000;
/** As often as an agent is told that the citizen is writing: well within the time that it is shown. */
const WRITING_MS = 3000;
const CITIZEN = { id: 'citizen', role: 'user' };

export interface ChatOptions extends Omit<ConversationOptions, 'locale' | 'saved'> {
  readonly storage: SessionStorage;
  /** Of the page, and so of the offer until one is chosen. */
  readonly language: Language;
  onChange(state: ChatState): void;
}

/** The chat as the page sees it: what the citizen can do, and the state that results. */
export class Chat {
  state: ChatState;
  private conversation: Conversation | null = null;
  private page: Language;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;
  private toldWriting = 0;
  /** The service has said that it no longer has the conversation. */
  private gone = false;

  constructor(private readonly options: ChatOptions) {
    this.state = initialState(options.language);
    this.page = options.language;
  }

  /** Goes on with the conversation of this tab; else starts one where the language is known. */
  open(language?: Language): void {
    this.page = language ?? this.options.language;
    const saved = this.options.storage.load();
    const known =
      saved.conversationId === undefined ? (language ?? saved.language) : saved.language;
    if (known === undefined) return;
    this.begin(known, saved);
    // Whoever went to the page in the other language wants to go on in that one.
    if (saved.page !== undefined && saved.page !== this.page) this.switchLanguage(this.page);
  }

  /** Starts a new conversation, with nothing of an older one. */
  start(language: Language): void {
    this.begin(language, {});
  }

  say(text: string): void {
    const trimmed = text.trim();
    if (trimmed === '' || this.state.phase !== 'open') return;
    const id = newActivityId();
    this.dispatch('said', { id, text: trimmed, timestamp: new Date().toISOString() });
    void this.deliver(id, trimmed);
  }

  /** Sends a failed message again, by the same id: it is written once, even if it had arrived. */
  retry(id: string): void {
    const entry = this.state.entries.find((candidate) => candidate.id === id);
    if (entry === undefined) return;
    this.dispatch('retried', { id });
    void this.deliver(id, entry.text);
  }

  rate(feedback: Feedback): void {
    this.dispatch('rated', { feedback });
    this.sendEvent(EVENTS.feedback, feedback);
  }

  switchLanguage(language: Language): void {
    this.dispatch('languageSwitched', { language });
    this.remember(this.options.storage.load());
    if (this.state.phase === 'open') this.sendEvent(EVENTS.language, language);
  }

  /** Tells it to the agent, where there is one. */
  isWriting(): void {
    const now = Date.now();
    if (this.state.handoff?.state !== 'accepted' || now - this.toldWriting < WRITING_MS) return;
    this.toldWriting = now;
    void this.conversation?.signal({ type: 'typing', from: CITIZEN });
  }

  cancelHandoff(): void {
    this.sendEvent(EVENTS.cancelHandoff, {});
  }

  /** Ends this conversation and starts another. */
  restart(): void {
    void this.send({ type: 'endOfConversation', value: {} });
    this.start(this.state.language);
  }

  /**
   * Ends the conversation and has all of it deleted. Resolves to false where that failed. What is gone
   * already is erased: the answer to an earlier attempt may have been lost.
   */
  async erase(): Promise<boolean> {
    const erased = await this.send({ type: 'endOfConversation', value: { erase: true } });
    if (!erased && !this.gone) return false;
    this.leave();
    this.dispatch('erased', {});
    return true;
  }

  reconnectNow(): void {
    this.conversation?.reconnectNow();
  }

  /** Lets go of timers and sockets; the conversation stays where it is, for the next page. */
  close(): void {
    clearTimeout(this.typingTimer);
    this.conversation?.stop();
    this.conversation = null;
  }

  private begin(language: Language, { conversationId, token }: SavedSession): void {
    this.close();
    this.gone = false;
    this.dispatch('started', { language });
    const resumed = conversationId !== undefined && token !== undefined;
    if (!resumed) this.remember({});
    const saved = resumed ? { saved: { conversationId, token } } : {};
    this.conversation = new Conversation(
      { ...this.options, ...saved, locale: `${language}-CA` },
      this.listener(),
    );
    void this.conversation.run();
  }

  private listener(): ConversationListener {
    return {
      onGrant: ({ conversationId, token }) => {
        this.remember({ conversationId, token });
      },
      onOnline: () => {
        this.dispatch('online', {});
      },
      onOffline: () => {
        this.dispatch('offline', {});
      },
      onActivities: (activities) => {
        this.receive(activities);
      },
      onThrottled: (seconds) => {
        this.dispatch('throttled', { seconds });
      },
      onClosed: (reason) => {
        this.gone = reason === 'ended';
        this.leave();
        this.dispatch('closed', { reason });
      },
    };
  }

  private receive(activities: ChatEvents['received']['activities']): void {
    this.dispatch('received', { activities });
    clearTimeout(this.typingTimer);
    if (this.state.typing !== null) {
      this.typingTimer = setTimeout(() => {
        this.dispatch('typingFaded', {});
      }, TYPING_MS);
    }
    if (this.state.phase === 'ended') this.leave();
  }

  private remember({ conversationId, token }: SavedSession): void {
    const { page, state } = this;
    this.options.storage.save({ language: state.language, page, conversationId, token });
  }

  private leave(): void {
    this.close();
    this.options.storage.forgetConversation();
  }

  private async deliver(id: string, text: string): Promise<void> {
    const delivered = await this.send({ type: 'message', text }, id);
    this.dispatch(delivered ? 'delivered' : 'undelivered', { id });
  }

  private sendEvent(name: string, value: unknown): void {
    void this.send({ type: 'event', name, value });
  }

  private async send(activity: object, id = newActivityId()): Promise<boolean> {
    const { conversation } = this;
    if (conversation === null) return false;
    try {
      await conversation.send({
        ...activity,
        from: CITIZEN,
        locale: `${this.state.language}-CA`,
        channelData: { clientActivityID: id },
      });
      return true;
    } catch {
      return false;
    }
  }

  private dispatch<K extends keyof ChatEvents>(type: K, event: ChatEvents[K]): void {
    this.state = reduce(this.state, type, event);
    this.options.onChange(this.state);
  }
}
