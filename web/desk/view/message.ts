import { html, nothing } from 'lit';
import type { Citation } from '../../../server/contracts/activity';
import { languageSchema } from '../../../server/contracts/language';
import type { Speech } from '../language/speech';
import { fill } from '../language/texts';
import type { Entry } from '../state/entries';

type Said = Extract<Entry, { kind: 'message' }>;
type Noted = Extract<Entry, { kind: 'note' }>;

function authorOf({ author, agentName }: Said, { texts }: Speech): string {
  if (author !== 'agent') return texts.authors[author];
  return agentName === ''
    ? texts.authors.agent
    : fill(texts.authors.agentNamed, { name: agentName });
}

function moment(at: string, speech: Speech) {
  return at === '' ? nothing : html`<time datetime=${at}>${speech.time(at)}</time>`;
}

function link({ appearance }: Citation, said: Said, { texts }: Speech) {
  const language = languageSchema.safeParse(appearance.inLanguage).data;
  const mark = language && language !== said.language ? ` ${texts.in[language]}` : '';
  return html`
    <a href=${appearance.url} target="_blank" rel="noopener noreferrer">
      <span lang=${language ?? nothing}>${appearance.name}</span>${mark}<span class="unseen">
        ${texts.opensNew}</span
      >
    </a>
  `;
}

/** One is a list without numbers. */
function sources(said: Said, speech: Speech) {
  const links = said.citations.map((citation) => html`<li>${link(citation, said, speech)}</li>`);
  if (links.length === 0) return nothing;
  return html`
    <p class="sources-title">${speech.texts.sources}</p>
    ${
      links.length === 1
        ? html`<ul class="sources">
            ${links}
          </ul>`
        : html`<ol class="sources">
            ${links}
          </ol>`
    }
  `;
}

/** What is quoted in the other language is marked with it: a voice changes there. */
function words({ text, language, quotation }: Said) {
  const start = quotation?.start ?? text.length;
  const own = text.slice(0, start).trimEnd();
  return html`
    <p class="said" lang=${language ?? nothing}>${own}</p>
    ${
      quotation
        ? html`<blockquote lang=${quotation.language}>
            <p class="said">${text.slice(start)}</p>
          </blockquote>`
        : nothing
    }
  `;
}

export function saidLine(said: Said, speech: Speech) {
  return html`
    <li class="message ${said.author}">
      <p class="by"><b>${authorOf(said, speech)}</b> ${moment(said.at, speech)}</p>
      ${words(said)} ${sources(said, speech)}
    </li>
  `;
}

export function notedLine({ note, name, feedback, at }: Noted, speech: Speech) {
  const { events, ratingReasons } = speech.texts;
  const reason = feedback?.reason === undefined ? '' : ratingReasons[feedback.reason];
  return html`
    <li class="note">${fill(events[note], { name, reason })} ${moment(at, speech)}</li>
  `;
}
