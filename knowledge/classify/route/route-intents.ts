/** What somebody may want of a government's assistant, beside the pages that answer them. */
export const ROUTE_INTENTS = [
  /** Danger to life now. */
  'danger',
  /** Thoughts of suicide. */
  'crisis',
  /** Asks for a person. */
  'human',
  'greeting',
  'thanks',
  'goodbye',
  'identity',
  'help',
  'affirmation',
  'chitchat',
  'abuse',
  'out-of-scope',
  'other-government',
  'journey',
  'information',
  'vague',
  /** Any question that a page of the content answers. */
  'page',
] as const;

export type RouteIntent = (typeof ROUTE_INTENTS)[number];
