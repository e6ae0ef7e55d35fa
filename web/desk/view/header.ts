import { html } from 'lit';
import { fill } from '../language/texts';
import type { DeskView } from './desk-view';
import { languageSwitch } from './language-switch';

function leave({ state, actions }: DeskView): void {
  if (state.mine.length > 0) actions.dispatch('dialogOpened', { dialog: 'signOut' });
  else void actions.signOut();
}

export function header(view: DeskView) {
  const { state, speech, actions } = view;
  const { texts } = speech;
  const name = state.agent?.displayName ?? '';
  const role = texts.header.roles[state.agent?.role ?? 'agent'];
  return html`
    <header class="bar">
      <h1 class="bar-name" id="desk-heading" tabindex="-1">
        ${texts.brand} <span class="bar-place">${texts.title}</span>
      </h1>
      <p class="bar-agent" title=${role}>${fill(texts.header.signedInAs, { name })}</p>
      <div class="bar-tools">
        ${languageSwitch(speech, actions)}
        <button
          class="bar-button bar-help"
          type="button"
          aria-label=${texts.header.help}
          title=${texts.header.help}
          @click=${() => {
            actions.dispatch('dialogOpened', { dialog: 'help' });
          }}
        >
          ?
        </button>
        <button
          class="bar-button"
          type="button"
          @click=${() => {
            leave(view);
          }}
        >
          ${texts.header.signOut}
        </button>
      </div>
    </header>
  `;
}
