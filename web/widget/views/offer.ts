import { html } from 'lit';
import type { Language } from '../../../server/contracts/language';
import { textIn } from '../text';
import type { View } from './view';

const ORDERS: Readonly<Record<Language, readonly Language[]>> = {
  en: ['en', 'fr'],
  fr: ['fr', 'en'],
};

function choice(language: Language, { actions }: View) {
  const text = textIn(language);
  return html`<div class="offer-choice" lang=${language}>
    <p>${text('offer.about')}</p>
    <button
      class="primary"
      @click=${() => {
        actions.start(language);
      }}
    >
      ${text('offer.choose')}
    </button>
  </div>`;
}

/** The active offer of both official languages, with neither before the other but in order. */
export function offer(view: View) {
  const order = ORDERS[view.state.language];
  const greetings = order.map(
    (language, index) =>
      html`${index > 0 ? ', ' : ''}<span lang=${language}
          >${textIn(language)('offer.hello')}</span
        >`,
  );
  return html`<div class="offer">
    <p class="offer-hello">${greetings}</p>
    <div class="offer-choices">${order.map((language) => choice(language, view))}</div>
  </div>`;
}
