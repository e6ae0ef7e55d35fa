import type { Feedback } from '../../../server/contracts/activity';
import type { Language } from '../../../server/contracts/language';
import type { ChatState } from '../state/chat-state';
import type { Text } from '../text';

export type Confirmation = 'restart' | 'erase';

/** What is open on the screen and never leaves it. */
export interface Unfolded {
  readonly draft: string;
  readonly menu: boolean;
  readonly confirmation: Confirmation | null;
  readonly eraseFailed: boolean;
  /** The message for whose rating the reasons are shown. */
  readonly reasonsFor: string | null;
}

export const FOLDED: Unfolded = {
  draft: '',
  menu: false,
  confirmation: null,
  eraseFailed: false,
  reasonsFor: null,
};

export interface Actions {
  start(language: Language): void;
  say(text: string): void;
  retry(id: string): void;
  rate(feedback: Feedback): void;
  switchLanguage(): void;
  cancelHandoff(): void;
  download(): void;
  confirm(): void;
  unfold(change: Partial<Unfolded>): void;
}

/** All that a view needs. Views are functions of it, and keep nothing themselves. */
export interface View {
  readonly state: ChatState;
  readonly unfolded: Unfolded;
  readonly text: Text;
  readonly actions: Actions;
}
