import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/checks/document.ts';
import { sentencesOf } from '../../src/checks/japanese-text.ts';
import { convertEnding, endingOf, type Register } from '../../src/checks/register.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

/** The sentence with its ending in the other register, or what stands in the way. */
function converted(sentence: string, to: Register): string {
  const bead = { source: [0], target: [0], score: 1, origin: 'auto' as const };
  const [unit] = createDocument([{ bead, source: '', target: sentence }], tools).units;
  const ending = endingOf(sentencesOf(unit!.target)[0]!);
  if (ending === null) return 'no ending';
  if (ending.register === to) return 'already';
  const text = convertEnding(ending, to, tools.lexicon);
  if (text === null) return 'no rule';
  return sentence.slice(0, ending.range.start) + text + sentence.slice(ending.range.end);
}

describe('sentence endings', () => {
  it.each([
    ['説明しました。', '説明した。'],
    ['強化しています。', '強化している。'],
    ['呼んでいました。', '呼んでいた。'],
    ['手紙を書きます。', '手紙を書く。'],
    ['手紙を書きました。', '手紙を書いた。'],
    ['本を読みました。', '本を読んだ。'],
    ['海で泳ぎました。', '海で泳いだ。'],
    ['彼を待ちました。', '彼を待った。'],
    ['駅へ行きました。', '駅へ行った。'],
    ['朝食を食べました。', '朝食を食べた。'],
    ['友人が来ました。', '友人が来た。'],
    ['予定が決まりません。', '予定が決まらない。'],
    ['予定はありません。', '予定はない。'],
    ['明確ではありません。', '明確ではない。'],
    ['誰も来ませんでした。', '誰も来なかった。'],
    ['約束することです。', '約束することだ。'],
    ['状況は厳しいです。', '状況は厳しい。'],
    ['状況は深刻でした。', '状況は深刻だった。'],
    ['雨が降るでしょう。', '雨が降るだろう。'],
    ['橋が建てられました。', '橋が建てられた。'],
  ])('%s becomes plain: %s', (polite, plain) => {
    expect(converted(polite, 'plain')).toBe(plain);
  });

  it.each([
    ['市場が開く。', '市場が開きます。'],
    ['市場が開いた。', '市場が開きました。'],
    ['橋が建てられた。', '橋が建てられました。'],
    ['会議に出ている。', '会議に出ています。'],
    ['議員は席に戻る。', '議員は席に戻ります。'],
    ['議員は外へ出る。', '議員は外へ出ます。'],
    ['それが決まりだ。', 'それが決まりです。'],
    ['それが決まりである。', 'それが決まりです。'],
    ['問題は深刻だった。', '問題は深刻でした。'],
    ['話を聞かない。', '話を聞きません。'],
    ['話を聞かなかった。', '話を聞かなかったです。'],
    ['状況は厳しい。', '状況は厳しいです。'],
    ['雨が降るだろう。', '雨が降るでしょう。'],
  ])('%s becomes polite: %s', (plain, polite) => {
    expect(converted(plain, 'polite')).toBe(polite);
  });

  it.each([['「行きます。」'], ['春の訪れ。'], ['窓を開けてください。']])('%s has no register', sentence => {
    expect(converted(sentence, 'plain')).toBe('no ending');
  });
});
