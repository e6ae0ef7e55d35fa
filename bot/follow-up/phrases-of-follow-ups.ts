/** In the notation of `rules/phrase-syntax.ts`; English first, then French. */

/** Beginnings that join a question to the one before. */
export const CONNECTORS: readonly string[] = [
  '((ok|okay|great|thanks|thank you|yes|sure|oh|so|alright|right|perfect) ){0,3}(and|but|also|then|or|what about|how about|what if|and if|and what (about|if)|same for|same (thing|question) for|does (it|that) also)',
  '((ok|okay|merci|parfait|oui|d accord|ah|bon|super|alors|donc) ){0,3}(et|mais|pis|puis|ou|ou bien|aussi|et si|et pour|pis pour|qu en est il|meme (chose|question) pour|est ce que (ca|c est) (aussi|pareil|la meme chose))',
];

/** Words that stand for what was said before. French articles are left out: they look the same. */
export const PRONOUNS: readonly string[] = [
  'it|its|that|this|these|those|them|they|their|there|one|ones|he|she|him|her|his',
  'ca|cela|ceci|celui( ci| la)?|celle( ci| la)?|ceux|lui|leur|leurs|y|en|eux|elle|elles',
];
