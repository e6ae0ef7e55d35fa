/** What despair says, unless a government matter is near, or the utterance asks a question. */
export const DESPAIR_SIGNS: readonly string[] = [
  'suicid*',
  '(i|me|my life|just)( _){0,4} (die|be dead|end it|end everything|be gone)$',
  '(can ?t|cannot) (fight|do this|do it|go on|live|cope|bear it|handle it|hold on|keep going) (any ?more|like this|any longer)',
  '(i have|i ve got|have) a plan (and|to (die|end|kill)|for (tonight|dying|ending))',
  '(no|nobody|no one|lost) (_ )?(and|or) (no hope|nothing)( left)?$|no hope left|nobody (loves|likes|needs) me|no one (loves|likes|needs) me|(life|my life) (is|s) over( for me)?',
  '(don ?t|do not) (want to|wanna) (go on|carry on|continue|keep going)$',
  '(hurt|burn|burning|cutting|hurting|hitting) (me|myself|my ?self)( _){0,6} (helps|feel better|relief|release|deserve)',
  '(je|j|et)( _){0,4} (mourir|crever|etre mort|etre morte)$',
  '(peux|veux|suis|vais) (plus|pas)( capable)?( de)? (continuer|avancer|tenir|endurer|me battre|vivre comme ca)( (comme ca|longtemps))?$|me bats plus|plus la force( de (continuer|vivre|me battre))?',
  'un plan( _){0,3} (pour (partir|mourir|en finir)|et une date)',
  '(la|ma) vie est (finie|foutue|terminee)|fini(e)? la vie|personne (ne )?m aime|j ai plus (personne|rien)( (et|ni) (personne|rien))?$',
  '(quand|que) (je|j) (serai|vais etre|serais|etais) (plus|pas) (la|ici|de ce monde)|je serai plus (la|de ce monde|ici)',
];
