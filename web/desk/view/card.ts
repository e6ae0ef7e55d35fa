import { html, nothing } from 'lit';
import type { Handoff, HandoffReason } from '../../../server/contracts/desk';
import type { Speech } from '../language/speech';
import { fill } from '../language/texts';
import { conversationOf } from '../state/reduction';
import { spokenLanguage } from '../state/spoken-language';
import type { DeskView } from './desk-view';
import './elapsed';

const URGENT: readonly HandoffReason[] = ['emergency', 'crisis'];

export function urgencyOf({ reason }: Handoff): 'urgent' | 'usual' {
  return URGENT.includes(reason) ? 'urgent' : 'usual';
}

export function subjectOf({ subject, language }: Handoff, { texts }: Speech) {
  if (subject.trim() === '') return html`<span class="quiet">${texts.queue.noSubject}</span>`;
  return html`<span lang=${language}>${subject}</span>`;
}

/** Empty where none was measured: somebody who asked for a person has no answer to be sure of. */
export function confidenceOf({ confidence }: Handoff, { texts, percent }: Speech): string {
  if (confidence === null) return '';
  return fill(texts.confidence.label, { percent: percent(confidence) });
}

interface OpenButton {
  readonly handoff: Handoff;
  readonly meta: unknown;
}

function openButton({ state, speech, actions }: DeskView, { handoff, meta }: OpenButton) {
  return html`
    <button
      class="card-open"
      type="button"
      data-card=${handoff.id}
      aria-current=${state.selected === handoff.id ? 'true' : 'false'}
      @click=${() => {
        actions.open(handoff.id);
      }}
    >
      <span class="card-subject">${subjectOf(handoff, speech)}</span>
      <span class="card-meta">${meta}</span>
    </button>
  `;
}

function acceptButton({ state, speech, actions }: DeskView, { id, subject }: Handoff) {
  const { queue } = speech.texts;
  const busy = state.busy.includes(id);
  return html`
    <button
      class="button primary small"
      type="button"
      aria-label=${fill(queue.acceptNamed, { subject: subject || queue.noSubject })}
      ?disabled=${busy}
      @click=${() => void actions.accept(id)}
    >
      ${busy ? queue.accepting : queue.accept}
    </button>
  `;
}

/** A citizen who waits: for how long, why, and the button that takes them on. */
export function queueCard(view: DeskView, handoff: Handoff) {
  const { state, speech } = view;
  const { queue, reasons } = speech.texts;
  const confidence = confidenceOf(handoff, speech);
  const meta = html`<span class="reason">${reasons[handoff.reason]}</span>`;
  return html`
    <li class="card ${urgencyOf(handoff)}" ?data-selected=${state.selected === handoff.id}>
      ${openButton(view, { handoff, meta })}
      <div class="card-foot">
        <p>
          <desk-elapsed
            .since=${handoff.queuedAt}
            .text=${queue.waiting}
            .speech=${speech}
          ></desk-elapsed>
          ${
            confidence === ''
              ? nothing
              : html`<span class="confidence" aria-describedby="confidence-help"
                  >${confidence}</span
                >`
          }
        </p>
        ${acceptButton(view, handoff)}
      </div>
    </li>
  `;
}

/** A conversation of the agent's own, with a mark where the citizen wrote meanwhile. */
export function myCard(view: DeskView, handoff: Handoff) {
  const { state, speech } = view;
  const { mine, languageHeadings, conversation } = speech.texts;
  const { unread, citizenTyping } = conversationOf(state, handoff.id);
  const since = handoff.acceptedAt ?? handoff.queuedAt;
  const meta = html`
    <span class="badge">${languageHeadings[spokenLanguage(state, handoff)]}</span>
    ${
      citizenTyping
        ? html`<span>${conversation.typing}</span>`
        : html`<desk-elapsed .since=${since} .text=${mine.since} .speech=${speech}></desk-elapsed>`
    }
    ${unread > 0 ? html`<span class="unread">${speech.count(mine.unread, unread)}</span>` : nothing}
  `;
  return html`
    <li class="card" ?data-selected=${state.selected === handoff.id} ?data-unread=${unread > 0}>
      ${openButton(view, { handoff, meta })}
    </li>
  `;
}
