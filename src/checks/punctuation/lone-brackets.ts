import { type Brackets, closerOf, type LoneBracket, matchBrackets } from '../brackets.ts';
import type { Fault } from '../fault.ts';

export type BracketFault = Fault<'unclosed' | 'unopened' | 'wrong-bracket' | 'nested'>;

/** What comes after a quotation that is over: 「…」と述べた, 「…」など, 「…」。 */
const AFTER_QUOTATION = /^(?:と|など|は|が|を|の|に|で|も|や|、|。|$)/u;
/** Where the quotation of an unclosed 「 most likely ends. */
const REPORTED =
  /(?=と(?:述べ|話|語|言|い[いう]|発言|発表|説明|指摘|強調|主張|批判|訴え|警告|答え|書|呼|伝え|明か|明ら|コメント|し[たて]))/u;
/** List numbers: 1) a） 二） */
const LIST_NUMBER = /(?:^|[\s、。：:])(?:[0-9０-９]{1,2}|[a-zA-Z]|[一二三四五六七八九十])$/u;

/** Eyes of a smiley before its mouth: :( ；-） */
const EYES = /[:：;；=＝][-‑–'’^]?$/u;

/** How far on the end of an unclosed quotation is looked for, in UTF-16 code units. */
const LONGEST_QUOTATION = 300;

/** Brackets that lack their partner or stand in their own kind. `sourceOpen`: the source leaves a quotation open at the end of a paragraph, too. */
export function bracketFaults(text: string, sourceOpen: boolean): readonly BracketFault[] {
  const brackets = matchBrackets(text);
  const lone = brackets.lone.filter(({ at: index }) => !EYES.test(text.slice(Math.max(0, index - 2), index)));
  const faults: BracketFault[] = [];
  for (let i = 0; i < lone.length; i++) {
    const [bracket, next] = [lone[i]!, lone[i + 1]];
    const swapped = next === undefined ? null : wrongBracket(text, bracket, next);
    if (swapped !== null) {
      faults.push(swapped);
      i++;
    } else if (bracket.opens) faults.push(unclosed(text, bracket, sourceOpen));
    else if (!LIST_NUMBER.test(text.slice(Math.max(0, bracket.at - 4), bracket.at)))
      faults.push(unopened(text, bracket, brackets));
  }
  return [...faults, ...nestedAlike(text, brackets)];
}

/** 「…「…」…」: a quotation within a quotation stands in 『』, as in every newspaper. */
function nestedAlike(text: string, { pairs }: Brackets): readonly BracketFault[] {
  const quoting = pairs.filter(({ bracket }) => bracket === '「' || bracket === '『');
  return quoting.flatMap(({ start, end, bracket }) => {
    const around = quoting
      .filter(outer => outer.start < start && end < outer.end)
      .toSorted((a, b) => b.start - a.start)[0];
    if (bracket !== '「' || around?.bracket !== '「') return [];
    const range = { start: start - 1, end: end + 1 };
    return [{ kind: 'nested' as const, range, fix: `『${text.slice(start, end)}』`, strength: NESTED }];
  });
}

const NESTED = 0.7;

const at = ({ at: start }: LoneBracket): { readonly start: number; readonly end: number } => ({
  start,
  end: start + 1,
});

/** 「…『 or 「…「と: an opening bracket and, where it should close, a bracket of another kind or direction. */
function wrongBracket(text: string, open: LoneBracket, next: LoneBracket): BracketFault | null {
  const closer = closerOf(open.bracket);
  if (!open.opens || closer === undefined || text.slice(open.at, next.at).includes('\n')) return null;
  if (next.opens && (next.bracket !== open.bracket || !AFTER_QUOTATION.test(text.slice(next.at + 1))))
    return null;
  return { kind: 'wrong-bracket', range: at(next), fix: closer, strength: 0.9 };
}

function unclosed(text: string, open: LoneBracket, sourceOpen: boolean): BracketFault {
  const line = text.slice(open.at + 1, open.at + 1 + LONGEST_QUOTATION).split('\n', 1)[0]!;
  const end = line.search(REPORTED);
  const gap = open.at + 1 + end;
  const quotes = open.bracket === '「' || open.bracket === '『';
  return {
    kind: 'unclosed',
    range: at(open),
    fix: quotes && end > 0 ? closerOf(open.bracket)! : null,
    replace: { start: gap, end: gap },
    strength: quotes && sourceOpen ? 0.4 : 0.9,
  };
}

function unopened(text: string, close: LoneBracket, { pairs }: Brackets): BracketFault {
  const doubled = pairs.some(({ end }) => end === close.at - 1) && text[close.at - 1] === text[close.at];
  const afterStop = text[close.at - 1] === '。' && !/^[とのは]/u.test(text.slice(close.at + 1));
  return { kind: 'unopened', range: at(close), fix: doubled || afterStop ? '' : null, strength: 0.9 };
}
