import { sql, type QueryExecutorProvider } from 'kysely';
import type { DocumentHit } from '../index/searcher';
import { otherLanguage, type Language } from '../language';
import { BilingualReader } from '../bilingual-reader';
import { DEFAULT_LIMIT } from '../language-retriever';
import { mergeRetrievals } from '../merge-retrievals';
import type { ReadQuestion } from '../question-reader';
import type { Retrieval, RetrieveOptions, Retriever } from '../retrieval';
import { addTwinEvidence } from '../twin-evidence';
import {
  findCandidates,
  readCandidate,
  readFacts,
  type Candidate,
  type Search,
} from './candidates';
import { LanguageSide } from './language-side';
import type { Content } from './served-content';

/** The database's order is rougher than ours: so many documents are ranked again by ours. */
const CANDIDATES = 50;

interface Question {
  readonly question: string;
  readonly language: Language;
  readonly limit: number;
}

type Restriction = Pick<Search, 'isUnpaired' | 'pairIds'>;

/**
 * Retrieval over a content in PostgreSQL. Its words are in memory, its texts are not: the database
 * chooses candidates, and the code for an index in memory ranks them. It keeps to the content that it
 * was made for: a load that comes later does not change what it finds.
 */
class PostgresRetriever implements Retriever {
  readonly #content: Content;
  readonly #database: QueryExecutorProvider;
  readonly #sides: Readonly<Record<Language, LanguageSide>>;
  readonly #reader: BilingualReader;

  constructor(content: Content, database: QueryExecutorProvider) {
    const { en, fr } = content.languages;
    this.#content = content;
    this.#database = database;
    this.#sides = { en: new LanguageSide(en), fr: new LanguageSide(fr) };
    const readers = { en: this.#sides.en.reader, fr: this.#sides.fr.reader };
    this.#reader = new BilingualReader(readers);
  }

  async retrieve(
    question: string,
    language: Language,
    { limit = DEFAULT_LIMIT, contentLanguage }: RetrieveOptions = {},
  ): Promise<Retrieval> {
    const asked = { question, language, limit };
    if (contentLanguage === otherLanguage(language)) return this.#retrieveAcross(asked);
    const own = this.#retrieveIn(language, asked);
    if (contentLanguage === language || !this.#content.unpaired.has(otherLanguage(language)))
      return own;
    const foreign = this.#retrieveIn(otherLanguage(language), asked, { isUnpaired: true });
    return mergeRetrievals(await own, await foreign, limit);
  }

  async retrieveFrom(documentId: string, question: string, language?: Language) {
    const document = await this.documentOf(documentId);
    if (!document) return undefined;
    const content = document.language;
    const read = this.#reader.read(question, language ?? content, content);
    const candidates = await readCandidate(this.#searchIn(content, read), documentId);
    const excerpt = this.#sides[content].excerpt(candidates, read);
    return excerpt.retriever.retrieveFrom(documentId, excerpt.read);
  }

  documentOf(documentId: string) {
    return readFacts(this.#content, sql`id = ${documentId}`, this.#database);
  }

  documentOfPair(pairId: string, language: Language) {
    const which = sql`pair_id = ${pairId} and language = ${language}`;
    return readFacts(this.#content, which, this.#database);
  }

  async #retrieveIn(
    content: Language,
    { question, language, limit }: Question,
    restriction: Restriction = {},
  ): Promise<Retrieval> {
    const asked = this.#reader.read(question, language, content);
    const candidates = await this.#find(content, asked, restriction);
    const { retriever, read } = this.#sides[content].excerpt(candidates, asked);
    return retriever.retrieve(read, limit, content === language ? 'hybrid' : 'lexical');
  }

  /** Among all pages of the other language; a page's twin in the question's language speaks for it. */
  async #retrieveAcross({ question, language, limit }: Question): Promise<Retrieval> {
    const content = otherLanguage(language);
    const twins = await this.#findTwins(question, language);
    const asked = this.#reader.read(question, language, content);
    const candidates = await this.#find(content, asked, { pairIds: [...twins.keys()] });
    const { retriever, read } = this.#sides[content].excerpt(candidates, asked);
    const ranked = addTwinEvidence(retriever.search(read, CANDIDATES), placesOf(twins, candidates));
    return retriever.describe(read, ranked, limit);
  }

  /** The scores of the pages of the question's own language, by pair, best first. */
  async #findTwins(question: string, language: Language): Promise<ReadonlyMap<string, number>> {
    const asked = this.#reader.read(question, language, language);
    const candidates = await this.#find(language, asked);
    const { retriever, read } = this.#sides[language].excerpt(candidates, asked);
    const hits = retriever.search(read, CANDIDATES);
    return new Map(
      hits.map(({ document, score }) => [candidates[document]?.facts.pairId ?? '', score]),
    );
  }

  #find(
    content: Language,
    read: ReadQuestion,
    restriction: Restriction = {},
  ): Promise<Candidate[]> {
    return findCandidates({ ...this.#searchIn(content, read), ...restriction });
  }

  #searchIn(language: Language, { terms }: ReadQuestion): Search {
    const [content, database] = [this.#content, this.#database];
    return { content, database, language, terms, limit: CANDIDATES };
  }
}

/** What the twins scored, by the place of each page among the candidates. */
function placesOf(
  twins: ReadonlyMap<string, number>,
  candidates: readonly Candidate[],
): DocumentHit[] {
  return candidates
    .flatMap(({ facts }, document) => {
      const score = twins.get(facts.pairId);
      return score === undefined ? [] : [{ document, score }];
    })
    .sort((a, b) => b.score - a.score);
}

/** Creates the retriever of a content. */
export function createPostgresRetriever(
  content: Content,
  database: QueryExecutorProvider,
): Retriever {
  return new PostgresRetriever(content, database);
}
