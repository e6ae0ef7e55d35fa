import { HIGHEST_RISK } from '../../../knowledge/confidence/band-costs';
import { CALIBRATION_IN_FORCE } from '../../../knowledge/confidence/calibration';
import { assessConfidence } from '../../../knowledge/confidence/confidence';
import type { Language } from '../../../knowledge/language';
import type { RetrievalFeatures } from '../../../knowledge/retrieval';

const STRONG: RetrievalFeatures = {
  score: 40,
  scoreShare: 0.8,
  gap: 0.7,
  coverage: 1,
  titleCoverage: 1,
  contentTerms: 4,
  unknownShare: 0,
  standing: 0.98,
  wording: 0.8,
  wordingLead: 1.5,
  knowsWordings: 0,
};
const WEAK: RetrievalFeatures = {
  score: 2,
  scoreShare: 0.05,
  gap: 0.02,
  coverage: 0.2,
  titleCoverage: 0,
  contentTerms: 5,
  unknownShare: 0.8,
  standing: 0.1,
  wording: 0,
  wordingLead: 0,
  knowsWordings: 0,
};
const NOTHING: RetrievalFeatures = { ...WEAK, score: 0, scoreShare: 0, gap: 0, coverage: 0 };

function assess(language: Language, features: RetrievalFeatures) {
  return assessConfidence({ question: '', language, passages: [], documents: [], features });
}

describe.each(['en', 'fr'] as const)('confidence in %s', (language) => {
  it('answers from a clear match', () => {
    expect(assess(language, STRONG)).toMatchObject({ band: 'answer', reasons: ['clear_match'] });
  });

  it('hands over where little of the question is known, and says why', () => {
    const { band, reasons } = assess(language, WEAK);
    expect(band).toBe('escalate');
    expect(reasons).toEqual(['unknown_words', 'few_words_covered', 'close_rivals']);
  });

  it('is nil where nothing was found', () => {
    expect(assess(language, NOTHING)).toEqual({
      probability: 0,
      band: 'escalate',
      reasons: ['nothing_found'],
    });
  });

  it('falls as rivals come closer', () => {
    const { probability: clear } = assess(language, { ...STRONG, standing: 0.9 });
    const { probability: close } = assess(language, { ...STRONG, standing: 0.4, gap: 0.01 });
    expect(close).toBeLessThan(clear);
  });
});

describe('the calibration in force', () => {
  it('was fitted on the tuning half in both languages', () => {
    expect(CALIBRATION_IN_FORCE.data.split).toBe('tuning');
    const [own] = CALIBRATION_IN_FORCE.data.sources;
    expect(own?.en).toBeGreaterThan(200);
    expect(own?.fr).toBeGreaterThan(200);
  });

  it.each(['en', 'fr'] as const)('asks below the threshold of an answer in %s', (language) => {
    const { answer, clarify } = CALIBRATION_IN_FORCE.web.known[language].thresholds;
    expect(clarify).toBeLessThan(answer);
  });

  it('promises few answers from wrong pages, over both languages', () => {
    const { en, fr } = CALIBRATION_IN_FORCE.web.known;
    const shares = [en, fr].map(({ figures }) => figures['wrongAnswers'] ?? 1);
    expect((shares[0]! + shares[1]!) / 2).toBeLessThanOrEqual(HIGHEST_RISK);
  });

  it('hands nobody over sooner for their language', () => {
    const { en, fr } = CALIBRATION_IN_FORCE.web.known;
    expect(en.thresholds).toEqual(fr.thresholds);
  });
});
