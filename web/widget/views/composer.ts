import { html, nothing } from 'lit';
import { MAX_UTTERANCE_CHARACTERS } from '../connection/events';
import type { View } from './view';

/** The counter shows for the last characters only. */
const COUNTED = 1000;

function counterText({ unfolded, text }: View) {
  const left = MAX_UTTERANCE_CHARACTERS - unfolded.draft.length;
  if (left > COUNTED) return nothing;
  return left < 0
    ? text('composer.over', { count: -left })
    : text('composer.left', { count: left });
}

function submit(event: Event, { unfolded, actions }: View) {
  event.preventDefault();
  const { draft } = unfolded;
  if (draft.trim() === '' || draft.length > MAX_UTTERANCE_CHARACTERS) return;
  actions.unfold({ draft: '' });
  actions.say(draft);
}

/** An Enter that ends the composition of a character sends nothing. */
function isSendingKey({ key, shiftKey, isComposing }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !isComposing;
}

function field(view: View) {
  const { unfolded, actions } = view;
  return html`<textarea
    id="draft"
    rows="1"
    aria-describedby="count"
    aria-invalid=${unfolded.draft.length > MAX_UTTERANCE_CHARACTERS}
    autocomplete="off"
    .value=${unfolded.draft}
    @input=${(event: Event) => {
      if (event.target instanceof HTMLTextAreaElement) {
        actions.unfold({ draft: event.target.value });
      }
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (isSendingKey(event)) submit(event, view);
    }}
  ></textarea>`;
}

export function composer(view: View) {
  const { text, unfolded } = view;
  return html`<form
    @submit=${(event: Event) => {
      submit(event, view);
    }}
  >
    <label for="draft">${text('composer.label')}</label>
    <div class="writing">
      <div class="grow" data-draft=${`${unfolded.draft} `}>${field(view)}</div>
      <button class="primary">${text('composer.send')}</button>
    </div>
    <p id="count" role="status">${counterText(view)}</p>
  </form>`;
}
