import { html, nothing } from 'lit';
import type { Citation } from '../../../server/contracts/activity';
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

function sources(citations: readonly Citation[], { texts }: Speech) {
  if (citations.length === 0) return nothing;
  return html`
    <p class="sources-title">${texts.sources}</p>
    <ul class="sources">
      ${citations.map(
        ({ appearance }) => html`
          <li>
            <a href=${appearance.url} target="_blank" rel="noopener noreferrer">
              ${appearance.name}<span class="unseen"> ${texts.opensNew}</span>
            </a>
          </li>
        `,
      )}
    </ul>
  `;
}

export function saidLine(said: Said, speech: Speech) {
  return html`
    <li class="message ${said.author}">
      <p class="by"><b>${authorOf(said, speech)}</b> ${moment(said.at, speech)}</p>
      <p class="said" lang=${said.language ?? nothing}>${said.text}</p>
      ${sources(said.citations, speech)}
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
