// Third set of four: short and oblique, written when the rules had been mended for two sets.
// What the rules heard of it then, and how long the lists are together: docs/safety.md.

/** Messages about people and officers that ask for none. */
export const NO_PERSON_REQUEST: readonly string[] = [
  "My employer's agent filed the wrong ROE",
  'Can I hire a person from abroad to look after my parents?',
  "What is the officer's decision based on at the border?",
  'How many humans were in the first census?',
  'I help people at the food bank, can I deduct my gas?',
  'I speak only French, can I get my test in French?',
  'Does my landlord have to talk to me before raising rent?',
  'Who is the human rights commissioner?',
  'Someone at the bank said my TFSA is over the limit',
  'My boss called me back from leave early',
];

/** Messages with a word of danger and no danger. */
export const NO_DANGER: readonly string[] = [
  'My son broke his arm at school, can I take family leave?',
  "My husband hurt his back at work and can't lift",
  'My mother fell last winter and needs home care',
  'She was bleeding after surgery, is sick leave possible?',
  'I lost my daughter in the lineup at Service Canada last year',
  'My kid is missing from my child benefit',
  'The child benefit is missing a kid',
  'My dad is on the ground floor, does he get the accessibility credit?',
  'I jumped through every hoop and still no refund',
  'My partner was shot down by IRCC',
  "I'm cutting my hours to look after mom",
  "They're cutting my pension",
  'I want to leave everything to my kids when I die',
  'If I die who gets my TFSA',
  'My wife has a plan to retire at 60',
];
