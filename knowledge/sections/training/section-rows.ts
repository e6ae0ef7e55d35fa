import { join } from 'node:path';
import { createAnalyser } from '../../analyse/analyser';
import type { Passage, Utterance } from '../../document';
import { containsFact } from '../../evaluate/fact-in-answer';
import { splitOf, type Split } from '../../evaluate/split';
import { highlightsIn, wantedTerms } from '../../highlights';
import type { LanguageIndex } from '../../index/language-index';
import { readContentPack } from '../../ingest/content-pack';
import { readLabelledQuestions } from '../../ingest/labelled-questions';
import { readSectionQuestions } from '../../ingest/section-questions';
import { LANGUAGES, type Language } from '../../language';
import { QuestionReader } from '../../question-reader';
import type { ScoredPassage } from '../../retrieval';
import { buildSnapshot } from '../../snapshot/snapshot';
import type { SectionFeatures } from '../section-features';
import { SectionRanker } from '../section-ranker';

/** Where a question and the label of its answer come from. */
export type LabelKind = 'fact' | 'section' | 'utterance' | 'title';

/** A question whose page is known, and which of the page's passages answer it. */
export interface LabelledSections {
  readonly kind: LabelKind;
  readonly language: Language;
  readonly question: string;
  /** The page's slug: the key that the halves, and the folds within one, are parted by. */
  readonly key: string;
  readonly features: readonly SectionFeatures[];
  readonly isRight: readonly boolean[];
  /** Wordings of the fact, where that is what is known. */
  readonly mustContain?: readonly string[];
  /** Whether a sentence answers; absent where it is not known of sentences. */
  readonly isAnswer?: (sentence: string) => boolean;
  /** The passages, their highlights as a retrieval has them. */
  readonly passages: readonly ScoredPassage[];
}

interface Label {
  readonly kind: LabelKind;
  readonly language: Language;
  readonly question: string;
  readonly key: string;
  readonly mustContain?: readonly string[];
  readonly isAnswer?: (sentence: string) => boolean;
  answers(passage: Passage): boolean;
}

function hasHeading(heading: string) {
  return ({ headingPath }: Passage) => headingPath.at(-1) === heading;
}

function factLabels(folder: string): Label[] {
  return readLabelledQuestions(join(folder, 'questions.jsonl')).flatMap((row) => {
    const { lang, question, doc_id: key, must_contain: mustContain } = row;
    if (key === null || mustContain === undefined) return [];
    const isAnswer = (text: string) => containsFact(text, mustContain);
    const answers = ({ text }: Passage) => isAnswer(text);
    return [
      { kind: 'fact', language: lang, question, key, mustContain, isAnswer, answers } as const,
    ];
  });
}

function sectionLabels(folder: string): Label[] {
  return readSectionQuestions(join(folder, 'section-questions.jsonl')).map((row) => ({
    kind: 'section',
    language: row.lang,
    question: row.question,
    key: row.doc_id,
    answers: hasHeading(row.heading),
  }));
}

/** By the sentences that answer, where somebody has named them; else by the section. */
function answeredBy({ section, answers }: Utterance): Pick<Label, 'answers' | 'isAnswer'> | null {
  if (answers !== undefined) {
    const isAnswer = (text: string) => answers.some((words) => text.includes(words));
    return answers.length === 0 ? null : { isAnswer, answers: ({ text }) => isAnswer(text) };
  }
  return section === undefined ? null : { answers: hasHeading(section) };
}

function utteranceLabels({ language, documents }: LanguageIndex): Label[] {
  return documents.flatMap(({ pairId: key, utterances = [] }) =>
    utterances.flatMap((utterance): Label[] => {
      const label = answeredBy(utterance);
      const { text: question } = utterance;
      return label ? [{ kind: 'utterance', language, question, key, ...label }] : [];
    }),
  );
}

/** Who says a page's title wants to know what it is about, which its first section says. */
function titleLabels({ language, documents, passages, passageStarts }: LanguageIndex): Label[] {
  return documents.map(({ pairId: key, title: question }, place) => {
    const first = passages[passageStarts[place] ?? 0]?.headingPath.at(-1);
    return { kind: 'title', language, question, key, answers: hasHeading(first ?? '') };
  });
}

/** Describes the passages of labelled questions' pages in one language. */
class LabelReader {
  readonly #index: LanguageIndex;
  readonly #reader: QuestionReader;
  readonly #ranker: SectionRanker;

  constructor(index: LanguageIndex) {
    this.#index = index;
    this.#reader = new QuestionReader(createAnalyser(index.language), index.vocabulary);
    this.#ranker = new SectionRanker(index, this.#reader);
  }

  read({ answers, ...label }: Label): LabelledSections {
    const { documents, passages, passageStarts } = this.#index;
    const document = documents.findIndex(({ pairId }) => pairId === label.key);
    const read = this.#reader.read(label.question);
    const own = passages.slice(passageStarts[document], passageStarts[document + 1]);
    const wanted = wantedTerms(read.terms, this.#index.vocabulary.terms);
    const described = this.#ranker.describeUnseen(document, read);
    return {
      ...label,
      features: described.map(({ features }) => features),
      isRight: own.map(answers),
      passages: own.map((passage, place) => ({
        passage,
        score: 1,
        sentenceScores: described[place]?.sentenceScores ?? [],
        highlights: highlightsIn(passage.text, wanted, this.#reader.analyser),
      })),
    };
  }
}

/** The labelled questions of one half of the content pack below `folder`; those that no passage answers are left out. */
export function readSectionRows(folder: string, split: Split): LabelledSections[] {
  const { indexes } = buildSnapshot(readContentPack(folder).documents);
  const labels = [...factLabels(folder), ...sectionLabels(folder)];
  return LANGUAGES.flatMap((language) => {
    const reader = new LabelReader(indexes[language]);
    const index = indexes[language];
    return [...labels, ...utteranceLabels(index), ...titleLabels(index)]
      .filter((label) => label.language === language && splitOf(label.key) === split)
      .map((label) => reader.read(label))
      .filter(({ isRight }) => isRight.includes(true));
  });
}
