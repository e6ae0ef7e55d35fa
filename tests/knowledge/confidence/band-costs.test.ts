import { bandOf, chooseThresholds, meanCost } from '../../../knowledge/confidence/band-costs';

const right = (probability: number) => ({ probability, isRight: true, isAmongChoices: true });
const second = (probability: number) => ({ probability, isRight: false, isAmongChoices: true });
const lost = (probability: number) => ({ probability, isRight: false, isAmongChoices: false });

describe('the bands', () => {
  const thresholds = { answer: 0.8, clarify: 0.3 };

  it.each([
    [0.8, 'answer'],
    [0.79, 'clarify'],
    [0.3, 'clarify'],
    [0.29, 'escalate'],
  ] as const)('put a probability of %d in %s', (probability, band) => {
    expect(bandOf(probability, thresholds)).toBe(band);
  });

  it('cost nothing for a right answer and for a handoff that was needed', () => {
    expect(meanCost([right(0.9), lost(0.1)], thresholds)).toBe(0);
  });

  it('cost more for a wrong answer than for a needless handoff, and that more than a question', () => {
    const wrong = meanCost([lost(0.9)], thresholds);
    const needless = meanCost([right(0.1)], thresholds);
    const asked = meanCost([right(0.5)], thresholds);
    expect(wrong).toBeGreaterThan(needless);
    expect(needless).toBeGreaterThan(asked);
  });
});

describe('chooseThresholds', () => {
  it('separates what to answer, what to ask and what to hand over', () => {
    const rows = [right(0.95), right(0.9), second(0.6), second(0.5), lost(0.2), lost(0.1)];
    const { answer, clarify } = chooseThresholds(rows);
    expect(answer).toBeGreaterThan(0.6);
    expect(answer).toBeLessThanOrEqual(0.9);
    expect(clarify).toBeGreaterThan(0.2);
    expect(clarify).toBeLessThanOrEqual(0.5);
  });

  it('answers nothing where every answer would be wrong', () => {
    const { answer, clarify } = chooseThresholds([lost(0.9), lost(0.5)]);
    expect(Math.min(answer, clarify)).toBeGreaterThan(0.9);
  });
});
