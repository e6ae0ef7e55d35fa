import { html, nothing } from 'lit';
import type { Handoff } from '../../../server/contracts/desk';
import type { Speech } from '../language/speech';
import { confidenceOf, urgencyOf } from './card';

function noticed({ texts }: Speech, { reasons }: Handoff) {
  if (reasons.length === 0) return nothing;
  return html`
    <div class="noticed">
      <h3 id="noticed-heading">${texts.noticed.heading}</h3>
      <ul aria-labelledby="noticed-heading">
        ${reasons.map((reason) => html`<li>${texts.noticed.reasons[reason]}</li>`)}
      </ul>
    </div>
  `;
}

/**
 * The reason in a line that is always there, over what the assistant noticed; what the reason means is a click
 * away, or open where it is urgent.
 */
export function reasonBanner(speech: Speech, handoff: Handoff) {
  const { texts } = speech;
  const confidence = confidenceOf(handoff, speech);
  const urgency = urgencyOf(handoff);
  return html`
    <div class="reason-banner ${urgency}">
      <details ?open=${urgency === 'urgent'}>
        <summary>
          <b>${texts.reasons[handoff.reason]}</b>
          ${confidence === '' ? nothing : html`<span>${confidence}</span>`}
        </summary>
        <p>${texts.reasonHelp[handoff.reason]}</p>
        ${confidence === '' ? nothing : html`<p>${texts.confidence.help}</p>`}
        <p>${texts.masked}</p>
      </details>
      ${noticed(speech, handoff)}
    </div>
  `;
}
