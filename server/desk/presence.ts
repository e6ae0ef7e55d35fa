import type { Agent } from '../contracts/desk';
import type { Language } from '../../locales/language';

/** Which agents have a console open on this instance: a socket that is connected. */
export class Presence {
  private readonly consoles = new Map<object, Agent>();

  /** Returns what to call when that console is gone. */
  enter(agent: Agent): () => void {
    const console = {};
    this.consoles.set(console, agent);
    return () => this.consoles.delete(console);
  }

  speaks(language: Language): boolean {
    return [...this.consoles.values()].some(({ languages }) => languages.includes(language));
  }
}
