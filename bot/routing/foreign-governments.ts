import type { Language } from '../../locales/language';
import { Phrases } from '../rules/phrases';
import { plainText } from '../rules/plain-text';

/** Words that tell of another country's government, in the notation of `rules/phrase-syntax.ts`. */
const FOREIGN = new Phrases([
  '(us|u s|usa|american|americain|americaine|united states|etats unis) (visa|passport|passeport|citizenship|citoyennete|embassy|ambassade|consulate|consulat|taxes|tax|customs|immigration|social security|government|green card)|(visa|passeport|consulat|ambassade|impots?|taxes) (for|pour|to|aux|des|in the|americains?) ?(the )?(us|usa|united states|etats unis|americains?)?|irs|uscis|green card|esta|medicare|medicaid',
  '(indian|chinese|philippine|filipino|pakistani|nigerian|mexican|british|uk|french|german|italian|portuguese|polish|ukrainian|russian|iranian|lebanese|moroccan|algerian|haitian|jamaican|brazilian|colombian|vietnamese|korean|japanese|turkish|egyptian|syrian|bangladeshi|dutch|greek|spanish|irish|australian|israeli) (passport|visa|citizenship|embassy|consulate|birth certificate|pension|id card|driving (licence|license)|driver s (licence|license)|taxes|government)',
  '(passeport|visa|nationalite|consulat|ambassade|carte consulaire|extrait de naissance|acte de naissance|pension|retraite|impots?|permis|gouvernement|carte d identite|carte nationale) (indien|chinois|philippin|pakistanais|nigerian|mexicain|britannique|francaise?|allemande?|italiene?|italienne|portugaise?|polonaise?|ukrainien|russe|iranien|libanaise?|marocaine?|algerien|algerienne|tunisien|tunisienne|haitien|haitienne|jamaicain|bresilien|colombien|vietnamien|coreen|japonais|turc|egyptien|syrien|senegalaise?|camerounaise?|ivoirien|ivoirienne|congolaise?|belges?|suisse|espagnole?|roumaine?)',
  'carte consulaire|hmrc|nhs|aadhaar|oci card|caf( de)? france|assurance maladie francaise|gendarmerie',
]);

/** The official list of the countries that have an embassy or a consulate in Canada. */
export const FOREIGN_REPRESENTATIVES: Readonly<Record<Language, string>> = {
  en: 'https://www.international.gc.ca/protocol-protocole/reps.aspx?lang=eng',
  fr: 'https://www.international.gc.ca/protocol-protocole/reps.aspx?lang=fra',
};

/** Who comes to Canada with a green card or a foreign passport asks us. */
const OURS = new Phrases(['(to|in|au|from|du|le|for|pour) canada|canad*|eta|ave|ircc|citt']);

/** Whether the matter is another country's. */
export function namesForeignGovernment(text: string): boolean {
  const plain = plainText(text);
  return FOREIGN.areSaidIn(plain) && !OURS.areSaidIn(plain);
}
