import { html, nothing } from 'lit';
import type { DeskActions } from '../actions/desk-actions';
import { SPEECH, type Speech } from '../language/speech';
import { fill } from '../language/texts';
import type { DeskState } from '../state/desk-state';
import type { DeskStore } from '../state/store';
import { conversationPane } from './conversation-pane';
import { DeskElement } from './desk-element';
import type { DeskView } from './desk-view';
import { openDialog } from './dialogs/open-dialog';
import { followFocus } from './focus';
import { header } from './header';
import { handleKey } from './keyboard';
import { listPane } from './list-pane';
import { notices } from './notices';
import './sign-in-page';

function workPage(view: DeskView) {
  const { state, speech } = view;
  return html`
    <a class="skip" href="#conversation">${speech.texts.skip}</a>
    ${header(view)} ${notices(view)}
    <main class="panes" data-open=${state.selected === null ? 'list' : 'conversation'}>
      ${listPane(view)} ${conversationPane(view)}
    </main>
    ${openDialog(view)}
  `;
}

function titleOf(state: DeskState, { texts, number }: Speech): string {
  const title = `${texts.title} – ${texts.brand}`;
  if (state.phase !== 'working' || state.queued.length === 0) return title;
  return fill(texts.titleWaiting, { count: number(state.queued.length), title });
}

/** The whole console: draws the state, and hands keys to the actions. */
export class DeskApp extends DeskElement {
  private drawn: DeskState | null = null;
  private unsubscribe: () => void = () => undefined;

  constructor(
    private readonly store: DeskStore,
    private readonly actions: DeskActions,
  ) {
    super();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.unsubscribe = this.store.subscribe(() => {
      this.requestUpdate();
    });
    document.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe();
    document.removeEventListener('keydown', this.onKey);
  }

  override render() {
    const { state, speech } = this.currentView();
    switch (state.phase) {
      case 'starting':
        return html`<p class="starting" role="status">${speech.texts.starting}</p>`;
      case 'signing-in':
        return html`<desk-sign-in .view=${this.currentView()}></desk-sign-in>`;
      case 'working':
        return workPage(this.currentView());
      default:
        return nothing;
    }
  }

  override updated(): void {
    const { state, speech } = this.currentView();
    document.documentElement.lang = state.language;
    document.title = titleOf(state, speech);
    followFocus(this.drawn, state);
    this.drawn = state;
  }

  private currentView(): DeskView {
    const state = this.store.state();
    return { state, speech: SPEECH[state.language], actions: this.actions };
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    handleKey(this.currentView(), event);
  };
}

customElements.define('desk-app', DeskApp);
