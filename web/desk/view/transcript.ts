import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Selection } from '../state/selectors';
import { toldEntries } from '../state/told-entries';
import { DeskElement } from './desk-element';
import type { DeskView } from './desk-view';
import { notedLine, saidLine } from './message';
import { outgoingLine } from './outgoing';

/** How near to its end counts as reading the end, in CSS pixels. */
const NEAR_END = 48;

/** What was said. It follows its end while the agent reads there, and stays put while they read above. */
export class Transcript extends DeskElement {
  static override properties = {
    view: { attribute: false },
    selection: { attribute: false },
    following: { state: true },
  };

  declare view: DeskView;
  declare selection: Selection;
  declare following: boolean;
  private shown = 0;

  constructor() {
    super();
    this.following = true;
  }

  override render() {
    const { texts } = this.view.speech;
    return html`
      <div
        class="log"
        role="log"
        tabindex="0"
        aria-label=${texts.conversation.transcript}
        @scroll=${this.noteScroll}
      >
        <ol class="lines">
          ${this.lines()} ${this.outgoing()}
        </ol>
        <p class="typing">
          ${this.selection.conversation.citizenTyping ? texts.conversation.typing : nothing}
        </p>
      </div>
      ${
        this.following
          ? nothing
          : html`<button class="button new-below" type="button" @click=${this.toEnd}>
              ${texts.conversation.newBelow} ↓
            </button>`
      }
    `;
  }

  override updated(): void {
    const { transcript, outgoing } = this.selection.conversation;
    const lines = (transcript?.length ?? 0) + outgoing.length;
    const grew = lines > this.shown;
    this.shown = lines;
    if (outgoing.some(({ status }) => status === 'sending') && grew) this.toEnd();
    else if (this.isFollowing) this.toEnd();
    else if (grew) this.following = false;
  }

  private isFollowing = true;

  private lines() {
    return repeat(
      toldEntries(this.selection.conversation.transcript ?? []),
      ({ key }) => key,
      (entry) =>
        entry.kind === 'note'
          ? notedLine(entry, this.view.speech)
          : saidLine(entry, this.view.speech),
    );
  }

  private outgoing() {
    const { handoff, mine, conversation } = this.selection;
    const place = { handoffId: handoff.id, writable: mine };
    return conversation.outgoing.map((message) => outgoingLine(this.view, message, place));
  }

  private readonly noteScroll = (event: Event): void => {
    if (!(event.target instanceof Element)) return;
    const { scrollHeight, scrollTop, clientHeight } = event.target;
    this.isFollowing = scrollHeight - scrollTop - clientHeight < NEAR_END;
    if (this.isFollowing) this.following = true;
  };

  private readonly toEnd = (): void => {
    const log = this.querySelector('.log');
    log?.scrollTo({ top: log.scrollHeight });
    this.isFollowing = true;
    this.following = true;
  };
}

customElements.define('desk-transcript', Transcript);
