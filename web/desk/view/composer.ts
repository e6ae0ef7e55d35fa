import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { MAX_MESSAGE_CHARACTERS } from '../actions/message-actions';
import { fill } from '../language/texts';
import type { Selection } from '../state/selectors';
import type { DeskView } from './desk-view';

function tooLongText({ speech }: DeskView, length: number): string {
  return fill(speech.texts.composer.tooLong, {
    count: speech.number(length),
    max: speech.number(MAX_MESSAGE_CHARACTERS),
  });
}

/** Enter sends, with Ctrl too; Shift + Enter does not, nor does the Enter that ends a composed letter. */
function isSendKey({ key, shiftKey, isComposing }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !isComposing;
}

function messageBox({ actions }: DeskView, { handoff, conversation }: Selection, invalid: boolean) {
  return html`
    <textarea
      id="message"
      rows="2"
      aria-describedby="message-hint message-problem"
      aria-invalid=${invalid ? 'true' : 'false'}
      .value=${live(conversation.draft)}
      @input=${({ target }: InputEvent) => {
        if (target instanceof HTMLTextAreaElement) actions.draft(handoff.id, target.value);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (!isSendKey(event)) return;
        event.preventDefault();
        void actions.send(handoff.id);
      }}
    ></textarea>
  `;
}

export function composer(view: DeskView, selection: Selection) {
  const { handoff, conversation, language } = selection;
  const { composer: texts, languages } = view.speech.texts;
  const length = conversation.draft.trim().length;
  const tooLong = length > MAX_MESSAGE_CHARACTERS;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void view.actions.send(handoff.id);
  };
  return html`
    <form class="composer" @submit=${submit}>
      <label for="message">${texts.label}</label>
      <p class="hint" id="message-hint">
        ${fill(texts.languageHint, { language: languages[language] })} ${texts.hint}
      </p>
      <p class="field-problem" id="message-problem" role="alert">
        ${tooLong ? tooLongText(view, length) : nothing}
      </p>
      <div class="composer-row">
        ${messageBox(view, selection, tooLong)}
        <button class="button primary" type="submit" ?disabled=${length === 0 || tooLong}>
          ${texts.send}
        </button>
      </div>
    </form>
  `;
}
