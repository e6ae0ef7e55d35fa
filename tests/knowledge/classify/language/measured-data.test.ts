import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { identifyLanguage } from '../../../../knowledge/classify/language/identify-language';
import type { Language } from '../../../../knowledge/language';

const DATA = join(__dirname, '..', '..', '..', '..', '..', 'shared', 'data');
const FILES = [
  'retrieval/quebec_covid_bilingual/questions.jsonl',
  'retrieval/quebec_covid_paraphrases_en/questions.jsonl',
  'retrieval/service_names_bilingual/questions.jsonl',
  'intents/smalltalk_bilingual/train.jsonl',
  'intents/smalltalk_bilingual/validation.jsonl',
  'intents/clinc150/validation.jsonl',
  'intents/banking77/validation.jsonl',
];
const Row = z.object({ lang: z.enum(['en', 'fr']), question: z.string() });

function readQuestions(): Record<Language, string[]> {
  const rows = FILES.flatMap((file) => readFileSync(join(DATA, file), 'utf8').trim().split('\n'))
    .map((line) => Row.parse(JSON.parse(line)))
    .filter(({ question }) => question.trim() !== '');
  const of = (language: Language) =>
    new Set(rows.filter(({ lang }) => lang === language).map(({ question }) => question));
  const [en, fr] = [of('en'), of('fr')];
  // Small talk has English rows under the label "fr": the same text is among the English ones.
  return { en: [...en], fr: [...fr].filter((question) => !en.has(question)) };
}

const isShort = (question: string) => question.trim().split(/\s+/u).length <= 4;

function shareAs(found: string, questions: readonly string[]): number {
  const hits = questions.filter((question) => identifyLanguage(question).language === found);
  return hits.length / questions.length;
}

const hasData = existsSync(DATA);
if (!hasData) {
  process.stdout.write('Skipped: the language of public questions (no ../shared/data folder).\n');
}

(hasData ? describe : describe.skip)('on public questions that training never saw', () => {
  const questions = hasData ? readQuestions() : { en: [], fr: [] };

  test.each([
    ['en', 0.997, 0.985],
    ['fr', 0.995, 0.985],
  ] satisfies [Language, number, number][])(
    '%s is found, in short questions too',
    (language, all, short) => {
      expect(shareAs(language, questions[language])).toBeGreaterThanOrEqual(all);
      expect(shareAs(language, questions[language].filter(isShort))).toBeGreaterThanOrEqual(short);
    },
  );

  test.each(['en', 'fr'] satisfies Language[])(
    'fewer than one %s question in a thousand is told to be in another language',
    (language) => expect(shareAs('other', questions[language])).toBeLessThan(0.001),
  );
});
