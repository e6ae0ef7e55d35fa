import { seedRandom, type Random } from '../language/training/random';
import { shuffledPlaces, type LabelledVectors } from './labelled-vectors';
import { activeUnits, scoreClass, sumUnitsInto, type Network } from './network';
import type { SparseVector } from './sparse-vector';

export interface NetworkPlan {
  readonly hidden: number;
  readonly epochs: number;
  /** First step of AdaGrad; it falls in a line to 0. */
  readonly rate: number;
  /** Share of the features that an example is learnt without, drawn anew each time. */
  readonly featureDropout: number;
  /** The same for the hidden units. */
  readonly unitDropout: number;
  readonly seed: number;
}

/** So many features are usual in an utterance: their sum starts with a variance near 1. */
const USUAL_FEATURES = 16;
const FIRST_SQUARES = 0.01;
/** The intercept of a class moves more slowly than its weights. */
const BIAS_RATE = 0.1;
/** A class whose probability is off by less is left as it is. */
const SMALLEST_ERROR = 1e-4;

/** Numbers with a normal distribution (Box–Muller). */
function drawNormal(length: number, deviation: number, random: Random): Float32Array {
  return Float32Array.from({ length }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    return deviation * radius * Math.cos(2 * Math.PI * random());
  });
}

function startNetwork(data: LabelledVectors, hidden: number, random: Random): Network {
  const { classes, features } = data;
  return {
    hidden,
    classes,
    inner: drawNormal(features * hidden, 1 / Math.sqrt(USUAL_FEATURES), random),
    innerBias: new Float32Array(hidden),
    outer: drawNormal(classes * hidden, 1 / Math.sqrt(hidden), random),
    outerBias: new Float32Array(classes),
  };
}

/** Leaves out a share of the features; the others grow, so that the sum stays what it is on average. */
function dropFeatures(vector: SparseVector, share: number, random: Random): SparseVector {
  const { places, values } = vector;
  const keptPlaces = new Int32Array(places.length);
  const keptValues = new Float32Array(places.length);
  let count = 0;
  for (let at = 0; at < places.length; at++) {
    if (random() < share) continue;
    keptPlaces[count] = places[at] ?? 0;
    keptValues[count++] = (values[at] ?? 0) / (1 - share);
  }
  return { places: keptPlaces.subarray(0, count), values: keptValues.subarray(0, count) };
}

/** Cross-entropy by AdaGrad, an example at a time, with one rate a feature and one a class. */
class NetworkLearner {
  readonly network: Network;
  private readonly featureSquares: Float32Array;
  private readonly classSquares: Float32Array;
  private readonly units: Float32Array;
  private readonly unitSlopes: Float32Array;
  private readonly errors: Float32Array;

  constructor(
    private readonly data: LabelledVectors,
    private readonly plan: NetworkPlan,
    private readonly random: Random,
  ) {
    this.network = startNetwork(data, plan.hidden, random);
    this.featureSquares = new Float32Array(data.features).fill(FIRST_SQUARES);
    this.classSquares = new Float32Array(data.classes).fill(FIRST_SQUARES);
    this.units = new Float32Array(plan.hidden);
    this.unitSlopes = new Float32Array(plan.hidden);
    this.errors = new Float32Array(data.classes);
  }

  learn(example: number, rate: number): void {
    const whole = this.data.vectors[example];
    if (whole === undefined) return;
    const vector = dropFeatures(whole, this.plan.featureDropout, this.random);
    sumUnitsInto(this.units, this.network, vector);
    const active = this.dropUnits();
    this.findErrors(active, this.data.labels[example] ?? 0);
    this.moveOuter(active, rate);
    this.moveInner(vector, active, rate);
  }

  private dropUnits(): Int32Array {
    const keep = 1 - this.plan.unitDropout;
    const active = activeUnits(this.units).filter(() => this.random() < keep);
    for (const h of active) this.units[h] = (this.units[h] ?? 0) / keep;
    return active;
  }

  /** Probability of each class less what it ought to be. */
  private findErrors(active: Int32Array, label: number): void {
    const { errors, network } = this;
    const score = scoreClass(network, this.units, active);
    let highest = -Infinity;
    for (let c = 0; c < errors.length; c++) highest = Math.max(highest, (errors[c] = score(c)));
    let sum = 0;
    for (let c = 0; c < errors.length; c++) sum += errors[c] = Math.exp((errors[c] ?? 0) - highest);
    for (let c = 0; c < errors.length; c++) errors[c] = (errors[c] ?? 0) / sum;
    errors[label] = (errors[label] ?? 0) - 1;
  }

  private moveOuter(active: Int32Array, rate: number): void {
    this.unitSlopes.fill(0);
    let unitSquares = 0;
    for (let at = 0; at < active.length; at++)
      unitSquares += (this.units[active[at] ?? 0] ?? 0) ** 2;
    for (let c = 0; c < this.errors.length; c++) {
      const error = this.errors[c] ?? 0;
      if (Math.abs(error) < SMALLEST_ERROR) continue;
      const squares = unitSquares * error ** 2;
      this.moveClass(c, active, error * this.stepOf(this.classSquares, c, { squares, rate }));
    }
  }

  private moveClass(c: number, active: Int32Array, step: number): void {
    const { units, unitSlopes } = this;
    const { hidden, outer, outerBias } = this.network;
    const error = this.errors[c] ?? 0;
    const start = c * hidden;
    for (let at = 0; at < active.length; at++) {
      const h = active[at] ?? 0;
      const weight = outer[start + h] ?? 0;
      unitSlopes[h] = (unitSlopes[h] ?? 0) + error * weight;
      outer[start + h] = weight - step * (units[h] ?? 0);
    }
    outerBias[c] = (outerBias[c] ?? 0) - BIAS_RATE * step;
  }

  private moveInner({ places, values }: SparseVector, active: Int32Array, rate: number): void {
    const { hidden } = this.network;
    const keep = 1 - this.plan.unitDropout;
    let slopes = 0;
    for (const h of active) slopes += (this.unitSlopes[h] ?? 0) ** 2;
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      const value = (values[at] ?? 0) / keep;
      const step = this.stepOf(this.featureSquares, place, { squares: slopes * value ** 2, rate });
      this.moveRow(place * hidden, active, value * step);
    }
  }

  private moveRow(start: number, active: Int32Array, step: number): void {
    const { unitSlopes } = this;
    const { inner } = this.network;
    for (let at = 0; at < active.length; at++) {
      const h = active[at] ?? 0;
      inner[start + h] = (inner[start + h] ?? 0) - step * (unitSlopes[h] ?? 0);
    }
  }

  /** AdaGrad's step for a row whose slope has these squares. */
  private stepOf(
    sums: Float32Array,
    row: number,
    { squares, rate }: { squares: number; rate: number },
  ): number {
    sums[row] = (sums[row] ?? 0) + squares / this.plan.hidden;
    return rate / Math.sqrt(sums[row] ?? 1);
  }
}

/** The same seed gives the same network. */
export function trainNetwork(data: LabelledVectors, plan: NetworkPlan): Network {
  const random = seedRandom(plan.seed);
  const learner = new NetworkLearner(data, plan, random);
  const count = data.vectors.length;
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    const order = shuffledPlaces(count, random);
    order.forEach((example, at) =>
      learner.learn(example, plan.rate * (1 - (epoch * count + at) / (plan.epochs * count))),
    );
  }
  return learner.network;
}
