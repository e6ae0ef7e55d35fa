import { html, nothing } from 'lit';
import type { Source } from '../connection/received-activity';
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

function words(text: string) {
  return blocksOf(text).map(block);
}

/** What is quoted in the other language is marked with it: a voice changes there. */
function received({ text, quotation }: ReceivedEntry) {
  return quotation
    ? html`${words(text.slice(0, quotation.start))}
        <blockquote lang=${quotation.language}>${words(text.slice(quotation.start))}</blockquote>`
    : words(text);
}

function link({ title, url, language }: Source, entry: ReceivedEntry, { text }: View) {
  const foreign = language && language !== entry.language ? language : null;
  return html`<a href=${url} target="_blank" rel="noopener"
    ><span lang=${language ?? nothing}>${title}</span>${foreign && ` ${text(`in.${foreign}`)}`}<span
      class="unseen"
    >
      ${text('newTab')}</span
    ></a
  >`;
}

function sources(entry: ReceivedEntry, view: View) {
  const links = entry.sources.map((source) => link(source, entry, view));
  if (links.length < 2)
    return links.map((a) => html`<p class="source">${view.text('source')} ${a}</p>`);
  return html`<div class="source">
    ${view.text('sources')}
    <ol>
      ${links.map((a) => html`<li>${a}</li>`)}
    </ol>
  </div>`;
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
  return entry.author === 'citizen'
    ? html`<div class="bubble">${words(entry.text)}</div>
        ${delivery(entry, view)}`
    : html`<div class="bubble" lang=${entry.language}>
          ${received(entry)}${sources(entry, view)}
        </div>
        ${feedback(entry, view)}`;
}

/** One message: who wrote it, its words, and what can be done with it. */
export function entryItem(entry: Entry, view: View) {
  return html`<li class="entry ${entry.author}" data-id=${entry.id}>
    <p class="author">${authorIn(entry, view.text)}</p>
    ${body(entry, view)}
  </li>`;
}
