import { html, nothing, svg } from 'lit';
import { FEEDBACK_REASONS } from '../connection/events';
import type { ReceivedEntry } from '../state/chat-state';
import type { View } from './view';

const THUMB =
  'M2 10h4v11H2zm6 0 4-8c1.7 0 3 1.3 3 3v4h5a2 2 0 0 1 2 2.3l-1.3 7.8a2 2 0 0 1-2 1.9H8z';

function thumb(rating: 'up' | 'down') {
  return html`<svg class=${rating} viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${THUMB} />`}
  </svg>`;
}

function question({ id }: ReceivedEntry, { text, actions }: View) {
  const button = (rating: 'up' | 'down') =>
    html`<button
      class="rate"
      @click=${() => {
        actions.rate({ activityId: id, rating });
        if (rating === 'down') actions.unfold({ reasonsFor: id });
      }}
    >
      ${thumb(rating)}${text(`feedback.${rating}`)}
    </button>`;
  return html`<div class="feedback" role="group" aria-label=${text('feedback.question')}>
    <span aria-hidden="true">${text('feedback.question')}</span>${button('up')}${button('down')}
  </div>`;
}

function reasons({ id }: ReceivedEntry, { text, actions }: View) {
  const button = (reason: (typeof FEEDBACK_REASONS)[number]) =>
    html`<button
      class="choice"
      @click=${() => {
        actions.unfold({ reasonsFor: null });
        actions.rate({ activityId: id, rating: 'down', reason });
      }}
    >
      ${text(`feedback.reasons.${reason}`)}
    </button>`;
  return html`<div class="feedback" role="group" tabindex="-1" aria-label=${text('feedback.why')}>
    <span aria-hidden="true">${text('feedback.why')}</span>${FEEDBACK_REASONS.map(button)}
  </div>`;
}

/** A rating counts at once; the reason, where one is given, follows and completes it. */
export function feedback(entry: ReceivedEntry, view: View) {
  if (!entry.ratable) return nothing;
  if (view.unfolded.reasonsFor === entry.id) return reasons(entry, view);
  return view.state.ratings[entry.id] === undefined
    ? question(entry, view)
    : html`<p class="feedback" tabindex="-1">${view.text('feedback.thanks')}</p>`;
}
