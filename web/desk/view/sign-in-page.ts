import { html, nothing } from 'lit';
import type { SignInProblem } from '../state/desk-state';
import type { Speech } from '../language/speech';
import { fill } from '../language/texts';
import { DeskElement } from './desk-element';
import type { DeskView } from './desk-view';
import { languageSwitch } from './language-switch';

type Field = 'username' | 'password';

function problemText({ texts, wait }: Speech, problem: SignInProblem): string {
  if (problem.kind !== 'throttled') return texts.signIn[problem.kind];
  if (problem.seconds === null) return texts.signIn.throttledSoon;
  return fill(texts.signIn.throttled, { wait: wait(problem.seconds) });
}

/** The form keeps its own fields: the password never enters the console's state. */
export class SignInPage extends DeskElement {
  static override properties = { view: { attribute: false }, missing: { state: true } };

  declare view: DeskView;
  declare missing: readonly Field[];

  constructor() {
    super();
    this.missing = [];
  }

  override firstUpdated(): void {
    this.focusField('username');
  }

  override render() {
    const { state, speech, actions } = this.view;
    const { signIn, title, brand } = speech.texts;
    return html`
      <header class="bar" role="banner">
        <p class="bar-name">${brand} <span class="bar-place">${title}</span></p>
        ${languageSwitch(speech, actions)}
      </header>
      <main class="sign-in">
        <h1>${signIn.heading}</h1>
        <p class="quiet">${signIn.lead}</p>
        <div role="alert" id="sign-in-problem">${this.problem()}</div>
        <form novalidate @submit=${this.submit}>
          ${this.field('username', signIn.username)} ${this.field('password', signIn.password)}
          <button class="button primary" type="submit" ?disabled=${state.signingIn}>
            ${state.signingIn ? signIn.submitting : signIn.submit}
          </button>
        </form>
      </main>
    `;
  }

  private problem() {
    const { state, speech } = this.view;
    if (state.signInProblem === null) return nothing;
    const tone = state.signInProblem.kind === 'ended' ? 'information' : 'problem';
    return html`<p class="banner ${tone}">${problemText(speech, state.signInProblem)}</p>`;
  }

  private field(name: Field, label: string) {
    const { signIn } = this.view.speech.texts;
    const missing = this.missing.includes(name);
    const text = name === 'username' ? signIn.missingUsername : signIn.missingPassword;
    return html`
      <div class="field">
        <label for=${name}>${label}</label>
        <p class="field-problem" id="${name}-problem" role="alert">${missing ? text : nothing}</p>
        <input
          id=${name}
          name=${name}
          type=${name === 'password' ? 'password' : 'text'}
          autocomplete=${name === 'password' ? 'current-password' : 'username'}
          autocapitalize="none"
          spellcheck="false"
          aria-required="true"
          aria-invalid=${missing ? 'true' : 'false'}
          aria-describedby="${name}-problem sign-in-problem"
        />
      </div>
    `;
  }

  private entered(name: Field): string {
    return this.querySelector<HTMLInputElement>(`#${name}`)?.value ?? '';
  }

  private focusField(name: Field): void {
    this.querySelector<HTMLInputElement>(`#${name}`)?.focus();
  }

  private readonly submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const fields: readonly Field[] = ['username', 'password'];
    this.missing = fields.filter((name) => this.entered(name) === '');
    const first = this.missing[0];
    if (first !== undefined) {
      this.focusField(first);
      return;
    }
    await this.view.actions.signIn(this.entered('username').trim(), this.entered('password'));
    this.focusField('password');
  };
}

customElements.define('desk-sign-in', SignInPage);
