import type { Document } from '../../document';
import { readSections } from '../../chunk/markdown-sections';
import { splitSentences } from '../../chunk/sentences';
import type { ParallelText } from '../../parallel-texts';
import type { AnsweredQuestion } from './question-pairs';
import { shortenText } from './text-pair';
import type { Utterance } from './utterance-pairs';

/**
 * A text that the English teacher places; where its translation is known, the embedding must give that the
 * same place among the others. Texts of one page, law or intent stand next to each other.
 */
export interface Lesson {
  readonly en: string;
  readonly fr?: string;
}

const LESSON_WORDS = 40;
const LAW_WORDS = 25;
const LAW_LESSONS = 14_000;
const UTTERANCE_LESSONS = 6_000;
const SENTENCES_A_PAGE = 14;

/** At most `count` items, evenly spaced. */
function thinOut<Item>(items: readonly Item[], count: number): Item[] {
  const gap = Math.max(1, items.length / count);
  return items.filter((_, at) => Math.floor(at / gap) !== Math.floor((at - 1) / gap));
}

function lesson(en: string, fr = ''): Lesson {
  const english = shortenText(en, LESSON_WORDS);
  return fr === '' ? { en: english } : { en: english, fr: shortenText(fr, LESSON_WORDS) };
}

export function lessonsOfServiceTexts(texts: readonly ParallelText[]): Lesson[] {
  return texts.map(({ en, fr }) => lesson(en, fr));
}

export function lessonsOfLaws(texts: readonly ParallelText[]): Lesson[] {
  const short = texts.filter(({ en }) => en.split(' ').length <= LAW_WORDS);
  return thinOut(short, LAW_LESSONS).map(({ en, fr }) => lesson(en, fr));
}

function lessonsOfPage(page: Document, twin: Document | undefined): Lesson[] {
  const sentences = readSections(page.text)
    .flatMap((section) => [section.headingPath.at(-1) ?? '', ...section.lines])
    .flatMap((line) => splitSentences(line, 'en'));
  return [
    lesson(page.title, twin?.title),
    ...thinOut(sentences, SENTENCES_A_PAGE).map((sentence) => lesson(sentence)),
  ];
}

/** Titles and sentences of English pages; `pages` may hold their French twins. */
export function lessonsOfPages(pages: readonly Document[]): Lesson[] {
  const french = new Map(
    pages.filter(({ language }) => language === 'fr').map((page) => [page.pairId, page]),
  );
  return pages
    .filter(({ language }) => language === 'en')
    .flatMap((page) => lessonsOfPage(page, french.get(page.pairId)));
}

export function lessonsOfQuestions(questions: readonly AnsweredQuestion[]): Lesson[] {
  return questions
    .filter(({ language }) => language === 'en')
    .map(({ question }) => lesson(question));
}

export function lessonsOfUtterances(utterances: readonly Utterance[]): Lesson[] {
  const english = utterances.filter(({ lang }) => lang === 'en');
  return thinOut(english, UTTERANCE_LESSONS).map(({ question }) => lesson(question));
}

/** Each English text once, and only those of two words or more: a word alone has no meaning to compare. */
export function distinctLessons(lessons: readonly Lesson[]): Lesson[] {
  const seen = new Set<string>();
  return lessons.filter(({ en }) => {
    const key = en.toLowerCase();
    if (seen.has(key) || !en.includes(' ')) return false;
    seen.add(key);
    return true;
  });
}
