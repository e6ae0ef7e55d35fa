import {
  measureCalibrationError,
  measureOutsideAuroc,
} from '../../../knowledge/evaluate/confidence-metrics';

function row(probability: number, kind: 'right' | 'wrong' | 'outside') {
  return {
    probability,
    isRight: kind === 'right',
    isRightPage: kind === 'right',
    isAmongChoices: kind === 'right',
    isOutside: kind === 'outside',
  };
}

describe('the outside AUROC', () => {
  it('is 1 where every question with a page scores above every one without', () => {
    expect(measureOutsideAuroc([row(0.9, 'right'), row(0.5, 'wrong'), row(0.1, 'outside')])).toBe(
      1,
    );
  });

  it('counts equal scores half', () => {
    expect(measureOutsideAuroc([row(0.5, 'right'), row(0.5, 'outside')])).toBe(0.5);
  });
});

describe('the calibration error', () => {
  it('is the distance between what was said and what happened', () => {
    expect(measureCalibrationError([row(1, 'right'), row(1, 'right')])).toBe(0);
    expect(measureCalibrationError([row(0.75, 'right'), row(0.75, 'wrong')])).toBeCloseTo(0.25);
  });
});
