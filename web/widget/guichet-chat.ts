import { html, LitElement, type PropertyValues } from 'lit';
import { openWebSocket, serviceAddress } from './browser';
import { createActions } from './chat-actions';
import { DirectLineClient } from './connection/direct-line-client';
import { languageOf } from './connection/received-activity';
import { SessionStorage } from './connection/saved-session';
import { ReadingPosition } from './reading-position';
import { Chat } from './state/chat';
import { sheet } from './styles/sheet';
import { textIn } from './text';
import { composer } from './views/composer';
import { confirmation } from './views/confirmation';
import { conversationLog } from './views/conversation-log';
import { header } from './views/header';
import { notices } from './views/notices';
import { offer } from './views/offer';
import { over } from './views/over';
import { FOLDED, type Unfolded, type View } from './views/view';

const SERVICE = serviceAddress();

/** On a touch screen the keyboard would cover what is to be read. */
function readsFirst(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

/**
 * `<guichet-chat lang="en|fr">`: the citizen's side of the conversation. Without `lang` it opens with
 * an offer of both languages. `ask(question)` says something in the citizen's place.
 */
export class GuichetChat extends LitElement {
  static override styles = sheet;

  private unfolded: Unfolded = FOLDED;
  private focusNext: string | null = null;
  private readonly reading = new ReadingPosition();
  private readonly chat = new Chat({
    client: new DirectLineClient(SERVICE),
    openSocket: openWebSocket,
    storage: new SessionStorage(() => sessionStorage),
    language: languageOf(document.documentElement.lang.slice(0, 2)) ?? 'en',
    onChange: () => {
      this.requestUpdate();
    },
  });

  private readonly actions = createActions({
    chat: this.chat,
    unfold: (change) => {
      this.unfold(change);
    },
    focusOn: (selector) => {
      this.focusOn(selector);
    },
    focusConversation: () => {
      this.focusConversation();
    },
    comeIntoView: () => {
      void this.comeIntoView();
    },
    confirm: () => {
      void this.confirm();
    },
  });

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const language = languageOf(value);
    const changes = name === 'lang' && this.hasUpdated && language !== undefined;
    if (changes && language !== this.chat.state.language) this.chat.switchLanguage(language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.reconnect);
    this.chat.open(languageOf(this.getAttribute('lang')));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.reconnect);
    this.chat.close();
  }

  /** Says something in the citizen's place, and opens the conversation where it was not. */
  ask(question: string): void {
    if (this.chat.state.phase !== 'open') this.chat.start(this.chat.state.language);
    this.chat.say(question);
    this.focusConversation();
    void this.comeIntoView();
  }

  protected override render() {
    const view = this.view();
    const { phase, language } = view.state;
    return html`<section
      class="chat"
      lang=${language}
      aria-label=${view.text('label')}
      @keydown=${this.foldOnEscape}
      @focusout=${this.foldOnLeave}
    >
      ${header(view)}${notices(view)}
      ${
        phase === 'offer'
          ? offer(view)
          : [conversationLog(view), phase === 'open' ? composer(view) : over(view)]
      }
      ${confirmation(view)}
    </section>`;
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    this.toggleAttribute('data-offer', this.chat.state.phase === 'offer');
    this.showDialog();
    const log = this.renderRoot.querySelector('.log');
    if (log instanceof HTMLElement) this.reading.keep(log, this.chat.state);
    this.moveFocus();
  }

  private moveFocus(): void {
    const target = this.focusNext === null ? null : this.renderRoot.querySelector(this.focusNext);
    this.focusNext = null;
    // The messages as a whole are in view already, at the place where the citizen reads.
    if (target instanceof HTMLElement) target.focus({ preventScroll: target.matches('ol') });
  }

  private view(): View {
    const { state } = this.chat;
    return {
      state,
      unfolded: this.unfolded,
      text: textIn(state.language),
      actions: this.actions,
    };
  }

  private unfold(change: Partial<Unfolded>): void {
    this.unfolded = { ...this.unfolded, ...change };
    this.requestUpdate();
  }

  private focusOn(selector: string): void {
    this.focusNext = selector;
    this.requestUpdate();
  }

  /** The list, not the log: a browser rings what takes the focus from a text field. */
  private focusConversation(): void {
    this.focusOn(readsFirst() ? '.log ol' : '#draft');
  }

  /** On a telephone the chat grows when it begins. */
  private async comeIntoView(): Promise<void> {
    await this.updateComplete;
    this.scrollIntoView({ block: 'nearest' });
  }

  private showDialog(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog === null) return;
    const wanted = this.unfolded.confirmation !== null;
    if (wanted && !dialog.open) dialog.showModal();
    if (!wanted && dialog.open) dialog.close();
  }

  private async confirm(): Promise<void> {
    if (this.unfolded.confirmation === 'restart') {
      this.unfold(FOLDED);
      this.chat.restart();
      this.focusConversation();
    } else if (await this.chat.erase()) {
      this.unfold(FOLDED);
      this.focusOn('#over');
    } else {
      this.unfold({ eraseFailed: true });
    }
  }

  private readonly reconnect = (): void => {
    this.chat.reconnectNow();
  };

  private foldOnEscape({ key }: KeyboardEvent): void {
    if (key !== 'Escape' || !this.unfolded.menu) return;
    this.unfold({ menu: false });
    this.focusOn('#menu-button');
  }

  private foldOnLeave({ target, relatedTarget }: FocusEvent): void {
    const menu = target instanceof Element ? target.closest('.menu') : null;
    const stays = relatedTarget instanceof Node && menu?.contains(relatedTarget);
    if (menu !== null && !stays && this.unfolded.menu) this.unfold({ menu: false });
  }
}
