import type { JapaneseToken } from '../../segment/token.ts';
import type { TargetView, UnitView } from '../context.ts';
import type { Fault } from '../fault.ts';
import { hasJapanese, isSymbol } from '../japanese-text.ts';
import { isProse } from '../source-voice.ts';

export type StopFault = Fault<'missing-stop'>;

/** Parts of speech that can only begin something new after a polite ending. */
const BEGINS = new Set(['名詞', '動詞', '接続詞', '連体詞', '副詞', '接頭詞']);

/** Sentences that run into the next: 「…しました市長は…」, where no full stop follows a polite ending or the copula だ. */
export function missingStops({ tokens, text }: TargetView): readonly StopFault[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (next === undefined || isSymbol(next) || !BEGINS.has(next.pos) || !closes(tokens, index)) return [];
    if (next.detail === '非自立' || next.detail === '接尾') return [];
    if (next.range.start !== token.range.end) return [];
    const [start, end] = [tokens[index - 1]?.range.start ?? token.range.start, token.range.end];
    const words = text.slice(start, end);
    return words.includes('\n')
      ? []
      : [{ kind: 'missing-stop', range: { start, end }, fix: `${words}。`, strength: 0.7 }];
  });
}

/** ます, です, ました, ません …: they close a sentence and rarely stand before a noun. */
function closes(tokens: readonly JapaneseToken[], index: number): boolean {
  const [token, before] = [tokens[index]!, tokens[index - 1]];
  if (token.pos !== '助動詞' || before === undefined) return false;
  const polite = (word: JapaneseToken): boolean => word.base === 'ます' || word.base === 'です';
  if (token.form === '基本形' && polite(token)) return true;
  return (token.surface === 'た' || token.surface === 'ん') && polite(before);
}

const ENDING = new Set(['動詞', '形容詞', '助動詞']);

/** The last sentence of a paragraph of sentences lost its full stop, while the source has one. */
export function lostFinalStop({ source, target }: UnitView): readonly StopFault[] {
  const { tokens, text } = target;
  const last = tokens.at(-1);
  if (last === undefined || !isProse(source) || !/。[^\n]*$/u.test(text)) return [];
  // A paragraph that stops at a particle or a verbal noun is cut off: a matter of grammar.
  if (!hasJapanese(last.surface) || isSymbol(last) || last.pos === '助詞' || last.detail === 'サ変接続')
    return [];
  const end = last.range.end;
  return [
    {
      kind: 'missing-stop',
      range: last.range,
      replace: { start: end, end },
      fix: ENDING.has(last.pos) ? '。' : null,
      strength: 0.8,
    },
  ];
}
