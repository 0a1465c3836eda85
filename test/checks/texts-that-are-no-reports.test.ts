import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/checks/document.ts';
import { runChecks } from '../../src/checks/engine.ts';
import { alteredAddresses } from '../../src/checks/foreign/addresses.ts';
import { strayScripts } from '../../src/checks/foreign/stray-scripts.ts';
import { systemNotes } from '../../src/checks/foreign/system-notes.ts';
import { checks } from '../../src/checks/rules/index.ts';
import { isSpoken } from '../../src/checks/source-voice.ts';
import { NO_HOUSE } from '../../src/model/term.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

type Pair = readonly [en: string, ja: string];

const open = (pairs: readonly Pair[]) =>
  createDocument(
    pairs.map(([source, target], at) => ({
      bead: { source: [at], target: [at], score: 1, origin: 'auto' as const },
      source,
      target,
    })),
    tools,
  );

/** Strengths of what one check finds in a document, unit by unit. */
function strengths(id: string, pairs: readonly Pair[]): readonly number[] {
  const document = open(pairs);
  const check = checks.find(({ meta }) => meta.id === id)!;
  return document.units.flatMap(unit =>
    runChecks([check], { unit, document, lexicon: tools.lexicon, house: NO_HOUSE }).findings.map(
      ({ finding }) => finding.strength,
    ),
  );
}

const REPORT: readonly Pair[] = [
  ['The vote is due on Monday. That is the rule.', '採決は月曜日に行われる。それが決まりだ。'],
  ['Talks go on. A deal is near.', '協議は続いている。合意は近い。'],
];
const COLUMN: readonly Pair[] = [
  ['The sun came out. The town was warm.', '日が出ました。町は暖かでした。'],
  ['The band played. Everyone danced.', '楽団が演奏しました。皆が踊りました。'],
];

describe('isSpoken', () => {
  it('tells talk from a report, quotations left out', () => {
    expect(isSpoken(open([['I like my boat. You will see.', '船が好きです。今に分かります。']]))).toBe(true);
    expect(
      isSpoken(open([['“I like my boat,” he said. It is old.', '「船が好きだ」と彼は言った。古い船だ。']])),
    ).toBe(false);
  });
});

describe('register-mix', () => {
  it('is sure of a sentence that departs from a clear majority', () => {
    const slip: Pair = ['The minister left.', '大臣は去りました。'];
    expect(
      strengths('register-mix', [...REPORT, slip, ['It rained. It was cold.', '雨が降った。寒かった。']]),
    ).toEqual([0.7]);
  });

  it('is sure where the register changes inside the paragraphs', () => {
    const mixed: readonly Pair[] = [
      ['It rained. It was cold.', '雨が降りました。寒かった。'],
      ['The gate was shut. A band played.', '門は閉まっていた。楽団が演奏しました。'],
      ['The mayor left. Nobody came.', '市長は去りました。誰も来なかった。'],
    ];
    expect(strengths('register-mix', mixed)).toEqual([0.55, 0.55, 0.55]);
  });

  it('doubts where whole paragraphs agree, and in talk', () => {
    expect(Math.max(...strengths('register-mix', [...REPORT, ...COLUMN]))).toBeLessThan(0.4);
    const talk: readonly Pair[] = [
      ['I like it. You will see. We start now.', '気に入りました。今に分かります。始めます。'],
      ['My boat is old. I know. I am here.', '私の船は古い。知っています。ここにいます。'],
    ];
    expect(Math.max(...strengths('register-mix', talk))).toBeLessThan(0.4);
  });
});

describe('fragment', () => {
  it('doubts what breaks off in talk or in the source itself', () => {
    expect(
      strengths('fragment', [['The storm took the lives of 12 fishermen.', '嵐は漁師12人の命を']]),
    ).toEqual([0.9]);
    expect(strengths('fragment', [['I took my boat to the river.', '私は自分の船を川へ']])[0]).toBeLessThan(
      0.4,
    );
    const heading: readonly Pair[] = [
      ['It rained. Ten years of the harbor bridge.', '雨が降った。港の橋の十年。'],
    ];
    expect(Math.max(0, ...strengths('fragment', heading))).toBeLessThan(0.4);
  });
});

describe('systemNotes', () => {
  it('joins the alternatives of a system into one note behind the translation', () => {
    const text = '終わりだ。 Here are some other options for a formal letter: **終了** (more formal).';
    const [note, ...others] = systemNotes(text, 'It is over.');
    expect(others).toEqual([]);
    expect(text.slice(0, note?.range.start)).toBe('終わりだ。 ');
  });

  it('keeps the translation that follows an opening note', () => {
    const text = '日本語訳：\n終わりだ。';
    expect(systemNotes(text, 'It is over.').map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '日本語訳：',
    ]);
  });
});

describe('what a system says of itself', () => {
  it.each([
    ['はい、こちらが翻訳です。', '橋が開通した。'],
    ['Translation:', ' 橋が開通した。'],
  ])('is found before the translation: %s', (note, translation) => {
    const text = note + translation;
    expect(
      systemNotes(text, 'The bridge opened.').map(({ range }) => text.slice(range.start, range.end)),
    ).toEqual([note]);
  });

  it('is not what the source speaks of', () => {
    expect(systemNotes('こちらが翻訳です。', 'This is the translation.')).toEqual([]);
  });
});

describe('strayScripts', () => {
  it('marks a sentence that is Chinese throughout as a whole', () => {
    const text = '橋が開通した。市长昨天宣布开会。';
    expect(
      strayScripts(text, 'The bridge opened.').map(({ range }) => text.slice(range.start, range.end)),
    ).toEqual(['市长昨天宣布开会']);
  });
});

describe('alteredAddresses', () => {
  it('finds spaces in an address, and leaves out what is another site', () => {
    const address = 'https://example.org/harbor';
    expect(alteredAddresses(`See ${address}`, '参照: https: / /example.org/harbor').length).toBe(1);
    expect(alteredAddresses(`See ${address}`, '参照: https://example.com/harbor')).toEqual([]);
    expect(alteredAddresses(`See ${address}`, '参照。')).toEqual([]);
  });
});
