/** An address that is still to be asked for. */
export interface CrawlTask {
  readonly url: URL;
  /** `start`: a page or a sitemap, which only its content tells. */
  readonly role: 'start' | 'sitemap' | 'page';
  /** ISO date (YYYY-MM-DD) of the last change, where a sitemap says it. */
  readonly updated?: string;
  /** Found as the counterpart of another page; its own counterparts are not gone after. */
  readonly isAlternate?: boolean;
}

/** What is still to be asked for, in the order in which it was found, each address once. */
export class Frontier {
  readonly #known = new Set<string>();
  readonly #queues = new Map<string, CrawlTask[]>();
  #count = 0;

  /** How many addresses there are in all: asked for and still to be asked for. */
  get count(): number {
    return this.#count;
  }

  /** The address must not be known yet. */
  add(task: CrawlTask): void {
    this.#known.add(task.url.href);
    this.#count++;
    const queue = this.#queues.get(task.url.host);
    if (queue) queue.push(task);
    else this.#queues.set(task.url.host, [task]);
  }

  knows(address: string): boolean {
    return this.#known.has(address);
  }

  /** One address turned out to be no page, or the same page as another. */
  discount(): void {
    this.#count--;
  }

  /** Takes the next address of each host that is not at work, of so many hosts at the most. */
  take(most: number, isAtWork: (host: string) => boolean): CrawlTask[] {
    const idle = [...this.#queues.keys()].filter((host) => !isAtWork(host));
    return idle.slice(0, most).flatMap((host) => this.#next(host));
  }

  #next(host: string): CrawlTask[] {
    const queue = this.#queues.get(host) ?? [];
    const task = queue.shift();
    if (queue.length === 0) this.#queues.delete(host);
    return task === undefined ? [] : [task];
  }
}
