/** A list of words as one string, for tables that are read rather than computed. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Negatives of English grammar, as lemmas or lower-case forms. */
export const GRAMMATICAL = words("not n't n’t no never neither nor none nobody nothing nowhere cannot noone");

/** Lemmas that deny the word they govern, as 〜ない does. */
export const DENYING = words(`
  without few little hardly barely scarcely rarely seldom fail failure refuse refusal reject rejection deny denial lack lacking
  absent absence unless until till less least fewer stop avoid prevent unable inability miss missing ban bar prohibit forbid
  non impossible unlikely instead cease doubt too unknown only
`);

/** Lemmas that Japanese now and then renders by a negative predicate (still: まだ〜ない; before: 〜ないうちに; hard: 〜にくい). */
export const RATHER_NEGATIVE = words(`
  beyond but except exclude excluding lose lost loss short shortage shortfall shy decline reluctant reluctance resist resistance
  oppose opposite opposition against halt end block doubtful hard harder difficult difficulty tough escape still yet before free
  spare ignore neglect forget overlook mere merely just sole once secret vacant vain exempt void null empty blank bare innocent
  bankrupt deprive strip withhold withdraw abandon quit skip drop cancel abolish remove eliminate shun eschew abstain refrain forgo
  forego keep discourage deter limit restrict stay remain constant hold stall stagnate stick idle silent silence ignorant clueless
  stranger minus zero nil negative incomplete weak poor bad wrong false fake illegal illicit rare scarce scant slim minimal stuck
  lapse expire trouble struggle defy defiance dismiss discount deadlock impasse go vanish disappear away off out than other
  otherwise else unlike different far apart whether matter regardless despite although though however dumb deaf blind inevitable
  must cold distant alien oblivious any anymore anyone anything anybody either moot contrary break broken violate violation delay
  postpone suspend pending remote mystery mysterious long last permanent firm steady open indefinite doomed evade elude reserve
  hesitate underestimate undermine under below dislike disappoint disappointment disagree thin thinly obscure inconspicuous
  discreet discreetly close closed closure shut shutter fine okay ok all-right remorse regret remorseful
`);

/**
 * Those among them that nearly every text has. Without knowing which word a Japanese negative negates, they say nothing.
 */
export const FAINT = words(`
  but out other than under below against before open go going long last far however though although just still even different
  whether end hard limit hold free any break broken must else away long must remain either weak poor bad wrong
  minor lose lost loss oppose opposite opposition violate violation trouble struggle delay despite nevertheless distant permanent
  once yet minus past gone
`);

/** Verbs and nouns of denying that Japanese renders by a word of their own as a rule: avoid 避ける, reject 否定. */
export const OWN_WORD = words(`
  fail failure refuse refusal reject rejection deny denial lack lacking avoid prevent stop ban bar prohibit forbid cease doubt miss
  missing absent absence inability
`);

/** Negative prefixes, the commonest words that only begin with their letters left out. */
export const NEGATIVE_PREFIX =
  /^(?:un(?!der|i(?:t|on|que|vers|form|fi)|cle|til|less)|dis(?!c(?!o(?:nt|mf|nn))|t(?!r(?:ust)|aste)|p(?!rov|la)|eas|ast|h|k|cuss|burs|play|miss|cover|clos|semin|guis|mantl|tribut|rupt)|non(?!e)|mis(?!s|ter)|in(?:a[bcdp]|cap|cor(?!por)|compl|comp[ae]t|con(?:s[ie]|v[ei]n|cl)|cred|def|depend|dir|eff|elig|equ|formal|human|just|numer|sec|sens|sig|suf|tol|val|vis|vinc)|im(?:mo[br]|mat|part|patien|perf|poss|prob|prop|pun)|irr|il(?:l[eio]))\w{3,}/;

export const NEGATIVE_SUFFIX = /\w{3,}(?:less|lessly|lessness)$|-free$/;
