import type { Language } from '../../../server/contracts/language';
import { languageOf } from './received-activity';
import { recordOf, stringOf } from './record';

const KEY = 'guichet.session';

/** What outlives a reload of the page; it ends with the tab. */
export interface SavedSession {
  readonly language?: Language;
  /** The language of the page where the conversation was last open. */
  readonly page?: Language;
  readonly conversationId?: string | undefined;
  readonly token?: string | undefined;
}

/** The part of the browser's Storage that we use. */
export interface SessionStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

function parse(saved: string): SavedSession {
  const record = recordOf(JSON.parse(saved));
  const [language, page] = [languageOf(record.language), languageOf(record.page)];
  const [conversationId, token] = [stringOf(record.conversationId), stringOf(record.token)];
  return {
    ...(language !== undefined && { language }),
    ...(page !== undefined && { page }),
    ...(conversationId !== undefined && token !== undefined && { conversationId, token }),
  };
}

/** Storage may be full, or closed by the visitor: the chat works without, until the page is left. */
export class SessionStorage {
  constructor(private readonly store: () => SessionStore) {}

  load(): SavedSession {
    try {
      return parse(this.store().getItem(KEY) ?? '{}');
    } catch {
      return {};
    }
  }

  save(session: SavedSession): void {
    try {
      this.store().setItem(KEY, JSON.stringify(session));
    } catch {
      return;
    }
  }

  /** Forgets the conversation, and keeps the languages. */
  forgetConversation(): void {
    this.save({ ...this.load(), conversationId: undefined, token: undefined });
  }
}
