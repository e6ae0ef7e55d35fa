import type { PersonalInformationKind } from '../../../bot/guardrails/personal-information/kind';
import type { Language } from '../../../locales/language';

/** Something personal, invented, as a citizen types it within a sentence. */
export interface Secret {
  readonly kind: PersonalInformationKind;
  readonly language: Language;
  readonly secret: string;
  readonly sentence: string;
}

type Said = readonly [
  kind: PersonalInformationKind,
  before: string,
  secret: string,
  after?: string,
];

const ENGLISH: readonly Said[] = [
  ['sin', 'My SIN is ', '062 527 601', ', when do I get my pension?'],
  ['card', 'I paid with ', '4519 5345 7769 1524', ' and got no receipt'],
  ['passport', 'My passport ', 'QD307716', ' was stolen'],
  ['immigration-file', 'What is the status of ', 'E482913756', '?'],
  ['health-card', 'health card ', '2001-340-997-AB'],
  ['licence', 'my driver’s licence ', 'T4821-73950-61204', ' is my ID'],
  ['telephone', 'Call me at ', '613-555-0142'],
  ['email', 'Write to ', 'jane.quimper @ gmail . com', ' please'],
  ['address', 'I moved to ', '4827 Zephyrine Street', ', Guelph'],
  ['po-box', 'My mail goes to ', 'PO Box 48291'],
  ['postal-code', 'I live in ', 'g1k 5m7'],
  ['date-of-birth', 'I was born on ', 'March 12, 1954', ', when do I get OAS?'],
  ['name', 'My name is ', 'Rosalind Quimperley', ' and I lost my card'],
  ['ip-address', 'My address on the net is ', '203.0.113.47'],
  ['account-number', 'direct deposit to ', '00482-003-7654321'],
  ['url', 'see ', 'https://rosalind-quimperley.example.com/cv'],
];

const FRENCH: readonly Said[] = [
  ['sin', 'Mon NAS est le ', '908-931-942', ', quand vais-je recevoir ma pension?'],
  ['card', 'J’ai payé avec ', '5191 3698 4857 8933', ' sans reçu'],
  ['passport', 'Mon passeport ', 'GK 482913', ' a été volé'],
  ['immigration-file', 'Où en est ', 'V305992817', '?'],
  ['health-card', 'ma carte soleil ', 'TREZ 8001 0112'],
  ['licence', 'mon permis de conduire ', 'T4829-130475-01'],
  ['telephone', 'Rappelez-moi au ', '(418) 555-0187'],
  ['email', 'Mon courriel : ', 'élodie.quimper@exemple.ca'],
  ['address', 'J’habite au ', '4829, rue de l’Étang-Zéphyr', ', Gaspé'],
  ['po-box', 'Mon courrier va à la ', 'case postale 48293'],
  ['postal-code', 'Je suis à ', 'H2X 1Y9'],
  ['date-of-birth', 'Je suis née le ', '14 février 1951', ', à quand ma SV?'],
  ['name', 'Je m’appelle ', 'Élodie Quimpérois', ' et j’ai perdu ma carte'],
  ['ip-address', 'Mon adresse IP est ', '2001:db8::8a2e:370:7335'],
  ['account-number', 'mon code d’accès est ', '739-204'],
  ['url', 'voir ', 'www.quimperois-zephyr.example.com'],
];

function spokenIn(language: Language, said: readonly Said[]): Secret[] {
  return said.map(([kind, before, secret, after = '']) => ({
    kind,
    language,
    secret,
    sentence: before + secret + after,
  }));
}

export const SECRETS: readonly Secret[] = [...spokenIn('en', ENGLISH), ...spokenIn('fr', FRENCH)];

/** As typed, in its parts' order without what sets them apart, and its digits alone where they tell it from other numbers. */
export function writingsOf(secret: string): string[] {
  const bare = secret.replace(/[^\p{L}\d]/gu, '');
  const digits = secret.replace(/\D/g, '');
  return [
    ...new Set([secret, secret.toLowerCase(), bare, ...(digits.length >= 9 ? [digits] : [])]),
  ];
}

/** Of the texts, those that some bytes hold, in either encoding that our parts write. */
export function heldBy(bytes: Buffer, texts: readonly string[]): string[] {
  const encodings = ['utf8', 'utf16le'] as const;
  return texts.filter((text) =>
    encodings.some((encoding) => bytes.includes(Buffer.from(text, encoding))),
  );
}
