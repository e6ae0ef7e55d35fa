import { seedRandom } from '../language/training/random';
import { shuffledPlaces, type LabelledVectors } from './labelled-vectors';
import { scoreInto, type LinearModel } from './linear-model';
import { squaredLength, type SparseVector } from './sparse-vector';

export interface HingePlan {
  /** Price of an example on the wrong side of its margin; a lower one keeps the weights smaller. */
  readonly cost: number;
  readonly epochs: number;
  readonly seed: number;
}

/** A step smaller than this changes no score that matters. */
const SMALLEST_STEP = 1e-9;

/**
 * Dual coordinate descent for the squared hinge (Hsieh et al. 2008), all classes against their rest at
 * once: an example that is clearly on the right side of a class costs a look, not a change.
 */
class HingeLearner {
  readonly model: LinearModel;
  private readonly duals: Float32Array;
  private readonly scores: Float32Array;
  private readonly steps: Float32Array;
  private readonly changed: Int32Array;

  constructor(
    private readonly data: LabelledVectors,
    private readonly cost: number,
  ) {
    const { classes, features, vectors } = data;
    this.model = { classes, weights: new Float32Array((features + 1) * classes) };
    this.duals = new Float32Array(vectors.length * classes);
    this.scores = new Float32Array(classes);
    this.steps = new Float32Array(classes);
    this.changed = new Int32Array(classes);
  }

  learn(example: number): void {
    const vector = this.data.vectors[example];
    if (vector === undefined) return;
    scoreInto(this.scores, this.model, vector);
    const count = this.chooseSteps(example, squaredLength(vector) + 1);
    if (count > 0) this.move(vector, count);
  }

  /** How far each class's weights go along the example; returns how many go at all. */
  private chooseSteps(example: number, squares: number): number {
    const { classes, labels } = this.data;
    const softness = 0.5 / this.cost;
    let count = 0;
    for (let c = 0; c < classes; c++) {
      const sign = labels[example] === c ? 1 : -1;
      const at = example * classes + c;
      const dual = this.duals[at] ?? 0;
      const slope = sign * (this.scores[c] ?? 0) - 1 + softness * dual;
      const next = Math.max(0, dual - slope / (squares + softness));
      if (Math.abs(next - dual) <= SMALLEST_STEP) continue;
      this.duals[at] = next;
      this.steps[count] = sign * (next - dual);
      this.changed[count++] = c;
    }
    return count;
  }

  private move({ places, values }: SparseVector, count: number): void {
    const { classes, features } = this.data;
    for (let at = 0; at < places.length; at++)
      this.moveRow((places[at] ?? 0) * classes, values[at] ?? 0, count);
    this.moveRow(features * classes, 1, count);
  }

  private moveRow(start: number, value: number, count: number): void {
    const { weights } = this.model;
    for (let n = 0; n < count; n++) {
      const at = start + (this.changed[n] ?? 0);
      weights[at] = (weights[at] ?? 0) + value * (this.steps[n] ?? 0);
    }
  }
}

/** One linear support vector machine a class, against all others. The same seed gives the same model. */
export function trainHinge(data: LabelledVectors, plan: HingePlan): LinearModel {
  const learner = new HingeLearner(data, plan.cost);
  const random = seedRandom(plan.seed);
  for (let epoch = 0; epoch < plan.epochs; epoch++)
    for (const example of shuffledPlaces(data.vectors.length, random)) learner.learn(example);
  return learner.model;
}
