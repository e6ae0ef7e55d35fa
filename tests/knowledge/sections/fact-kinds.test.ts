import { createAnalyser } from '../../../knowledge/analyse/analyser';
import {
  factKindsAsked,
  factKindsIn,
  FACT_KINDS,
  heldFacts,
  type FactKindSet,
} from '../../../knowledge/sections/fact-kinds';
import { FacetReader } from '../../../knowledge/sections/facets';

const readers = {
  en: new FacetReader(createAnalyser('en')),
  fr: new FacetReader(createAnalyser('fr')),
};

function namesOf(set: FactKindSet): string[] {
  return FACT_KINDS.filter((_, place) => (set & (1 << place)) !== 0);
}

describe('the facts that a text holds', () => {
  it.each([
    ['en', 'The tag costs $30.', ['money']],
    ['fr', 'La médaille coûte 30 $.', ['money']],
    ['en', 'Allow five business days.', ['duration']],
    ['fr', 'Comptez cinq jours.', ['duration']],
    ['en', 'File by April 30.', ['date']],
    ['fr', 'Produisez-la au plus tard le 30 avril.', ['date']],
    ['en', 'Dial 1-800-555-0199.', ['phone']],
    ['fr', 'Composez le 1-800-555-0199.', ['phone']],
    ['fr', 'Il faut avoir 65 ans ou plus.', ['age']],
    ['en', 'Dogs are welcome.', []],
    ['fr', 'Les chiens sont les bienvenus.', []],
  ] as const)('are told by their form (%s): %s', (language, text, kinds) => {
    const held = namesOf(factKindsIn(text, language));
    expect(held).toEqual(expect.arrayContaining([...kinds]));
    if (kinds.length === 0) expect(held).toEqual([]);
  });
});

describe('the facts that a question wants', () => {
  it.each([
    ['en', 'how much does it cost', 'money'],
    ['fr', 'combien ça coûte', 'money'],
    ['en', 'how long does it take', 'duration'],
    ['fr', 'ça prend combien de temps', 'duration'],
    ['en', 'what number do I call', 'phone'],
    ['fr', 'quel numéro de téléphone', 'phone'],
    ['en', 'can I keep it', 'permission'],
    ['fr', 'est-ce que je peux le garder', 'permission'],
    ['en', 'at what age can they', 'age'],
    ['fr', 'à quel âge', 'age'],
  ] as const)('follow from what it asks (%s): %s', (language, question, kind) => {
    const facets = readers[language].ofQuestion(question);
    expect(namesOf(factKindsAsked(question, facets, language))).toContain(kind);
  });

  it('count where the text holds them too', () => {
    const asked = factKindsAsked('how much', readers.en.ofQuestion('how much is it'), 'en');
    expect(heldFacts(asked, factKindsIn('It costs $5.', 'en'))).toMatchObject({ moneyAsked: 1 });
    expect(heldFacts(asked, factKindsIn('It is red.', 'en'))).toMatchObject({ moneyAsked: 0 });
  });
});
