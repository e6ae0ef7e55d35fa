import { createAnalyser } from '../../../knowledge/analyse/analyser';
import { FACETS, FacetReader, type FacetSet } from '../../../knowledge/sections/facets';

const readers = {
  en: new FacetReader(createAnalyser('en')),
  fr: new FacetReader(createAnalyser('fr')),
};

function namesOf(set: FacetSet): string[] {
  return FACETS.filter((_, place) => (set & (1 << place)) !== 0);
}

describe('the facets of a question', () => {
  it.each([
    ['en', 'How do I apply for EI?', 'apply'],
    ['en', 'passport fee', 'cost'],
    ['en', 'how long is the wait', 'duration'],
    ['en', 'they turned down my claim', 'refusal'],
    ['en', 'someone stole my card', 'loss'],
    ['en', 'wheres my refund', 'status'],
    ['fr', 'comment demander le chômage', 'apply'],
    ['fr', 'combien ça coûte', 'cost'],
    ['fr', 'combien ca coute', 'cost'],
    ['fr', 'c koi les frais', 'cost'],
    ['fr', 'ça prend combien de temps', 'duration'],
    ['fr', 'chu-tu admissible', 'eligibility'],
    ['fr', 'ma demande a été refusée', 'refusal'],
    ['fr', 'ma demande a ete refusee', 'refusal'],
    ['fr', 'il est où mon chèque', 'status'],
  ] as const)('are read from its question words (%s): %s', (language, question, facet) => {
    expect(namesOf(readers[language].ofQuestion(question))).toContain(facet);
  });

  it('leave out what is said in passing', () => {
    expect(namesOf(readers.en.ofQuestion('how much does it cost to apply'))).not.toContain('apply');
    expect(namesOf(readers.fr.ofQuestion('combien ça coûte pour faire une demande'))).not.toContain(
      'apply',
    );
  });

  it.each([
    ['en', 'passport'],
    ['fr', 'assurance-emploi'],
    ['en', ''],
  ] as const)('are none where only a subject is named (%s): %s', (language, question) => {
    expect(readers[language].ofQuestion(question)).toBe(0);
  });
});

describe('the facets of a heading', () => {
  it.each([
    ['en', 'How to apply and what it costs', ['apply', 'cost', 'how']],
    ['fr', 'Comment faire la demande et combien elle coûte', ['apply', 'cost', 'how']],
    ['en', 'The test', []],
    ['fr', 'Québec', []],
  ] as const)('may be several or none (%s): %s', (language, heading, facets) => {
    expect(namesOf(readers[language].ofHeading(heading))).toEqual(facets);
  });
});
