import { otherLanguage, type Language } from './language';
import type { QuestionReader, ReadQuestion } from './question-reader';
import { QueryTranslator } from './translate/query-translator';
import { translationsOf } from './translate/translations';

/** Reads questions of either language in the words of either language's pages. */
export class BilingualReader {
  readonly #readers: Readonly<Record<Language, QuestionReader>>;
  /** By the language of the question; made when a question first needs one. */
  readonly #translators = new Map<Language, QueryTranslator>();

  constructor(readers: Readonly<Record<Language, QuestionReader>>) {
    this.#readers = readers;
  }

  /** `language` is that of the question, `content` that of the pages. */
  read(question: string, language: Language, content: Language): ReadQuestion {
    const own = this.#readers[language];
    if (language === content) return own.read(question);
    const terms = this.#translatorOf(language).read(question);
    return { question, language, terms, facets: own.facets.ofQuestion(question) };
  }

  #translatorOf(language: Language): QueryTranslator {
    const known = this.#translators.get(language);
    if (known) return known;
    const source = this.#readers[language];
    const target = this.#readers[otherLanguage(language)];
    const translator = new QueryTranslator(source, target, translationsOf(source, target));
    this.#translators.set(language, translator);
    return translator;
  }
}
