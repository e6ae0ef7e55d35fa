import {
  bandOf,
  chooseAnswerThreshold,
  chooseClarifyThreshold,
  HIGHEST_RISK,
  meanCost,
} from '../../../knowledge/confidence/band-costs';

const right = (probability: number) => ({
  probability,
  isRight: true,
  isRightPage: true,
  isAmongChoices: true,
});
const second = (probability: number) => ({
  probability,
  isRight: false,
  isRightPage: false,
  isAmongChoices: true,
});
const lost = (probability: number) => ({
  probability,
  isRight: false,
  isRightPage: false,
  isAmongChoices: false,
});

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

it('An answer from the right page that lacks the fact costs less than one from a wrong page', () => {
  const thresholds = { answer: 0.8, clarify: 0.3 };
  const incomplete = { ...right(0.9), isRight: false };
  expect(meanCost([incomplete], thresholds)).toBeGreaterThan(0);
  expect(meanCost([incomplete], thresholds)).toBeLessThan(meanCost([lost(0.9)], thresholds));
});

describe('the threshold for answering', () => {
  const manyRight = Array.from({ length: 40 }, () => right(0.9));

  it('lies as low as the risk allows', () => {
    const rows = [...manyRight, right(0.8), lost(0.5), lost(0.5), lost(0.5)];
    const answer = chooseAnswerThreshold(rows);
    expect(answer).toBeGreaterThan(0.5);
    expect(answer).toBeLessThanOrEqual(0.8);
  });

  it('leaves room for one more wrong answer than was seen', () => {
    const answers = Math.round(1 / HIGHEST_RISK);
    const rows = (count: number) => Array.from({ length: count }, () => right(0.9));
    expect(chooseAnswerThreshold(rows(answers))).toBeLessThan(0.9);
    expect(chooseAnswerThreshold(rows(answers - 2))).toBe(1);
  });

  it('answers nothing where every answer would be wrong', () => {
    expect(chooseAnswerThreshold([lost(0.9), lost(0.5)])).toBe(1);
  });
});

describe('the threshold for asking', () => {
  it('separates what to ask from what to hand over, and never lies above that for answering', () => {
    const judged = [right(0.95), second(0.6), second(0.5), lost(0.2), lost(0.1)];
    const clarify = chooseClarifyThreshold([{ judged, answer: 0.9 }]);
    expect(clarify).toBeGreaterThan(0.2);
    expect(clarify).toBeLessThanOrEqual(0.5);
    expect(chooseClarifyThreshold([{ judged: [lost(0.9)], answer: 0.3 }])).toBe(0.3);
  });

  it('weighs the questions of both languages together', () => {
    const english = { judged: [second(0.4), second(0.4)], answer: 0.9 };
    const french = { judged: [lost(0.45)], answer: 0.8 };
    expect(chooseClarifyThreshold([english, french])).toBeLessThanOrEqual(0.4);
  });
});
