import { html, nothing } from 'lit';
import type { CitizenEntry, Entry, ReceivedEntry } from '../state/chat-state';
import { blocksOf, type TextBlock } from '../state/text-blocks';
import { authorIn } from '../state/transcript';
import { feedback } from './feedback';
import type { View } from './view';

function block(part: TextBlock) {
  return part.kind === 'list'
    ? html`<ul>
        ${part.items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : html`<p>${part.lines.join('\n')}</p>`;
}

function sources(entry: ReceivedEntry, { text }: View) {
  return entry.sources.map(
    ({ title, url }) =>
      html`<p class="source">
        ${text('source')}
        <a href=${url} target="_blank" rel="noopener"
          >${title}<span class="unseen"> ${text('newTab')}</span></a
        >
      </p>`,
  );
}

function delivery({ id, delivery: state }: CitizenEntry, { text, actions }: View) {
  if (state === 'sent') return nothing;
  if (state === 'sending') return html`<p class="delivery">${text('delivery.sending')}</p>`;
  return html`<p class="delivery failed">
    ${text('delivery.failed')}
    <button
      class="choice"
      @click=${() => {
        actions.retry(id);
      }}
    >
      ${text('delivery.retry')}
    </button>
  </p>`;
}

function body(entry: Entry, view: View) {
  const blocks = blocksOf(entry.text).map(block);
  return entry.author === 'citizen'
    ? html`<div class="bubble">${blocks}</div>
        ${delivery(entry, view)}`
    : html`<div class="bubble" lang=${entry.language}>${blocks}${sources(entry, view)}</div>
        ${feedback(entry, view)}`;
}

/** One message: who wrote it, its words, and what can be done with it. */
export function entryItem(entry: Entry, view: View) {
  return html`<li class="entry ${entry.author}" data-id=${entry.id}>
    <p class="author">${authorIn(entry, view.text)}</p>
    ${body(entry, view)}
  </li>`;
}
