import type { Document } from '../../../knowledge/document';
import type { Language } from '../../../knowledge/language';
import { createRetriever } from '../../../knowledge/retriever';
import { buildSnapshot } from '../../../knowledge/snapshot/snapshot';

const page = (language: Language, pairId: string, title: string): Document => ({
  id: `${pairId}-${language}`,
  pairId,
  language,
  title,
  url: '',
  text: '',
  aliases: [],
});

/** Pages that never use their acronyms. */
const NAMES: readonly Document[] = [
  page('en', 'insurance', 'Employment Insurance benefits'),
  page('en', 'number', 'Your Social Insurance Number'),
  page('en', 'pension', 'The Canada Pension Plan'),
  page('fr', 'insurance', 'Prestations d’assurance-emploi'),
  page('fr', 'number', 'Votre numéro d’assurance sociale'),
  page('fr', 'pension', 'Le Régime de pensions du Canada'),
];

describe('acronyms', () => {
  const retriever = createRetriever(buildSnapshot(NAMES));

  it.each([
    ['en', 'how do I get EI', 'insurance-en'],
    ['en', 'lost my sin', 'number-en'],
    ['en', 'cpp', 'pension-en'],
    ['fr', 'comment avoir l’AE', 'insurance-fr'],
    ['fr', 'mon nas est perdu', 'number-fr'],
    ['fr', 'la RPC', 'pension-fr'],
  ] as const)(
    'lead in %s from %p to pages that only spell the name out',
    (language, question, id) => {
      expect(retriever.retrieve(question, language).documents[0]?.document.id).toBe(id);
    },
  );

  it('lead to the acronym of the other language, where its pages use it', () => {
    const french = createRetriever(buildSnapshot([page('fr', 'a', 'AE'), page('fr', 'b', 'RPC')]));
    expect(french.retrieve('EI', 'en').documents[0]?.document.id).toBe('a-fr');
    const english = createRetriever(buildSnapshot([page('en', 'a', 'EI'), page('en', 'b', 'CPP')]));
    expect(english.retrieve('le RPC', 'fr').documents[0]?.document.id).toBe('b-en');
  });

  it('that are words too count only in capitals', () => {
    const pages = [
      page('fr', 'child', 'Allocation canadienne pour enfants'),
      page('fr', 'x', 'Sport'),
    ];
    const found = (question: string) =>
      createRetriever(buildSnapshot(pages)).retrieve(question, 'fr').documents.length;
    expect(found('ACE')).toBeGreaterThan(0);
    expect(found('un ace')).toBe(0);
  });
});
