import { html } from 'lit';
import { fill } from '../language/texts';
import type { Speech } from '../language/speech';
import { DeskElement } from './desk-element';

const EVERY_MS = 1000;

/** Time since a moment, told anew each second. */
export class Elapsed extends DeskElement {
  static override properties = {
    since: { attribute: false },
    text: { attribute: false },
    speech: { attribute: false },
  };

  declare since: string;
  /** With `{{wait}}` where the time goes. */
  declare text: string;
  declare speech: Speech;
  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => {
      this.requestUpdate();
    }, EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override render() {
    const seconds = (Date.now() - Date.parse(this.since)) / 1000;
    return html`${fill(this.text, { wait: this.speech.wait(seconds) })}`;
  }
}

customElements.define('desk-elapsed', Elapsed);
