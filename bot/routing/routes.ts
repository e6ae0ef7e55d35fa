/** Where a message goes; each turn takes one. */
export const ROUTES = [
  'emergency',
  'human',
  'small-talk',
  'journey',
  'knowledge',
  'other-government',
  'out-of-scope',
  'other-language',
  'abuse',
] as const;

export type Route = (typeof ROUTES)[number];
