/**
 * Words that English and French speakers type alike: they say nothing of the language of the
 * conversation, however often they occur in one of the two. ("passport" is English, but stands on
 * the cover that everybody has in hand.)
 */
export const UNDECIDED_WORDS: ReadonlySet<string> = new Set(
  `
  ok okay okey k kk lol mdr haha hahaha hihi hmm hm euh wow bravo bye ciao taxi stop test email e mail
  internet web site wifi pdf sms chat bot robot app google facebook iphone android apple
  agent service services question questions page pages date dates code information info passport visa
  pension pensions immigration nature fruit table client clients option options type types zone region
  menu note version total message messages document documents article articles section sections
  ai ia salutations silence pause conclusion transport express illegal simple possible impossible important international national final original normal special
  maximum minimum bonus quota region animal journal hotel restaurant pizza film covid vaccine
  canada ontario manitoba alberta saskatchewan yukon nunavut toronto ottawa montreal montréal vancouver
  calgary edmonton winnipeg halifax gatineau laval quebec québec moncton regina sherbrooke
  ei ae cpp rpc oas sv gis srg qpp rrq cra arc ircc cic esdc edsc sin nas ccb ace rrsp reer tfsa celi
  gst tps hst tvh qst tvq cerb pcu saaq ramq ohip osap pr eta ave roe re nexus phac aspc dfo mpo
  `
    .split(/\s+/u)
    .filter(Boolean),
);
