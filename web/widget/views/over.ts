import { html, nothing } from 'lit';
import type { View } from './view';

/** Stands in the place of the composer once nothing more can be said. */
export function over({ state, text, actions }: View) {
  const { phase, language, entries } = state;
  if (phase === 'open' || phase === 'offer') return nothing;
  return html`<div class=${entries.length === 0 ? 'over alone' : 'over'}>
    <p role="status" tabindex="-1" id="over">${text(`over.${phase}`)}</p>
    <button
      class="primary"
      @click=${() => {
        actions.start(language);
      }}
    >
      ${text('over.new')}
    </button>
  </div>`;
}
