import { escapeHtml } from '../../../http/pages/html';
import type { Entry } from '../entries';
import { renderForm, type FormMaker } from './form';
import type { Text } from './page-frame';
import { renderText } from './text-blocks';

function authorOf({ author, agentName }: Entry, text: Text): string {
  if (author === 'citizen') return text('you');
  if (author === 'assistant') return text('assistant');
  return agentName ? text('agent', { name: agentName }) : text('agentUnnamed');
}

function sourceLine({ title, url }: Entry['sources'][number], text: Text): string {
  return `<p class="source">${text('source')} <a href="${escapeHtml(url)}">${escapeHtml(title)}</a></p>`;
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
  const lang = entry.language ? ` lang="${entry.language}"` : '';
  const sources = entry.sources.map((source) => sourceLine(source, text));
  const thanks = entry.rated ? `<p class="thanks">${text('helpful.thanks')}</p>` : '';
  return `<li id="${entry.anchor}" class="entry ${entry.author}" tabindex="-1">
<p class="author">${authorOf(entry, text)}</p>
<div class="bubble"${lang}>${renderText(entry.text)}${sources.join('')}</div>
${thanks}${below}
</li>`;
}
