import { escapeHtml } from '../../../http/pages/html';
import type { Language } from '../../../../locales/language';
import type { Entry, Source } from '../entries';
import { renderForm, type FormMaker } from './form';
import type { Text } from './page-frame';
import { renderText } from './text-blocks';

function authorOf({ author, agentName }: Entry, text: Text): string {
  if (author === 'citizen') return text('you');
  if (author === 'assistant') return text('assistant');
  return agentName ? text('agent', { name: agentName }) : text('agentUnnamed');
}

function langOf(language: Language | null): string {
  return language ? ` lang="${language}"` : '';
}

function sourceLink({ title, url, language }: Source, entry: Entry, text: Text): string {
  const mark = language && language !== entry.language ? ` ${text(`in.${language}`)}` : '';
  const name = `<span${langOf(language)}>${escapeHtml(title)}</span>${mark}`;
  return `<a href="${escapeHtml(url)}" target="_blank" rel="noopener">${name} <span class="unseen">${text('newTab')}</span></a>`;
}

function sourcesOf(entry: Entry, text: Text): string {
  const links = entry.sources.map((source) => sourceLink(source, entry, text));
  if (links.length < 2)
    return links.map((link) => `<p class="source">${text('source')} ${link}</p>`).join('');
  const items = links.map((link) => `<li>${link}</li>`);
  return `<div class="source"><p>${text('sources')}</p><ol>${items.join('')}</ol></div>`;
}

/** What is quoted in the other language is marked with it. */
function wordsOf({ text, quotation }: Entry): string {
  if (!quotation) return renderText(text);
  const { language, start } = quotation;
  const quoted = renderText(text.slice(start));
  return `${renderText(text.slice(0, start))}<blockquote${langOf(language)}>${quoted}</blockquote>`;
}

/** Asked of an answer once, and only while it is the last one. */
export function ratingForm(entry: Entry, maker: FormMaker, text: Text): string {
  const button = (rating: string, key: string) =>
    `<button class="choice" name="rating" value="${rating}">${text(key)}</button>`;
  return renderForm(maker, {
    kind: 'rating',
    fields: { action: 'rate', activityId: entry.id },
    content: `<fieldset><legend>${text('helpful.question')}</legend>
${button('up', 'helpful.yes')} ${button('down', 'helpful.no')}</fieldset>`,
  });
}

/** One message: who wrote it, its words and their sources. `below` is HTML. */
export function entryItem(entry: Entry, text: Text, below: string): string {
  const thanks = entry.rated ? `<p class="thanks">${text('helpful.thanks')}</p>` : '';
  return `<li id="${entry.anchor}" class="entry ${entry.author}" tabindex="-1">
<p class="author">${authorOf(entry, text)}</p>
<div class="bubble"${langOf(entry.language)}>${wordsOf(entry)}${sourcesOf(entry, text)}</div>
${thanks}${below}
</li>`;
}
