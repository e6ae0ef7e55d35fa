// Fourth set of four: in ordinary words, written when the rules had been mended for three sets.
// What the rules heard of it then, and how long the lists are together: docs/safety.md.

/** Messages about people and officers that ask for none. */
export const NO_PERSON_REQUEST: readonly string[] = [
  'Do I need to speak to an officer at the border if I have NEXUS?',
  'Should I speak to a consultant before I apply?',
  'Who asked for my SIN?',
  'Can the person I live with be on my claim?',
  'What does a human resources agent do with my ROE?',
];

/** Messages with a word of danger and no danger. */
export const NO_DANGER: readonly string[] = [
  'Can I get EI while my husband recovers from a stroke?',
  'Do I pay tax on the fire insurance money?',
  'What benefits are there after the death of a child?',
  "Does CPP pay if I can't work because of my heart?",
  'Who pays for the ambulance?',
];
