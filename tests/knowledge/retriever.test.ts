import type { Retriever } from '../../knowledge/retrieval';
import { describeRetrievers } from './retrievers';
import { SERVICE_PAGES } from './service-pages';

describeRetrievers('The retriever', ({ open }) => {
  let retriever: Retriever;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ retriever, close } = await open(SERVICE_PAGES));
  });

  afterAll(() => close());

  describe('asked a question', () => {
    it.each([
      ['en', 'What does a dog licence cost?', 'Dog licence > What it costs'],
      ['fr', 'Combien coûte la médaille de mon chien?', 'Médaille pour chien > Combien ça coûte'],
      ['en', 'borrow books', 'Library card > How to get a card'],
      ['fr', 'emprunter un livre', 'Carte de bibliothèque > Comment obtenir une carte'],
    ] as const)('finds the section that answers (%s): %s', async (language, question, section) => {
      const best = (await retriever.retrieve(question, language)).passages[0]!.passage;
      expect([best.title, ...best.headingPath].join(' > ')).toBe(section);
    });

    it.each([
      ['en', 'librery crad', 'library-card-en'],
      ['fr', 'bibliotheque', 'library-card-fr'],
      ['fr', 'bibliotèque', 'library-card-fr'],
      ['fr', 'invalidite', 'disability-parking-fr'],
      ['fr', 'jai besoin demprunter', 'library-card-fr'],
    ] as const)(
      'understands slips and missing accents (%s): %s',
      async (language, question, id) => {
        expect((await retriever.retrieve(question, language)).documents[0]?.document.id).toBe(id);
      },
    );

    it('understands everyday words for those of the page', async () => {
      expect((await retriever.retrieve('handicapped', 'en')).documents[0]?.document.id).toBe(
        'disability-parking-en',
      );
      expect((await retriever.retrieve('handicapé', 'fr')).documents[0]?.document.id).toBe(
        'disability-parking-fr',
      );
    });

    it('never answers from the other language', async () => {
      const found = (await retriever.retrieve('licence', 'fr')).passages;
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(({ passage }) => passage.language === 'fr')).toBe(true);
    });

    it('orders passages and documents best first and keeps to the limit', async () => {
      const { passages, documents } = await retriever.retrieve('licence card permit', 'en', {
        limit: 2,
      });
      expect(passages).toHaveLength(2);
      expect(documents).toHaveLength(2);
      expect(passages[0]!.score).toBeGreaterThanOrEqual(passages[1]!.score);
      expect(documents[0]!.score).toBeGreaterThanOrEqual(documents[1]!.score);
      expect(documents[0]!.score).toBeCloseTo(passages[0]!.score);
    });

    it('highlights the words of the question in the passage', async () => {
      const [best] = (await retriever.retrieve('dogs need licences', 'en')).passages;
      const words = best!.highlights.map(({ start, end }) => best!.passage.text.slice(start, end));
      expect(words).toEqual(['dog', 'licence']);
    });

    it('finds nothing in an empty question, signs, or words it does not know', async () => {
      for (const question of ['', ' ?! ', 'xylophone quasar'])
        for (const language of ['en', 'fr'] as const) {
          const { passages, documents, features } = await retriever.retrieve(question, language);
          expect(passages).toEqual([]);
          expect(documents).toEqual([]);
          expect(features.score).toBe(0);
        }
    });

    it('gives each question its own result, whatever was asked before', async () => {
      const before = await retriever.retrieve('dog licence', 'en');
      await retriever.retrieve('library card parking permit', 'en');
      expect(await retriever.retrieve('dog licence', 'en')).toEqual(before);
    });

    it('survives very long questions', async () => {
      const { features } = await retriever.retrieve('dog licence '.repeat(2000), 'en');
      expect(features.contentTerms).toBe(2);
    });
  });

  describe('asked about a chosen document', () => {
    it('keeps to that document and puts the best section first', async () => {
      const found = await retriever.retrieveFrom('dog-licence-fr', 'combien ça coute');
      expect(found?.language).toBe('fr');
      expect(found?.passages[0]?.passage.headingPath).toEqual(['Combien ça coûte']);
      expect(found?.documents.map(({ document }) => document.id)).toEqual(['dog-licence-fr']);
    });

    it('gives the opening section where no word of the question stands in it', async () => {
      const found = await retriever.retrieveFrom('dog-licence-en', 'xylophone');
      expect(found?.passages[0]?.passage.headingPath).toEqual(['Who needs a licence']);
    });

    it('is undefined for a document that does not exist', async () => {
      expect(await retriever.retrieveFrom('cats-en', 'dog')).toBeUndefined();
      expect(await retriever.documentOf('cats-en')).toBeUndefined();
    });

    it('knows a document’s facts by its id', async () => {
      expect((await retriever.documentOf('dog-licence-en'))?.title).toBe('Dog licence');
    });
  });

  describe('in the features of a retrieval', () => {
    const featuresOf = async (question: string) =>
      (await retriever.retrieve(question, 'en')).features;

    it('cover the question fully where the page has all its words', async () => {
      expect(await featuresOf('dog licence')).toMatchObject({
        coverage: 1,
        titleCoverage: 1,
        contentTerms: 2,
        unknownShare: 0,
      });
    });

    it('say what share of the words is unknown, and that they are not covered', async () => {
      const features = await featuresOf('dog xylophone');
      expect(features.unknownShare).toBe(0.5);
      expect(features.coverage).toBeLessThan(0.5);
    });

    it('show a small lead where two pages fit alike', async () => {
      expect((await featuresOf('licence')).gap).toBeLessThan(1);
      expect((await featuresOf('parking')).gap).toBe(1);
    });

    it('stay between 0 and 1 where they are shares', async () => {
      for (const question of ['dog licence cost', 'card', 'liscence', '', 'what']) {
        const { scoreShare, gap, coverage, titleCoverage, unknownShare } =
          await featuresOf(question);
        for (const share of [scoreShare, gap, coverage, titleCoverage, unknownShare]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }
    });
  });
});
