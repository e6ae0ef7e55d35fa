import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fill } from '../language/texts';
import { selectionOf, type Selection } from '../state/selectors';
import { subjectOf } from './card';
import { composer } from './composer';
import type { DeskView } from './desk-view';
import { reasonBanner } from './reason-banner';
import './transcript';

function heldButtons({ speech, actions }: DeskView, { handoff, busy }: Selection) {
  const { conversation } = speech.texts;
  return html`
    <button
      class="button"
      type="button"
      ?disabled=${busy}
      @click=${() => void actions.release(handoff.id)}
    >
      ${conversation.release}
    </button>
    <button
      class="button"
      type="button"
      ?disabled=${busy}
      @click=${() => {
        actions.dispatch('dialogOpened', { dialog: 'close' });
      }}
    >
      ${conversation.close}
    </button>
  `;
}

function acceptButton({ speech, actions }: DeskView, { handoff, busy }: Selection) {
  const { queue } = speech.texts;
  return html`<button
    class="button primary"
    type="button"
    ?disabled=${busy}
    @click=${() => void actions.accept(handoff.id)}
  >
    ${busy ? queue.accepting : queue.accept}
  </button>`;
}

function buttons(view: DeskView, selection: Selection) {
  if (selection.mine) return heldButtons(view, selection);
  return selection.handoff.state === 'queued' ? acceptButton(view, selection) : nothing;
}

function heading(view: DeskView, selection: Selection) {
  const { speech, actions } = view;
  const { conversation: texts, languages } = speech.texts;
  const { handoff, language } = selection;
  const back = () => {
    actions.dispatch('shelved', {});
  };
  return html`
    <div class="conversation-head">
      <button class="link-button back" type="button" @click=${back}>← ${texts.back}</button>
      <div class="conversation-title">
        <h2 id="conversation-heading" tabindex="-1">${subjectOf(handoff, speech)}</h2>
        <p class="conversation-meta">
          ${
            handoff.citizenName === null
              ? nothing
              : html`<span>${fill(texts.citizenNamed, { name: handoff.citizenName })}</span>`
          }
          <span class="badge">${fill(texts.languageBadge, { language: languages[language] })}</span>
        </p>
      </div>
      <div class="conversation-tools">${buttons(view, selection)}</div>
    </div>
  `;
}

function readOnlyText({ speech }: DeskView, { handoff }: Selection): string {
  const { conversation } = speech.texts;
  switch (handoff.state) {
    case 'queued':
      return conversation.preview;
    case 'active':
      return conversation.heldByOther;
    case 'closed':
      return conversation.over;
    case 'abandoned':
      return conversation.abandoned;
  }
}

/** Who may not write sees why, and what they typed before that. */
function readOnlyFoot(view: DeskView, selection: Selection) {
  const { draft } = selection.conversation;
  return html`
    <div class="read-only">
      <p>${readOnlyText(view, selection)}</p>
      ${
        draft.trim() === ''
          ? nothing
          : html`<p class="quiet">${view.speech.texts.conversation.unsentKept}</p>
              <p class="kept">${draft}</p>`
      }
    </div>
  `;
}

function emptyPane({ speech }: DeskView) {
  const { conversation } = speech.texts;
  return html`
    <div class="nothing-open">
      <h2>${conversation.emptyHeading}</h2>
      <p>${conversation.empty}</p>
    </div>
  `;
}

function openPane(view: DeskView, selection: Selection) {
  const { loading } = view.speech.texts.conversation;
  return keyed(
    selection.handoff.id,
    html`
      ${heading(view, selection)} ${reasonBanner(view.speech, selection.handoff)}
      ${
        selection.conversation.transcript === null
          ? html`<p class="empty loading">${loading}</p>`
          : html`<desk-transcript .view=${view} .selection=${selection}></desk-transcript>`
      }
      ${selection.mine ? composer(view, selection) : readOnlyFoot(view, selection)}
    `,
  );
}

export function conversationPane(view: DeskView) {
  const selection = selectionOf(view.state);
  return html`
    <section
      class="pane conversation-pane"
      id="conversation"
      tabindex="-1"
      aria-label=${view.speech.texts.conversation.region}
    >
      ${selection === null ? emptyPane(view) : openPane(view, selection)}
    </section>
  `;
}
