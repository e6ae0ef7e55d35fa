import { saveFile } from './browser';
import type { Chat } from './state/chat';
import { transcriptOf } from './state/transcript';
import { textIn } from './text';
import { otherLanguage } from './views/language';
import { FOLDED, type Actions, type Unfolded } from './views/view';

/** What the actions need of the element. */
export interface ActionHost {
  readonly chat: Chat;
  readonly unfold: (change: Partial<Unfolded>) => void;
  /** A selector in the shadow tree, for when it has been drawn. */
  focusOn(selector: string): void;
  focusConversation(): void;
  comeIntoView(): void;
  readonly confirm: () => void;
}

function download({ state }: Chat): void {
  const text = textIn(state.language);
  const day = new Date().toISOString().slice(0, 10);
  saveFile(`${text('transcript.file')}-${day}.txt`, transcriptOf(state, text));
}

/** What is said next is read in the log, so all of it is to be on the screen. */
function goOn(host: ActionHost): void {
  host.focusConversation();
  host.comeIntoView();
}

/** Everything that a button does, and where the focus goes when the button goes. */
export function createActions(host: ActionHost): Actions {
  const { chat } = host;
  return {
    start: (language) => {
      host.unfold(FOLDED);
      chat.start(language);
      goOn(host);
    },
    say: (text) => {
      chat.say(text);
      goOn(host);
    },
    retry: (id) => {
      chat.retry(id);
      host.focusConversation();
    },
    rate: (feedback) => {
      chat.rate(feedback);
      host.focusOn(`[data-id="${CSS.escape(feedback.activityId)}"] .feedback`);
    },
    switchLanguage: () => {
      chat.switchLanguage(otherLanguage(chat.state.language));
    },
    cancelHandoff: () => {
      chat.cancelHandoff();
      host.focusConversation();
    },
    download: () => {
      download(chat);
      host.unfold({ menu: false });
      host.focusOn('#menu-button');
    },
    confirm: host.confirm,
    unfold: (change) => {
      if (change.draft) chat.isWriting();
      host.unfold(change);
    },
  };
}
