import { html, nothing } from 'lit';
import type { View } from './view';

/** Asks before anything is lost. The element opens and closes the dialog itself. */
export function confirmation({ unfolded, text, actions }: View) {
  const kind = unfolded.confirmation ?? 'erase';
  const cancel = () => {
    actions.unfold({ confirmation: null });
  };
  return html`<dialog
    aria-labelledby="confirm-title"
    aria-describedby="confirm-body"
    @close=${cancel}
  >
    <p id="confirm-title" class="dialog-title">${text(`confirm.${kind}.title`)}</p>
    <p id="confirm-body">${text(`confirm.${kind}.body`)}</p>
    <p role="alert">${unfolded.eraseFailed ? text('confirm.erase.failed') : nothing}</p>
    <div class="dialog-buttons">
      <button class=${kind === 'erase' ? 'danger' : 'primary'} @click=${actions.confirm}>
        ${text(`confirm.${kind}.yes`)}
      </button>
      <button class="secondary" @click=${cancel}>${text('confirm.no')}</button>
    </div>
  </dialog>`;
}
