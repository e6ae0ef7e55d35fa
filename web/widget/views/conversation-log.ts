import { html, nothing } from 'lit';
import { quickRepliesOf, type ChatState } from '../state/chat-state';
import type { QuickReply } from '../connection/received-activity';
import { entryItem } from './entry';
import type { View } from './view';

function typingText({ state, text }: View) {
  if (state.typing === null) return nothing;
  const words = text(`typing.${state.typing}`);
  return html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${words}`;
}

function quickReply({ title, text, url }: QuickReply, { actions }: View) {
  return url === undefined
    ? html`<button
        class="choice"
        @click=${() => {
          actions.say(text);
        }}
      >
        ${title}
      </button>`
    : html`<a class="choice" href=${url} target="_blank" rel="noopener">${title}</a>`;
}

function quickReplies(view: View) {
  const replies = quickRepliesOf(view.state);
  if (replies.length === 0) return nothing;
  return html`<div class="quick-replies" role="group" aria-label=${view.text('quickReplies')}>
    ${replies.map((reply) => quickReply(reply, view))}
  </div>`;
}

function isConnecting({ link, entries, phase }: ChatState): boolean {
  return phase === 'open' && link === 'connecting' && entries.length === 0;
}

export function conversationLog(view: View) {
  const { state, text } = view;
  if (state.phase !== 'open' && state.entries.length === 0) return nothing;
  return html`<div class="log" role="log" aria-live="polite" tabindex="0" aria-label=${text('log')}>
    <ol tabindex="-1">
      ${state.entries.map((entry) => entryItem(entry, view))}
    </ol>
    ${quickReplies(view)}
    <p class="typing">${isConnecting(state) ? text('link.connecting') : typingText(view)}</p>
  </div>`;
}
