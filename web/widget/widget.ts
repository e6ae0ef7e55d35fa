import { GuichetChat } from './guichet-chat';

/** Any `data-guichet-question` of the page asks its question in the chat. */
function askFromPage(event: MouseEvent): void {
  const link =
    event.target instanceof Element ? event.target.closest('[data-guichet-question]') : null;
  const chat = document.querySelector('guichet-chat');
  if (link === null || !(chat instanceof GuichetChat)) return;
  event.preventDefault();
  chat.ask(link.getAttribute('data-guichet-question') || (link.textContent ?? ''));
}

/** A page that loads the script twice has one widget all the same. */
if (customElements.get('guichet-chat') === undefined) {
  customElements.define('guichet-chat', GuichetChat);
  document.addEventListener('click', askFromPage);
}
