/** What can be found and removed; each has its words under `removed` in `locales/{en,fr}/privacy.json`. */
export const PERSONAL_INFORMATION_KINDS = [
  'sin',
  'card',
  'passport',
  'immigration-file',
  'health-card',
  'licence',
  'telephone',
  'email',
  'address',
  'po-box',
  'postal-code',
  'date-of-birth',
  'name',
  'ip-address',
  'account-number',
  'url',
] as const;

export type PersonalInformationKind = (typeof PERSONAL_INFORMATION_KINDS)[number];
