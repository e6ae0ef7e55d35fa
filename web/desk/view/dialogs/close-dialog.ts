import { html, nothing } from 'lit';
import { DISPOSITIONS, type Disposition } from '../../../../server/contracts/desk';
import { hasUnsent, type Selection } from '../../state/selectors';
import { DeskElement } from '../desk-element';
import type { DeskView } from '../desk-view';
import { modal } from './modal';

/** Asks how a conversation ended, and closes it. */
export class CloseDialog extends DeskElement {
  static override properties = {
    view: { attribute: false },
    selection: { attribute: false },
    chosen: { state: true },
    unanswered: { state: true },
  };

  declare view: DeskView;
  declare selection: Selection;
  declare chosen: Disposition | null;
  declare unanswered: boolean;

  constructor() {
    super();
    this.chosen = null;
    this.unanswered = false;
  }

  override render() {
    const { speech, actions } = this.view;
    const { closing } = speech.texts;
    return modal(actions, { heading: closing.heading, body: this.form() });
  }

  private form() {
    const { closing } = this.view.speech.texts;
    const unsent = hasUnsent(this.selection.conversation);
    return html`
      <form novalidate @submit=${this.submit}>
        <fieldset aria-describedby="closing-problem">
          <legend>${closing.lead}</legend>
          <p class="field-problem" id="closing-problem" role="alert">
            ${this.unanswered ? closing.choose : nothing}
          </p>
          ${DISPOSITIONS.map((disposition) => this.option(disposition))}
        </fieldset>
        ${unsent ? html`<p class="banner warning">${closing.draft}</p>` : nothing}
        <p class="modal-buttons">
          <button class="button primary" type="submit">${closing.confirm}</button>
          <button class="button" type="button" @click=${this.dismiss}>${closing.cancel}</button>
        </p>
      </form>
    `;
  }

  private option(disposition: Disposition) {
    const { dispositions } = this.view.speech.texts.closing;
    const choose = () => {
      this.chosen = disposition;
      this.unanswered = false;
    };
    return html`
      <label class="choice">
        <input
          type="radio"
          name="disposition"
          value=${disposition}
          .checked=${this.chosen === disposition}
          @change=${choose}
        />
        <span>${dispositions[disposition]}</span>
      </label>
    `;
  }

  private readonly dismiss = (): void => {
    this.querySelector('dialog')?.close();
  };

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.chosen === null) {
      this.unanswered = true;
      this.querySelector('input')?.focus();
      return;
    }
    this.dismiss();
    void this.view.actions.close(this.selection.handoff.id, this.chosen);
  };
}

customElements.define('desk-close-dialog', CloseDialog);
