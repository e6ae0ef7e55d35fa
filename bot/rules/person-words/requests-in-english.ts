/** Anywhere in a sentence, these are a request for a person. */
export const REQUESTS_IN_ENGLISH: readonly string[] = [
  // To talk to somebody
  '<talk>( _){0,4} (to|with|2|w) <someone><not us>',
  '<talk>( me)? ?(to|with)? (<kind> ){0,2}(<human>|agents?|representatives?|operators?|reps?|person|someone|somebody)<not us>',
  '(talk|speak|chat) (to|with) (you|me|us) (in person|on the phone|over the phone|by phone|live)',
  '(talk|speak|chat) (in person|on the phone|over the phone|live)|face to face with <someone><not us>',
  '(get|getting) (a ?hold of|ahold of|hold of) <someone><not us>',
  '(reach|contact|find|how (do|can) i (contact|get|reach)) <someone>( (at (service canada|the cra)|by phone|on the phone|here|there|about my|regarding my)|$)',
  '(reach|contact|find|see|meet|get|have) (an? |some )?(real |live |actual |human ){1,4}(<human>|<staff>|<people>)<not us>',

  '(talk|speak) (your|ur|the) <boss>|(sit down|this|it|by phone) with <someone><not us>',
  '(conversation|word|chat|talk|call) with <someone><not us>|(phone call|a call) from <someone>',
  '<someone> (to|i can|i could|whom i can|that i can) (talk|speak|chat)( (to|with))?',
  '(rather|will|ll|can|prefer to|happy to) wait( _){0,8} for an? (<kind> ){0,2}(<human>|person|agent|representative|operator)',
  '(press|dial|hit|push) (0|zero|#)( _){0,2} (for|to) <someone>',

  '(tell|explain|describe|show)( _){1,3} to (<somebody>|an? (<kind> )?(<human>|person|agent|officer))<not us>',
  'who can i (talk|speak) (to|with)$|(agent|officer|advis(o|e)r|case ?worker|office|someone)( _){0,6} (speak|talk) (to|with) (one|her|him|them)',
  '(type|press|say|dial|do|way)( _){0,4} to (get|reach) <someone>|get (a|an) (live|real) (body|one)',
  '(want|wants|need|needs|prefers?|hear) a (real |live )?voice|(who|that) (is|s) human( there|$)',
  '<someone> (to )?(join|come (on|into)|enter) (the|this) (chat|conversation|call)',

  // To be handed over
  '(transfer|connect|conect|put|forward|direct|pass|hook|switch|refer|hand|send|take|bring|route|redirect|patch|move|escalate|let) (me|us)( (through|thru|over|up|on|back|along|straight)){0,2} (to|with|w|2|onto|in (touch|contact) with) <someone><not us>',
  '(connect|transfer) me$|(let|get) me out of( _){0,2} (bot|robot|chatbot|machine)|(put|get) me (through|thru)|put <someone> on|get <someone> on( the (line|phone)|$)',
  '(transfer|pass|escalate|connect|hand|forward) ((this|it|(this |my |the )(chat|question|call|case|conversation)) )(on |over )?(to|with) <someone><not us>|(connect|escalate)( on)? (to|with) <someone><not us>',
  '(transfer|pass|connect) to (an? |the )?(<kind> ){0,3}(<human>|agent|representative|operator|person|advisor)',
  '(go|get|skip|jump|switch)( straight)? to (an? )?(<kind> ){0,2}(<human>|agent|representative|operator)<not us>',
  '(let|have|want|need) <someone> (to )?take over',
  'if (not|you re not|you are not)( one)? (get|give|find|connect|transfer|pass) me( to)? (one|<someone>)',

  'escalate (this|it|my (case|file|claim|issue))|^(an )?escalat(e|ion)$',
  '(one|a member|some) of your (<kind> )?(staff|team|<boss>|agents|officers|employees|representatives|people|advis(o|e)rs)',

  // To have one
  '(an?|the|any|some|another|actual|real) (<kind> ){0,2}<human>(( (here|there|around|now|on|at|to|about|who|that|for|with|in charge|instead|or|and|working|available))|$)',
  '<wish> (the|your) (person|one) in charge|(an?|any|some|actual|real) (real|live|actual|flesh and blood) (people|person)',
  '(is|are) (there )?(any )?(real|actual|live|human) (people|persons?|humans?|agents?|staff)',
  'where (is|are|s) (the |an? |all the )?(<kind> )?(humans?|people|agents?|operator|staff)( (at|here|who|in)|$)',
  '<wish> (an? |any |some |one of your )?(<kind> ){0,3}<human><not us>',
  '<wish> <someone>( on the (phone|line)| instead| right away)?$',
  '<wish> (an? )?<people> not <bot>',
  '<wish> <someone> (to|i can|who can|that can|who will)( _){0,1} (talk|speak|chat)',
  '<wish> <someone> (to|who can|that can|who could) (please )?(help|guide|assist|answer|show|<a call>|explain( this| it| that| the _)?( _){0,2}( to)?) (me|us)',
  '<wish> <someone> (to|who can|that can|who could) (look (at|into)|check|review|fix|handle|go (over|through)|explain) ((my|this|our|the) (file|case|claim|application|situation|forms?|return|account|documents?|letter|papers|question|problem)|(this|it)$)',
  '(get|give|find|want|need)( me)? <somebody> (who (does|can|knows|understands|will)|that (can|knows|understands))',
  '(want|like|prefer|rather|need) (to )?ask <someone><not us>',
  '(want|like|prefer|rather|need) (to )?(deal|work|be dealing) with <someone><not us>',
  '(help|assistance|answers?|advice) (from|by|of) (an? |one of your )?(<kind> ){0,3}(<human>|<staff>|person|somebody real|someone real)<not us>',
  '(be|get|prefer|rather) (contacted|called|helped|served|assisted|answered)( by (telephone|phone|email))? by <someone><not us>',
  '(have|having|get) (this|it|my _) (_ ){1,2}by <someone><not us>|(someone|somebody) (needs to|must|has to|should) (explain|call|phone|help|look)( _){0,3} (me|us|phone)',
  'human (voice|help|support|contact|assistance|touch|agent|representative|operator)<not us>',
  '(an?|with a) (real|live|actual) (person|human|agent|representative|people)(?! (with|who))|(live) (agent|representative|operator) (please|now|instead)',
  '(someone|somebody) (real|human)|(person|human|agent|someone|somebody) (and )?not (another )?<bot>',

  // To be called
  '(have|get|let|ask|tell|make|arrange for|want|need|like|request) <someone> (to )?(<a call>|help) (me|us)',
  '(can|could|would) <someone>( _)? ?(<a call>) (me|us)|will (someone|somebody) (<a call>) (me|us)',
  '(can|could|would) ((an?|any) (<kind> ){0,2}(<human>|person|agent|representative|officer|advis(o|e)r|employee)|<somebody>) help (me|us)$',
  '(can|could|would|will) ((an?|any) (<kind> ){0,2}(<human>|person)|(someone|somebody) from (service canada|(the|your) (office|team|department))) (help|assist|guide|explain)',
  '(request|want|need|would like|d like|get me|arrange|schedule|book|prefer) (an? )?(call ?back|phone call|return call)',

  // Whether one is there
  '(is|are|isn t|aren t) (there )?(any |an? |some )?(<kind> ){0,3}(<somebody>|<human>|agents?|representatives?|reps?|operators?) (available|there|here|around|online|awake|on (duty|the line))',
  '(is there|are there|do you( guys)? have|isn t there|have you got) <someone>( (that|who|whom))? ?(i can|i could|to|available|on (duty|the line)|working|here|there)',

  // No machine
  '(don ?t|do not|rather not|hate|tired of|sick of|fed up with|done|through|stop) (want (to )?|wanna )?(talk(ing)?|speak(ing)?|chat(ting)?|deal(ing)?)? ?(to|with)? ?<bot>',
  '(skip|bypass|avoid|get (past|around|out of|off|rid of)|enough (with|of)|no more) <bot>|no (ai|(chat|ro)?bots?|machines?)$',
];
