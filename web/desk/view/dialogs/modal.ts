import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { DeskActions } from '../../actions/desk-actions';

/** A dialog can be shown once it is in the page, which is just after it has been drawn. */
function show(element?: Element): void {
  queueMicrotask(() => {
    if (element instanceof HTMLDialogElement && element.isConnected && !element.open) {
      element.showModal();
    }
  });
}

export interface Modal {
  readonly heading: string;
  readonly body: unknown;
}

/** The browser's own modal: it holds the focus, closes on Escape, and gives the focus back. */
export function modal({ dispatch }: DeskActions, { heading, body }: Modal) {
  const closed = () => {
    dispatch('dialogClosed', {});
  };
  return html`
    <dialog class="modal" aria-labelledby="modal-heading" ${ref(show)} @close=${closed}>
      <h2 id="modal-heading" tabindex="-1" autofocus>${heading}</h2>
      ${body}
    </dialog>
  `;
}
