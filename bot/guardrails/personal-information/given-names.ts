/**
 * Common given names of Canada, folded, for texts in which capitals tell nothing. Left out are names that are also
 * everyday words or places in either language: will, mark, rose, grace, grant, victoria, sydney, regina, france, clément.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron abdul abdullah adam adele adrian adrien agathe agnes ahmed aicha alain albert alex alexandra alexandre alexis alfred
  ali alice alicia alison allan amanda amber amelie amina amir amy andre andrea andreanne andree andrew andy angela anita ann
  anna anne annie anthony antoine antonio ariane arthur ashley audrey barbara benjamin benoit bernadette bernard beth betty
  beverly bob bonnie brandon brenda brendan brian bruce bruno camille carl carla carmen carol carole caroline catherine
  cecile cedric celine chantal charles charlie cheryl chloe christian christina christine christopher cindy claire
  claudette claudia colette colin connie corinne craig cynthia damien daniel danielle danny darlene darren dave david debbie
  deborah debra denis denise dennis derek diana diane dominic dominique donald donna doris dorothy doug douglas
  edith eduardo edward eileen elaine elena eleanor eleonore elise elizabeth ellen elodie emilie emily emma emmanuel
  emmanuelle eric erica erin esther ethan etienne eugene evelyn fabien fatima fatma felix fernand fiona francine francis
  francois francoise franck frank fred frederic gabriel gabrielle gary gaston genevieve geoffrey george gerald
  gerard gertrude gilbert gilles gillian ginette gisele gladys glenn gloria gordon greg gregory guillaume gurpreet guylaine
  gwen hannah harjit harold harry hassan heather hector hugo helen helene henri henry herve howard hubert hugues hussein
  ibrahim irene isabelle ivan jacinthe jack jacob jacqueline jacques james jamie jane janet janice jason jasmine jean-francois
  jean-guy jean-pierre jean-claude jean-paul jean jeanne jeannette jeff jeffrey jennifer jeremy jerome jessica jim joan joanne joel john
  johanne jonathan jose josee joseph josephine joshua joyce juan judith judy julia julie julien juliette justin
  karen karim karine kate kathleen kathryn kathy katie keith kelly ken kenneth kevin khadija kim kimberly kyle larry laura
  laurence laurent laurie lauren leanne leonard leslie liam liette linda lionel lisa lise liz lloyd lorraine louis louise
  luc lucas lucie lucien lucille ludovic luis lynn lynne madeleine malik manon marc marc-andre marcel margaret maria mariam marianne
  marie marie-eve marie-claude marie-france marie-josee marilyn marion marjorie marlene martha martin martine
  mary maryse mathieu matthew maude maureen maurice maxime megan mehdi melanie melissa michael michel michele michelle
  mike mireille miriam mohamed mohammed monique muhammad murielle myriam nadia nadine nancy natalie nathalie nathan
  nicholas nicolas nicole noah noemie norma norman normand odette olga oliver olivia olivier omar pamela pascal pascale
  patricia patrick paul paula pauline peter philip philippe phyllis pierre pierrette priya rachel rachid raj rajesh ralph ravi
  raymond rebecca rejean renee reynald richard robert roberta robin rodrigue roger roland roland romeo ronald
  rosalie rosemary roxanne russell ruth ryan sabrina sally samantha samir samuel sandra sara sarah scott sean
  sebastien serge shannon sharon sheila shirley simon simone singh sofia sonia sophie stanley stella stephane stephanie stephen
  steve steven stuart susan suzanne sylvain sylvie tamara tania tanya teresa terry thomas tiffany timothy todd tom
  tony tracy trevor tristan tyler valerie vanessa vera veronica veronique vincent virginia vivian viviane walter wayne wendy
  wilfred william xavier yannick yasmine yolande youssef yusuf yvan yves yvette yvon yvonne zachary zoe
`
    .trim()
    .split(/\s+/),
);

/** After a given name these go on with the sentence; another word is taken for the family's name. */
export const NO_FAMILY_NAME =
  /^(?:needs?|lost|has|had|is|was|wants?|got|died|passed|moved|lives?|works?|turn(?:s|ed)|gets?|can't|here|speaking|calling|called|again|born|applied|needed|will|would|can|could|should|did|does|may|might|must|went|came|left|said|told|a|ai|est|etait|a|veut|doit|peut|vit|habite|travaille|commence|besoin|ici|encore|pis|qui|va|vient|avait|aura|devra|who|i|je|j'|j'ai|my|mon|ma|and|et|from|de|in|at|about|pour|on|to)$/;
