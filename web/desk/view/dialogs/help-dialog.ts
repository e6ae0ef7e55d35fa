import { html } from 'lit';
import type { DeskView } from '../desk-view';
import { modal } from './modal';

const ROWS = [
  'send',
  'line',
  'leave',
  'next',
  'previous',
  'open',
  'accept',
  'write',
  'help',
] as const;

function shortcutsChoice({ state, speech, actions }: DeskView) {
  const { help } = speech.texts;
  const choose = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    actions.dispatch('shortcutsChosen', { shortcuts: target.checked });
  };
  return html`
    <label class="choice">
      <input
        type="checkbox"
        aria-describedby="shortcuts-help"
        .checked=${state.shortcuts}
        @change=${choose}
      />
      <span>${help.toggle}</span>
    </label>
    <p class="quiet" id="shortcuts-help">${help.toggleHelp}</p>
  `;
}

/** The keys, and the switch that turns the single ones off (WCAG 2.1, 2.1.4). */
export function helpDialog(view: DeskView) {
  const { help } = view.speech.texts;
  const body = html`
    <table class="keys">
      <thead>
        <tr>
          <th scope="col">${help.key}</th>
          <th scope="col">${help.does}</th>
        </tr>
      </thead>
      <tbody>
        ${ROWS.map(
          (row) => html`
            <tr>
              <td><kbd>${help.keys[row]}</kbd></td>
              <td>${help.rows[row]}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    ${shortcutsChoice(view)}
    <form method="dialog" class="modal-buttons">
      <button class="button primary">${help.close}</button>
    </form>
  `;
  return modal(view.actions, { heading: help.heading, body });
}
