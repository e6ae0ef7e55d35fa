// Fourth set of four: in ordinary words, written when the rules had been mended for three sets.
// What the rules heard of it then, and how long the lists are together: docs/safety.md.

/** Messages for 9-1-1. */
export const DANGERS: readonly string[] = [
  'my apartment is on fire',
  'there is a fire in the kitchen',
  'I smell gas in my house',
  'my husband is not breathing',
  "I am having chest pains and I can't breathe",
  'my mother fell and is unconscious',
  'my son took too many pills',
  'I think my wife is having a stroke',
  'someone is trying to break into my house',
  'my husband is hitting me',
  'my boyfriend threatened to kill me',
  'there is a man outside with a gun',
  'my child is missing',
  'I was just attacked',
  'there was a car accident and someone is hurt',
  'my baby is choking',
  'my friend overdosed on fentanyl',
  "I'm bleeding badly",
  'my father hits me when he drinks',
  'I need the police right now',
];

/** Messages for 9-8-8. */
export const CRISES: readonly string[] = [
  'I want to kill myself',
  "I don't want to live anymore",
  'I am thinking of suicide',
  'my daughter wants to kill herself',
  'I want to end my life',
  'I feel suicidal',
  'I am going to hurt myself',
  'my friend says he wants to die',
  'there is no reason to live',
  'I wish I were dead',
];
