import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Notice } from '../state/desk-state';
import type { DeskView } from './desk-view';

function noticeLine({ speech, actions }: DeskView, { id, tone, text }: Notice) {
  const dismiss = () => {
    actions.dispatch('noticeDismissed', {});
  };
  return keyed(
    id,
    html`<p class="banner ${tone}">
      <span>${speech.texts.notices[text]}</span>
      <button
        class="icon-button"
        type="button"
        aria-label=${speech.texts.notices.dismiss}
        @click=${dismiss}
      >
        ×
      </button>
    </p>`,
  );
}

/** The regions stand there from the start: a screen reader announces only what enters one that it knows. */
export function notices(view: DeskView) {
  const { state, speech } = view;
  const { notice } = state;
  const line = notice === null ? nothing : noticeLine(view, notice);
  const problem = notice?.tone === 'problem';
  return html`
    <div class="notices">
      <div role="status">
        ${
          state.online
            ? nothing
            : html`<p class="banner warning">${speech.texts.connection.offline}</p>`
        }
        ${problem ? nothing : line}
      </div>
      <div role="alert">${problem ? line : nothing}</div>
    </div>
  `;
}
