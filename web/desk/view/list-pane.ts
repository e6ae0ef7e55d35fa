import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { myHandoffs, queueGroups, type LanguageGroup } from '../state/selectors';
import { myCard, queueCard } from './card';
import type { DeskView } from './desk-view';

function groupOf(view: DeskView, { language, own, handoffs }: LanguageGroup) {
  const { speech } = view;
  const { queue, languageHeadings } = speech.texts;
  if (handoffs.length === 0 && !own) return nothing;
  return html`
    <section class="group" aria-labelledby="group-${language}">
      <h3 id="group-${language}">
        ${languageHeadings[language]} <span class="count">${speech.number(handoffs.length)}</span>
        ${own ? nothing : html`<span class="quiet">${queue.notYours}</span>`}
      </h3>
      ${
        handoffs.length === 0
          ? html`<p class="empty">${queue.emptyGroup}</p>`
          : html`<ul class="cards">
              ${repeat(
                handoffs,
                ({ id }) => id,
                (handoff) => queueCard(view, handoff),
              )}
            </ul>`
      }
    </section>
  `;
}

function waitingList(view: DeskView) {
  const { state, speech } = view;
  const { queue, confidence } = speech.texts;
  if (!state.queueKnown) return html`<p class="empty">${queue.loading}</p>`;
  if (state.queued.length === 0) return html`<p class="empty">${queue.empty}</p>`;
  return html`
    ${queueGroups(state).map((group) => groupOf(view, group))}
    <p class="legend" id="confidence-help">${confidence.legend}</p>
  `;
}

function waiting(view: DeskView) {
  const { state, speech } = view;
  const { queue } = speech.texts;
  return html`
    <section aria-labelledby="queue-heading">
      <h2 id="queue-heading" tabindex="-1">${queue.heading}</h2>
      <p class="total" role="status">
        ${state.queueKnown ? speech.count(queue.count, state.queued.length) : nothing}
      </p>
      ${waitingList(view)}
    </section>
  `;
}

function mine(view: DeskView) {
  const { state, speech } = view;
  const held = myHandoffs(state);
  return html`
    <section class="mine" aria-labelledby="mine-heading">
      <h2 id="mine-heading">
        ${speech.texts.mine.heading} <span class="count">${speech.number(held.length)}</span>
      </h2>
      ${
        held.length === 0
          ? html`<p class="empty">${speech.texts.mine.empty}</p>`
          : html`<ul class="cards">
              ${repeat(
                held,
                ({ id }) => id,
                (handoff) => myCard(view, handoff),
              )}
            </ul>`
      }
    </section>
  `;
}

export function listPane(view: DeskView) {
  return html`
    <section class="pane list-pane" aria-label=${view.speech.texts.queue.region}>
      ${mine(view)} ${waiting(view)}
    </section>
  `;
}
