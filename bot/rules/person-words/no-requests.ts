/**
 * Taken out first: what is asked about the assistant itself ("am I talking to a real person?" is small talk) and about
 * having a representative.
 */
export const NO_REQUESTS: readonly string[] = [
  '(are|r|if|could|be) (you|u|this|it)( are| is)? (be ){0,1}(an? )?(actual |real |live |true ){0,4}(humans?( being)?|persons?|people|(ro)?bot|ai|computer|machine)( or (an? )?(real |actual |live |artificial ){0,4}_)?',
  '(whether |if |as )?(you re |you are |are you )?(an? )?human( being)?( right now)? or (whether |if |as )?(you re |you are |are you )?(an? )?(computer|robot|machine|bot|ai|chatbot)',
  '(computer|robot|machine|bot|ai|chatbot)( right now)? or (an? )?(real |actual |live )?(human|person|people)( being)?',
  '(humain|personne) ou (a |avec |bien )?une? (robot|machine|ordinateur|bot)',
  'you are (an? )?(real|actual|human|live) (person|human|being)',
  '(am i|are we|i am|i m|im) (talking|speaking|chatting)( to| with)? (an? )?(actual |real |live ){0,4}(humans?( being)?|person|someone( real)?|agent|(ro)?bot|ai|computer|machine)( or (an? )?_)?',
  '(es tu|etes vous|est ce que (vous etes|tu es|c est)|t es( tu)?|vous etes) (une?|de) (vraie? )?(personne|humain|etre humain|agent|robot|machine|ordinateur)( reelle?)?( ou une? (vraie? )?_)?',
  '(est ce que je parle|^je parle|parle je|suis je en train de parler) (bien )?(a|avec) une? (vraie? )?(personne|humain|etre humain|agent|robot|machine)( ou (a |avec )?une? (vraie? )?_)?',
  '((do|does) (i|he|she|we|they|my _) (need|have)|(must|should|will) (i|he|she|we|they|my _)|(dois|doit|faut) (je|on|il|elle)|ai je besoin|a (t il|t elle|t on) besoin)( to| de| d)? ?(<talk>|<parler>)?( (to|with|a|avec))? ?(an? |d |un |une |the |qu un )?(<kind> )?(agent|representative|consultant|representant|officer|employee)',
];
