import { html, nothing } from 'lit';
import type { ChatState } from '../state/chat-state';
import type { Text } from '../text';
import { otherLanguage } from './language';
import type { Confirmation, View } from './view';

function item(label: string, onClick: () => void) {
  return html`<li><button class="plain" @click=${onClick}>${label}</button></li>`;
}

function menu({ text, actions, state, unfolded }: View) {
  const ask = (confirmation: Confirmation) => () => {
    actions.unfold({ menu: false, confirmation });
  };
  return html`<div class="menu">
    <button
      class="on-dark"
      id="menu-button"
      aria-expanded=${unfolded.menu}
      aria-controls="menu"
      @click=${() => {
        actions.unfold({ menu: !unfolded.menu });
      }}
    >
      ${text('menu.open')}
    </button>
    <ul id="menu" ?hidden=${!unfolded.menu}>
      ${item(text('menu.download'), actions.download)}
      ${
        state.phase === 'open'
          ? [item(text('menu.restart'), ask('restart')), item(text('menu.erase'), ask('erase'))]
          : nothing
      }
    </ul>
  </div>`;
}

/** The assistant says that it is one, and a person who has taken its place is named. */
export function interlocutorIn({ handoff }: ChatState, text: Text): string {
  if (handoff?.state !== 'accepted') return text('automated');
  const { agentName: name } = handoff;
  return name === undefined ? text('withAgentUnnamed') : text('withAgent', { name });
}

export function header(view: View) {
  const { state, text, actions } = view;
  const other = otherLanguage(state.language);
  const chosen = state.phase !== 'offer';
  return html`<header>
    <p class="name"><strong>Guichet</strong><span>${interlocutorIn(state, text)}</span></p>
    ${
      chosen
        ? html`<button class="on-dark" lang=${other} @click=${actions.switchLanguage}>
            ${text('otherLanguage')}
          </button>`
        : nothing
    }
    ${chosen && state.phase !== 'erased' ? menu(view) : nothing}
  </header>`;
}
