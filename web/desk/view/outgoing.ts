import { html, nothing } from 'lit';
import type { Outgoing } from '../state/desk-state';
import type { DeskView } from './desk-view';

interface OutgoingPlace {
  readonly handoffId: string;
  /** Only who holds the conversation can send again. */
  readonly writable: boolean;
}

function remedies({ speech, actions }: DeskView, message: Outgoing, place: OutgoingPlace) {
  const { composer } = speech.texts;
  const { handoffId, writable } = place;
  if (!writable) return html`<b>${composer.notSent}</b>`;
  return html`
    <b>${composer.notSent}</b>
    <button
      class="link-button"
      type="button"
      @click=${() => void actions.retry(handoffId, message.clientActivityId)}
    >
      ${composer.retry}
    </button>
    <button
      class="link-button"
      type="button"
      @click=${() => {
        actions.withdraw(handoffId, message.clientActivityId);
      }}
    >
      ${composer.edit}
    </button>
  `;
}

/** A message that the conversation does not show yet: on its way, or not sent. */
export function outgoingLine(view: DeskView, message: Outgoing, place: OutgoingPlace) {
  const { texts } = view.speech;
  const failed = message.status === 'failed';
  return html`
    <li class="message agent ${failed ? 'failed' : 'on-its-way'}">
      <p class="by"><b>${texts.authors.you}</b></p>
      <p class="said">${message.text}</p>
      <p class="delivery">
        ${
          failed
            ? remedies(view, message, place)
            : message.status === 'sending'
              ? texts.composer.sending
              : nothing
        }
      </p>
    </li>
  `;
}
