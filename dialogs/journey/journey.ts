import type { JourneyDefinition } from './definition';
import type { Conclude } from './outcome';

/** A service that the assistant walks people through. */
export interface Journey {
  readonly definition: JourneyDefinition;
  readonly conclude: Conclude;
}
