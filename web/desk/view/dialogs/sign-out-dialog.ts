import { html } from 'lit';
import type { DeskView } from '../desk-view';
import { modal } from './modal';

/** Nobody is left waiting unawares: asked where conversations are still open. */
export function signOutDialog({ state, speech, actions }: DeskView) {
  const { leaving } = speech.texts;
  const body = html`
    <p>${speech.count(leaving.held, state.mine.length)} ${leaving.lead}</p>
    <form method="dialog" class="modal-buttons">
      <button class="button primary">${leaving.cancel}</button>
      <button class="button" @click=${() => void actions.signOut()}>${leaving.confirm}</button>
    </form>
  `;
  return modal(actions, { heading: leaving.heading, body });
}
