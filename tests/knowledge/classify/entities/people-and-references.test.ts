import { entitiesOf, kindsOf, valuesOf } from './reading';

describe('whom it is about', () => {
  it.each([
    ['a passport for my son', 'en', 'child'],
    ['my daugther', 'en', 'child'],
    ['my 3 year old girl', 'en', 'child'],
    ['our kids', 'en', 'child'],
    ['my husband', 'en', 'spouse'],
    ['my common-law partner', 'en', 'spouse'],
    ['my ex-wife', 'en', 'former-spouse'],
    ['my elderly mother', 'en', 'parent'],
    ['my mother-in-law', 'en', 'other-family'],
    ['my grandmother', 'en', 'grandparent'],
    ['my younger brother', 'en', 'sibling'],
    ['it is for me', 'en', 'self'],
    ['un passeport pour mon fils', 'fr', 'child'],
    ['mes deux enfants', 'fr', 'child'],
    ['ma conjointe', 'fr', 'spouse'],
    ['ma blonde', 'fr', 'spouse'],
    ['mon ex-conjoint', 'fr', 'former-spouse'],
    ['ma mère', 'fr', 'parent'],
    ['ma grand-mère', 'fr', 'grandparent'],
    ['mon petit-fils', 'fr', 'grandchild'],
    ['ma belle-mère', 'fr', 'other-family'],
    ['mes soeurs', 'fr', 'sibling'],
    ['c’est pour moi', 'fr', 'self'],
  ] as const)('in “%s” (%s): %s', (utterance, language, relation) => {
    expect(valuesOf('person-relation', utterance, language)).toEqual([{ relation }]);
  });

  it.each([
    ['my wife and son', 'en', ['spouse', 'child']],
    ['ma mère et mon père', 'fr', ['parent', 'parent']],
  ] as const)('are several in “%s” (%s)', (utterance, language, relations) => {
    const values = valuesOf('person-relation', utterance, language);
    expect(values.map(({ relation }) => relation)).toEqual(relations);
  });

  it.each([
    ['the child benefit', 'en'],
    ['my patent application', 'en'],
    ['my passport for a parent', 'en'],
    ['it is for me to decide', 'en'],
    ['l’allocation pour enfants', 'fr'],
    ['ma demande', 'fr'],
    ['ma carte soleil', 'fr'],
    ['son dossier', 'fr'],
  ] as const)('is not told by “%s” (%s)', (utterance, language) => {
    expect(kindsOf(utterance, language)).not.toContain('person-relation');
  });
});

describe('a reference number', () => {
  it.each([
    ['my file number is AB-123 456', 'en', 'AB123456', 'file'],
    ['ref: 4521', 'en', '4521', 'reference'],
    ['application no. 12-34567', 'en', '1234567', 'application'],
    ['my case 12345678', 'en', '12345678', 'case'],
    ['ticket #778-12', 'en', '77812', 'ticket'],
    ['UCI 1234-5678', 'en', '12345678', 'client'],
    ['W305123456', 'en', 'W305123456', null],
    ['mon numéro de dossier est le ab-123456', 'fr', 'AB123456', 'file'],
    ['no de référence\u00a0: ABC123456', 'fr', 'ABC123456', 'reference'],
    ['nº de confirmation 99812', 'fr', '99812', 'confirmation'],
    ['no de dossier C-12345', 'fr', 'C12345', 'file'],
    ['ma demande 987654321', 'fr', '987654321', 'application'],
  ] as const)('in “%s” (%s) is %s', (...row) => {
    const [utterance, language, number, of] = row;
    expect(valuesOf('reference', utterance, language)).toEqual([{ number, of }]);
  });

  it('spans the number alone', () => {
    const [entity] = entitiesOf('my file number is AB-123 456, thanks', 'en');
    expect(entity?.text).toBe('AB-123 456');
  });

  it.each([
    ['an application in 2019', 'en'],
    ['a claim for 15000 dollars', 'en'],
    ['a claim of $15,000', 'en'],
    ['form IMM 5257', 'en'],
    ['my postal code is K1A 0B1', 'en'],
    ['my application of 2024-03-12', 'en'],
    ['une demande de 15000 $', 'fr'],
    ['ma demande du 12 mars 2024', 'fr'],
  ] as const)('is not in “%s” (%s)', (utterance, language) => {
    expect(kindsOf(utterance, language)).not.toContain('reference');
  });
});
