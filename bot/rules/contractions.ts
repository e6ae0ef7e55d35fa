/** How French is typed as it is spoken, and what it says: "chu pu capable", "jveux", "passe-moé". */
const SPOKEN: Readonly<Record<string, string>> = {
  chu: 'je suis',
  chui: 'je suis',
  chus: 'je suis',
  jsuis: 'je suis',
  jsui: 'je suis',
  shui: 'je suis',
  jpeux: 'je peux',
  jpeu: 'je peux',
  jveux: 'je veux',
  jveut: 'je veux',
  jveu: 'je veux',
  jvx: 'je veux',
  jvoudrais: 'je voudrais',
  jaimerais: 'j aimerais',
  jaimerai: 'j aimerais',
  mappeler: 'm appeler',
  mrappeler: 'me rappeler',
  maider: 'm aider',
  jvais: 'je vais',
  jva: 'je vais',
  mvas: 'je vais',
  jai: 'j ai',
  jarrive: 'j arrive',
  jen: 'j en',
  jme: 'je me',
  jsais: 'je sais',
  jpense: 'je pense',
  jcrois: 'je crois',
  jtrouve: 'je trouve',
  jentends: 'j entends',
  jfais: 'je fais',
  jviens: 'je viens',
  ak: 'avec',
  avk: 'avec',
  envi: 'envie',
  moe: 'moi',
  toe: 'toi',
};

const LOST = /(?<!(?:^| )(?:ai|as|a|ont|avons|avez|aurais|aurait|avais|avait) )\bpus?\b/g;

/** French contractions spelt out in `plainText`; "pu" for "plus" too, but not in "j'ai pu". */
export function spellOutContractions(utterance: string): string {
  return utterance
    .replace(/[a-z]+/g, (word) => (Object.hasOwn(SPOKEN, word) ? (SPOKEN[word] ?? word) : word))
    .replace(/\bj (veux|veut|veu|peux|vais|suis|me|pense|sais|crois|fais|viens)\b/g, 'je $1')
    .replace(LOST, 'plus');
}
