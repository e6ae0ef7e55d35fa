import { html } from 'lit';
import type { DeskActions } from '../actions/desk-actions';
import type { Speech } from '../language/speech';

/** The other language's name, in that language. */
export function languageSwitch({ language, texts }: Speech, { dispatch }: DeskActions) {
  const other = language === 'en' ? 'fr' : 'en';
  const choose = () => {
    dispatch('languageChosen', { language: other });
  };
  return html`<button class="bar-button" type="button" lang=${other} @click=${choose}>
    ${texts.switchLanguage}
  </button>`;
}
