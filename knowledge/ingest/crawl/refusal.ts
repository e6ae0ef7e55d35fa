/** Why an address gives nothing, as a sentence for the report; the crawl goes on without it. */
export class Refusal extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Refusal';
  }
}
