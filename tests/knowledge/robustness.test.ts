import { readContentPack } from '../../knowledge/ingest/content-pack';
import type { Language } from '../../knowledge/language';
import { createRetriever } from '../../knowledge/retriever';
import { buildSnapshot } from '../../knowledge/snapshot/snapshot';

const { documents } = readContentPack('knowledge/content');
const retriever = createRetriever(buildSnapshot(documents));

/** Whether the page is among the first three: what a clarifying question would offer. */
function finds(question: string, language: Language, pairId: string): boolean {
  const { documents: found } = retriever.retrieve(question, language, { limit: 3 });
  return found.some(({ document }) => document.pairId === pairId);
}

describe('retrieval from questions as people type them', () => {
  it.each([
    ['en', 'renue my pasport', 'passport-renewal'],
    ['en', 'lost passprot what now', 'passport-lost-stolen'],
    ['en', 'emplyment insurence sickness', 'ei-sickness'],
    ['en', 'citizenship aplication', 'citizenship-apply'],
    ['fr', 'renouveller mon paseport', 'passport-renewal'],
    ['fr', 'preuve de citoyeneté', 'citizenship-proof'],
    ['fr', 'assurence emploi maladi', 'ei-sickness'],
  ] as const)('sees in %s through slips: %p', (language, question, pairId) => {
    expect(finds(question, language, pairId)).toBe(true);
  });

  it.each([
    ['declaration de naissance de mon bebe', 'birth-registration'],
    ['credit d impot pour personnes handicapees', 'disability-tax-credit'],
    ['securite de la vieillesse', 'oas'],
    ['pret etudiant', 'student-aid'],
  ] as const)('reads French without accents: %p', (question, pairId) => {
    expect(finds(question, 'fr', pairId)).toBe(true);
  });

  it.each([
    ['en', 'passportrenewal', 'passport-renewal'],
    ['en', 'employmentinsurance for sickness', 'ei-sickness'],
    ['en', 'studentloan repayment', 'student-loan-repayment'],
    ['fr', 'renouvellementpasseport', 'passport-renewal'],
    ['fr', 'assurancemaladie carte', 'health-card'],
    ['fr', 'lassurance emploi', 'ei-regular'],
  ] as const)('parts, in %s, words that run together: %p', (language, question, pairId) => {
    expect(finds(question, language, pairId)).toBe(true);
  });

  it.each([
    ['chomage', 'ei-regular'],
    ['le chômage de maladie', 'ei-sickness'],
    ['allocations familiales', 'child-benefit'],
    ['la pension de vieillesse', 'oas'],
    ['mes talons de chômage', 'ei-reports'],
  ] as const)('knows what people in Québec call it: %p', (question, pairId) => {
    expect(finds(question, 'fr', pairId)).toBe(true);
  });
});
