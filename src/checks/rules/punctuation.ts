import type { Localized, TextRange } from '../../model/text.ts';
import { onePerPlace } from '../../text/ranges.ts';
import { defineCheck } from '../check.ts';
import type { UnitView } from '../context.ts';
import { faultIn } from '../fault.ts';
import { type BracketFault, bracketFaults } from '../punctuation/lone-brackets.ts';
import { type MarkFault, markFaults } from '../punctuation/marks.ts';
import { lostFinalStop, missingStops, type StopFault } from '../punctuation/missing-stops.ts';
import { innerSpaces, type SpaceFault } from '../punctuation/spaces.ts';
import { isSpoken } from '../source-voice.ts';

const messages = {
  garbled: {
    ja: '「{mark}」に文字化けかHTMLの記号が残っています。',
    en: 'Garbled letters or an HTML entity are left in “{mark}”.',
  },
  doubled: { ja: '「{mark}」は句読点が重なっています。', en: 'Punctuation marks are doubled: “{mark}”.' },
  orphan: { ja: '段落が「{mark}」で始まっています。', en: 'The paragraph begins with “{mark}”.' },
  ascii: {
    ja: '「{mark}」は半角の句読点です。',
    en: '“{mark}” is a Western mark inside Japanese text.',
  },
  'half-width': { ja: '「{mark}」は半角の文字です。', en: '“{mark}” is written in half-width characters.' },
  space: { ja: '「{mark}」に余分な空白があります。', en: 'There is a stray space in “{mark}”.' },
  dateline: {
    ja: 'クレジット「{mark}」に欧文のダッシュが残っています。',
    en: 'The dateline “{mark}” keeps its Western dash.',
  },
  unclosed: {
    ja: '「{mark}」のかっこが閉じられていません。',
    en: 'The bracket in “{mark}” is never closed.',
  },
  unopened: {
    ja: '「{mark}」の閉じかっこに対応する開きかっこがありません。',
    en: 'The bracket closed in “{mark}” was never opened.',
  },
  'wrong-bracket': {
    ja: '「{mark}」のかっこの種類または向きが違います。',
    en: 'The bracket in “{mark}” is of the wrong kind or direction.',
  },
  nested: {
    ja: '「{mark}」はかぎ括弧の中のかぎ括弧です。内側は『』にします。',
    en: '“{mark}” is a quotation within a quotation in the same brackets; the inner ones are 『』.',
  },
  'missing-stop': { ja: '「{mark}」のあとに句点がありません。', en: 'No full stop follows “{mark}”.' },
} as const satisfies Readonly<Record<string, Localized>>;

export const punctuation = defineCheck(
  {
    id: 'punctuation',
    version: 2,
    category: 'linguistic/punctuation',
    severity: 'minor',
    stage: 'stable',
    title: { ja: '句読点・かっこ', en: 'Punctuation' },
    docs: {
      what: {
        ja: '句読点の重複や欠落、対応しないかっこ、余分な空白、半角の記号やカタカナ。',
        en: 'Doubled, stray or lost marks, brackets without a partner, stray spaces, half-width forms.',
      },
      why: {
        ja: '原文のリンクや引用符の位置が訳文に正しく移されなかったときに残る。',
        en: 'They are what is left where links and quotation marks of the source were not carried over.',
      },
      fix: { ja: '余分な記号を削り、欠けた記号を補う。', en: 'Delete what is stray, add what is missing.' },
    },
    messages,
    examples: {
      bad: [
        { en: 'It rained.', ja: '雨が降った⟦。。⟧', messageId: 'doubled', fixed: '雨が降った。' },
        {
          en: 'Research & development costs rose.',
          ja: '研究⟦&amp;⟧開発の費用が増えた。',
          messageId: 'garbled',
          fixed: '研究&開発の費用が増えた。',
        },
        {
          en: 'Red, white and blue flags flew.',
          ja: '赤い旗が翻った⟦。 、⟧白と青も見えた。',
          messageId: 'doubled',
          fixed: '赤い旗が翻った、白と青も見えた。',
        },
        { en: 'He left.', ja: '⟦、⟧彼は去った。', messageId: 'orphan', fixed: '彼は去った。' },
        { en: 'The bridge is open.', ja: '橋は開通した⟦.⟧', messageId: 'ascii', fixed: '橋は開通した。' },
        {
          en: 'In spring, it opens.',
          ja: '春には⟦, ⟧開館する。',
          messageId: 'ascii',
          fixed: '春には、開館する。',
        },
        { en: 'A taxi came.', ja: '⟦ﾀｸｼｰ⟧が来た。', messageId: 'half-width', fixed: 'タクシーが来た。' },
        {
          en: 'In May, he won.',
          ja: '5月に⟦ ⟧、彼は勝った。',
          messageId: 'space',
          fixed: '5月に、彼は勝った。',
        },
        {
          en: 'In May the court in Riga overturned the verdict.',
          ja: '5月⟦に リ⟧ガの裁判所が判決を覆した。',
          messageId: 'space',
          fixed: '5月にリガの裁判所が判決を覆した。',
        },
        {
          en: 'They went to the school.',
          ja: '彼らは学⟦校 に⟧行った。',
          messageId: 'space',
          fixed: '彼らは学校に行った。',
        },
        {
          en: 'OSLO (AP) — The king spoke.',
          ja: 'オスロ⟦(AP) –⟧ 国王が語った。',
          messageId: 'dateline',
          fixed: 'オスロ（AP）＝国王が語った。',
        },
        {
          en: '“We will stay,” she said.',
          ja: '⟦「⟧私たちは残ると述べた。',
          messageId: 'unclosed',
          fixed: '「私たちは残る」と述べた。',
        },
        { en: 'The agency (NEA) agreed.', ja: '同庁⟦（⟧NEAが同意した。', messageId: 'unclosed' },
        { en: 'He called it “fair.”', ja: '彼は公正だ⟦」⟧と評した。', messageId: 'unopened' },
        {
          en: 'He called it “fair.”',
          ja: '彼は「公正だ」⟦」⟧と評した。',
          messageId: 'unopened',
          fixed: '彼は「公正だ」と評した。',
        },
        {
          en: '“It is over,” he said.',
          ja: '彼は「終わった⟦』⟧と語った。',
          messageId: 'wrong-bracket',
          fixed: '彼は「終わった」と語った。',
        },
        {
          en: '“It is over,” he said.',
          ja: '「終わった⟦「⟧と彼は語った。',
          messageId: 'wrong-bracket',
          fixed: '「終わった」と彼は語った。',
        },
        {
          en: '“They call it ‘the wall,’” she said.',
          ja: '「彼らはそれを⟦「壁」⟧と呼ぶ」と彼女は述べた。',
          messageId: 'nested',
          fixed: '「彼らはそれを『壁』と呼ぶ」と彼女は述べた。',
        },
        {
          en: 'The vote was held. The mayor won.',
          ja: '投票が行われ⟦ました⟧市長が勝ちました。',
          messageId: 'missing-stop',
          fixed: '投票が行われました。市長が勝ちました。',
        },
        {
          en: 'The vote was held. The mayor won.',
          ja: '投票が行われた。市長が⟦勝つ⟧',
          messageId: 'missing-stop',
          fixed: '投票が行われた。市長が勝つ。',
        },
      ],
      good: [
        { en: '“I said ‘no’,” he added.', ja: '「私は『いいえ』と言った」と彼は付け加えた。' },
        { en: 'Wait…! Really?', ja: '待って……！本当？！' },
        { en: 'The pipe froze :( and burst.', ja: '管が凍った :( そして破裂した。' },
        { en: 'It rained. Bridge opens', ja: '雨が降った。\n橋が開通' },
        { en: 'Well...', ja: 'ええと・・・。' },
        { en: 'Version 2.5 of Node.js costs $1,200.', ja: 'Node.jsの2.5版は1,200ドルだ。' },
        { en: 'There are two: 1) speed and 2) cost.', ja: '二つある。1)速さ、2)費用だ。' },
        { en: 'I think so, he said. We know.', ja: 'そう思いますと話した。分かっていますよ。' },
      ],
    },
  },
  function* ({ unit, document }) {
    const { text } = unit.target;
    for (const fault of faultsOf(unit)) {
      const { kind, range, strength } = fault;
      const isLoose = LOOSE_IN_TALK.has(kind) && isSpoken(document);
      yield {
        ...faultIn(text, fault),
        messageId: kind,
        data: { mark: surroundings(text, range) },
        source: null,
        strength: isLoose ? Math.min(strength, LOOSE) : strength,
      };
    }
  },
);

/** Subtitles and posts set phrases apart with spaces instead of marks. */
const LOOSE_IN_TALK: ReadonlySet<string> = new Set(['space', 'missing-stop', 'half-width']);
/** Strength of such a mark there, at most. */
const LOOSE = 0.35;

type PunctuationFault = MarkFault | BracketFault | SpaceFault | StopFault;

/** Each place once: what is looked for first explains it best. */
function faultsOf(unit: UnitView): readonly PunctuationFault[] {
  const { source, target } = unit;
  const all = [
    ...markFaults(target.text),
    ...bracketFaults(target.text, leavesOpen(source.text)),
    ...innerSpaces(target),
    ...missingStops(target),
    ...lostFinalStop(unit),
  ];
  return onePerPlace(all, ({ range }) => range);
}

/** A paragraph of speech that goes on in the next paragraph has no closing mark in English. */
function leavesOpen(source: string): boolean {
  return source.split('\n').some(line => (line.match(/["“”]/g)?.length ?? 0) % 2 === 1);
}

/** Letters on either side of a mark that are quoted with it, for it cannot be found by eye alone. */
const AROUND = 4;

function surroundings(text: string, { start, end }: TextRange): string {
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return around.replace(/\s+/g, ' ').trim().toWellFormed().replaceAll('\uFFFD', '');
}
