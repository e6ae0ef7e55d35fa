import { join } from 'node:path';

import { sentencesOf } from '../../../knowledge/compose/answer-blocks';
import {
  composeAnswer,
  composeFrom,
  MAX_ANSWER_WORDS,
} from '../../../knowledge/compose/extractive-composer';
import { chunkDocument } from '../../../knowledge/chunk/passages';
import { splitSentences } from '../../../knowledge/chunk/sentences';
import type { Language } from '../../../knowledge/language';
import { readContentPack } from '../../../knowledge/ingest/content-pack';
import type { ScoredPassage } from '../../../knowledge/retrieval';
import { createRetriever } from '../../../knowledge/retriever';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';
import { SERVICE_PAGES } from '../service-pages';

const retriever = createRetriever(buildSnapshot(SERVICE_PAGES));

function passageOf(
  text: string,
  words: readonly string[],
  language: Language = 'en',
): ScoredPassage {
  const url = 'https://town.example';
  const passage = { id: 'a#0', documentId: 'a', language, title: 'A', headingPath: [], text, url };
  const highlights = words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length };
  });
  return { passage, score: 1, highlights };
}

const ASKED = { question: '', language: 'en' } as const;

function sentencesIn(found: ScoredPassage): string[] {
  return sentencesOf(composeFrom(ASKED, [found]).blocks).map((sentence) => sentence.text);
}

describe('the extractive composer', () => {
  it.each([
    ['en', 'dog licence cost', 'A dog licence costs $30 a year. Seniors pay half of it.'],
    [
      'fr',
      'prix de la médaille',
      'La médaille coûte 30 $ par an. Les personnes aînées paient la moitié.',
    ],
  ] as const)('answers in the words of the best section (%s)', (language, question, text) => {
    const answer = composeAnswer(retriever.retrieve(question, language));
    expect(answer?.text).toBe(text);
    expect(sentencesOf(answer?.blocks ?? [])).toHaveLength(2);
    expect(answer?.language).toBe(language);
  });

  it('cites the page’s title, the headings and the section’s own source', () => {
    expect(composeAnswer(retriever.retrieve('dog licence cost', 'en'))?.sources).toEqual([
      {
        passageId: 'dog-licence-en#1',
        documentId: 'dog-licence-en',
        language: 'en',
        title: 'Dog licence',
        headingPath: ['What it costs'],
        url: 'https://town.example/fees',
      },
    ]);
  });

  it('points at the words on the page where the page has them', () => {
    const pages = SERVICE_PAGES.map((page) => ({ ...page, quotesItsPage: true }));
    const quoting = createRetriever(buildSnapshot(pages));
    expect(composeAnswer(quoting.retrieve('library card', 'en'))?.sources[0]?.url).toBe(
      'https://town.example/en/library-card' +
        '#:~:text=You%20get%20a%20library%20card%20at%20any%20branch&text=How%20to%20get%20a%20card',
    );
  });

  it('gives each sentence the passage that it came from, and keeps lists as lists', () => {
    const found = retriever.retrieve('library card', 'en');
    const { blocks = [] } = composeAnswer(found) ?? {};
    expect(blocks.map(({ kind, sentences }) => [kind, sentences.length])).toEqual([
      ['paragraph', 2],
      ['list', 2],
    ]);
    const passage = found.passages[0]!.passage;
    for (const { passageId, start, end, text } of sentencesOf(blocks))
      expect([passageId, text]).toEqual([passage.id, passage.text.slice(start, end)]);
  });

  it('is null where nothing was found', () => {
    expect(composeAnswer(retriever.retrieve('xylophone', 'en'))).toBeNull();
  });

  it('keeps a list with the sentence that announces it, one item a line', () => {
    expect(composeAnswer(retriever.retrieve('carte de bibliothèque', 'fr'))?.text).toBe(
      'Vous obtenez une carte de bibliothèque à n’importe quelle succursale. ' +
        'Apportez une de ces pièces :\n- un permis de conduire\n- une lettre avec votre adresse',
    );
  });

  it('opens with the first sentence and adds those with the question’s words, in their order', () => {
    const filler = 'Nothing of interest is said in this sentence about other matters. ';
    const text = `The town licenses dogs. ${filler.repeat(8)}The fee is thirty dollars. ${filler}`;
    const sentences = sentencesIn(passageOf(text.trim(), ['fee']));
    expect(sentences[0]).toBe('The town licenses dogs.');
    expect(sentences).toContain('The fee is thirty dollars.');
    expect(sentences.length).toBeLessThanOrEqual(4);
  });

  it.each([
    ['en', 'You buy a tag. One. Two. Three. Four. Puppies are free. They still need a tag.', 'tag'],
    [
      'fr',
      'Vous payez ici. Un. Deux. Trois. Quatre. Les chiots sont exemptés. Ils ont une médaille.',
      'médaille',
    ],
  ] as const)('brings along the sentence that another leans on (%s)', (language, text, word) => {
    const last = splitSentences(text, language).at(-1)!;
    const start = text.lastIndexOf(word);
    const scored = passageOf(text, [], language);
    const sentences = sentencesIn({
      ...scored,
      highlights: [{ start, end: start + word.length }],
    });
    expect(sentences.at(-1)).toBe(last);
    expect(sentences.at(-2)).toBe(splitSentences(text, language).at(-2));
  });
});

describe('two passages of a page', () => {
  const FEES = {
    en: 'A tag is needed for every dog. The tag costs $30 a year.',
    fr: 'Il faut une médaille pour chaque chien. La médaille coûte 30 $ par année.',
  };
  const RULES = {
    en: 'Dogs stay on a leash in parks. The fine is $150.',
    fr: 'Les chiens restent en laisse dans les parcs. L’amende est de 150 $.',
  };
  const QUESTION = { en: 'how much is it', fr: 'combien ça coûte' };
  const scored = (text: string, heading: string, share: number): ScoredPassage => {
    const found = passageOf(text, []);
    const passage = { ...found.passage, id: `a#${heading}`, headingPath: [heading] };
    return { ...found, passage, share };
  };
  const composed = (language: Language, share: number, headings = ['Tags', 'Parks']) =>
    composeFrom({ question: QUESTION[language], language }, [
      scored(FEES[language], headings[0]!, 1),
      scored(RULES[language], headings[1]!, share),
    ]);

  it.each(['en', 'fr'] as const)(
    'are both quoted and cited where either may answer (%s)',
    (language) => {
      const { sources, blocks, text } = composed(language, 0.9);
      expect(sources.map(({ passageId }) => passageId)).toEqual(['a#Tags', 'a#Parks']);
      expect(text).toContain('30');
      expect(text).toContain('150');
      expect(sentencesOf(blocks).length).toBeLessThanOrEqual(4);
    },
  );

  it.each(['en', 'fr'] as const)('are not both quoted where one is sure (%s)', (language) => {
    expect(composed(language, 0.01).sources.map(({ passageId }) => passageId)).toEqual(['a#Tags']);
  });

  it.each([
    ['en', 'British Columbia', 'Quebec'],
    ['fr', 'Colombie-Britannique', 'Québec'],
  ] as const)('are not both quoted where each is of a province (%s)', (language, one, other) => {
    const { sources } = composed(language, 0.9, [one, other]);
    expect(sources.map(({ headingPath }) => headingPath)).toEqual([[one]]);
  });

  it('are needed: an answer without any is refused', () => {
    expect(() => composeFrom(ASKED, [])).toThrow('needs a passage');
  });
});

describe('answers from the project’s content pack', () => {
  const { documents } = readContentPack(join(__dirname, '../../../knowledge/content'));
  const passages = documents.flatMap(chunkDocument);
  const answers = passages.map((passage) =>
    composeFrom(ASKED, [{ passage, score: 1, highlights: [] }]),
  );
  const texts = new Map(passages.map((passage) => [passage.id, passage.text]));

  it('are made of whole sentences and items, each at its place in its passage', () => {
    for (const { passageId, start, end, text } of answers.flatMap(({ blocks }) =>
      sentencesOf(blocks),
    ))
      expect(texts.get(passageId)?.slice(start, end)).toBe(text);
  });

  it('are linked to the official page as it is: our words do not stand there', () => {
    expect(answers.filter(({ sources }) => sources.some(({ url }) => url.includes(':~:')))).toEqual(
      [],
    );
  });

  it('are hardly ever longer than they may be', () => {
    const long = answers.filter(({ text }) => text.split(/\s+/).length > MAX_ANSWER_WORDS + 10);
    expect(long.length / answers.length).toBeLessThan(0.02);
  });

  it('never end on a sentence that announces a list', () => {
    expect(answers.filter(({ text }) => text.trimEnd().endsWith(':'))).toEqual([]);
  });
});
