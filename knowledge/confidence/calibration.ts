import fitted from './calibration.json';
import { CALIBRATION, type Calibration } from './calibration-schema';

/** The calibration in force, written by `npm run calibrate`. */
export const CALIBRATION_IN_FORCE: Calibration = CALIBRATION.parse(fitted);
