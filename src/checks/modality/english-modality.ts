import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import type { SourceView } from '../context.ts';
import { perView } from '../memo.ts';

/** `weak`: only borders on a hedge, as about and will do. */
export type EnglishModality = 'possibility' | 'ability' | 'obligation' | 'hedge' | 'weak' | 'report';

/** A word that makes a statement possible, due, or somebody's view. */
export interface EnglishModal {
  readonly range: TextRange;
  readonly index: number;
  readonly modality: EnglishModality;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const POSSIBILITY = words(`
  may might could maybe perhaps possible possibly possibility potential potentially likely unlikely likelihood probably probable
  probability risk
`);
const ABILITY = words(`can able ability enable allow let permit permission free chance capable`);
const OBLIGATION = words(`
  must should ought shall need require required requirement obligation obligatory obligate oblige mandatory compulsory necessary
  necessity supposed duty imperative
`);
const HEDGES = words(`
  appear seem seemingly apparently apparent evidently suggest suggestion think thought believe belief suspect suspected suspicion
  allege alleged allegedly allegation reportedly presumably presume estimate estimated expect expected expectation fear threat
  threaten whether doubt doubtful wonder guess assume assumption suppose supposedly predict prediction forecast projection
  arguably ostensibly purportedly purported rumor rumour rumored speculate speculation indicate hint imply conceivable conceivably
  plausible plausibly uncertain unclear theory hypothesis hypothetical anticipate reckon imagine putative somehow as-if unless
  otherwise tentative tentatively would ? likelier evident understood sound look resemble if
`);
const WEAK_HEDGES = words(`
  will hope danger question consider project prospect feel sure certain certainly like plan tend tendency indication sign view
  unknown promise candidate concern worry theoretical vulnerable susceptible prone eventually someday intend scenario open
  option alternatively opportunity odds poised set loom perceive regard deem judge conclude infer provisional circa approximately
  around about roughly impression feature obviously case suggestive evidence assess assessment analysis consensus show deduce remain
  liable subject speculative trace link blame claim accuse accusation charge tip intelligence kind sort almost mostly
`);
/** Verbs of saying: what they report is not the writer's own statement. */
const REPORTS = words(`
  say tell report claim cite quote announce state hear learn describe note add understand insist explain write call acknowledge
  testify reveal mention argue accuse
`);
const SOURCES = words('according report reports rumour rumor gossip');

/** Words of modality of the English text, in order. */
export const englishModals = perView((source: SourceView): readonly EnglishModal[] =>
  source.tokens.flatMap((token, index): readonly EnglishModal[] => {
    const modality = modalityOf(token, source.tokens, index);
    return modality === null ? [] : [{ range: token.range, index, modality }];
  }),
);

/** Which list a word is on; the first that has it counts. */
const LISTS: readonly (readonly [EnglishModality, ReadonlySet<string>])[] = [
  ['possibility', POSSIBILITY],
  ['ability', ABILITY],
  ['obligation', OBLIGATION],
  ['hedge', HEDGES],
  ['weak', WEAK_HEDGES],
  ['report', SOURCES],
];
const NOT = /^n['’]?o?t$/i;

function modalityOf(
  token: EnglishToken,
  tokens: readonly EnglishToken[],
  index: number,
): EnglishModality | null {
  const { lemma, pos, text } = token;
  const before = tokens[index - 1]?.text ?? '.';
  const next = tokens[index + 1];
  // The month.
  if (text === 'May' && !/^[.!?"“”:]$/.test(before)) return null;
  if (lemma === 'have') return next?.lemma === 'to' && !NOT.test(before) ? 'obligation' : null;
  // Need not, should not: what they forbid or leave open is negation's business.
  if (OBLIGATION.has(lemma) && NOT.test(next?.text ?? '')) return 'weak';
  // It should be warm: an expectation.
  if (/^(?:should|ought)$/.test(lemma) && next?.lemma === 'be' && tokens[index + 2]?.pos !== 'VERB')
    return 'hedge';
  const lower = text.toLowerCase();
  const own = LISTS.find(([, list]) => list.has(lemma) || list.has(lower));
  return own?.[0] ?? (pos === 'VERB' && REPORTS.has(lemma) ? 'report' : null);
}
