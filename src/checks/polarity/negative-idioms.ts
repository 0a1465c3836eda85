import type { EnglishToken } from '../../segment/token.ts';
import type { EnglishNegative } from './english-negatives.ts';

const IDIOMATIC_BEFORE = /^(?:if|or|whether|why)$/;
/** Behind any negative: no less, not even; no longer is one only before than. */
const IDIOMATIC_AFTER =
  /^(?:only|just|merely|simply|less|few|later|soon|long|unlike|uncommon|even|until|but|other|stranger|so|too|least|necessarily|forget|hesitate|shit|sense)$/;
/** Nouns of which no makes no negative; as verbs behind not they are denied as others are. */
const IDIOMATIC_NOUN = /^(?:doubt|matter|wonder|surprise|question|help|want|way)$/;

/** Negatives that deny nothing: not only, no doubt, no matter, no fewer than, not to mention, if not, isn't it. */
export function isIdiom({ index }: EnglishNegative, tokens: readonly EnglishToken[]): boolean {
  const [next, second] = tokens.slice(index + 1, index + 3);
  if (next === undefined || IDIOMATIC_BEFORE.test(tokens[index - 1]?.lemma ?? '')) return true;
  if (isBroken(index, tokens) || isAnswer(index, tokens, next) || isQuestion(index, tokens, next))
    return true;
  return (
    IDIOMATIC_AFTER.test(next.lemma) ||
    (IDIOMATIC_NOUN.test(next.lemma) && next.pos !== 'VERB') ||
    (/^longer$/i.test(next.text) && /^than$/i.test(second?.text ?? '')) ||
    (next.lemma === 'be' && second?.lemma === 'long') ||
    (next.lemma === 'to' && second?.lemma === 'mention')
  );
}

/** No-hitter, and no by itself; but not no-one. */
function isBroken(index: number, tokens: readonly EnglishToken[]): boolean {
  const [next, second] = tokens.slice(index + 1, index + 3);
  const isNoOne = next?.text === '-' && /^one$/iu.test(second?.text ?? '');
  return (
    (/^[-–—,.!?:;…"”’]/.test(next?.text ?? '') && !isNoOne) || /[-–—]$/.test(tokens[index - 1]?.text ?? '')
  );
}

/** Isn't it time, won't they, how could we not: what asks by a negative affirms. */
function isQuestion(index: number, tokens: readonly EnglishToken[], next: EnglishToken): boolean {
  if (/^n['’]t$/.test(tokens[index]!.text) && next.pos === 'PRON') return true;
  const end = tokens.slice(index).find(({ text }) => /^[.?!]/.test(text));
  return end?.text.startsWith('?') === true;
}

/** No at the beginning, with a pronoun or a name behind it: No we are closed. */
function isAnswer(index: number, tokens: readonly EnglishToken[], next: EnglishToken): boolean {
  const opens = index === 0 || /^[.!?"“”]$/.test(tokens[index - 1]!.text);
  if (!opens || !/^no$/i.test(tokens[index]!.text)) return false;
  return (
    next.pos !== 'NOUN' && next.pos !== 'ADJ' && next.text !== '-' && !/^(?:one|other)$/.test(next.lemma)
  );
}
