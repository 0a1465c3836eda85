import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { alignSegments } from '../../src/align/align-segments.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { Bead, SegmentedPair } from '../../src/model/article.ts';
import { inReadingOrder } from '../../src/model/bead-order.ts';
import { AppError } from '../../src/model/error.ts';
import { NO_CONTROL, type Progress } from '../../src/model/progress.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { openTestTools } from '../support/language-tools.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const SAMPLES = join(import.meta.dirname, '../../samples');

let tools: LanguageTools;
beforeAll(async () => {
  tools = await openTestTools();
}, 60_000);

const paragraphs = (source: readonly string[], target: readonly string[]): SegmentedPair => ({
  source: segmentsOf(source),
  target: segmentsOf(target),
});

/** Every segment of both sides in exactly one bead, ordinals ascending, beads in reading order. */
function expectCover(pair: SegmentedPair, beads: readonly Bead[]): void {
  const ascending = (ordinals: readonly number[]) => ordinals.toSorted((a, b) => a - b);
  for (const side of ['source', 'target'] as const) {
    expect(ascending(beads.flatMap(bead => bead[side]))).toEqual(pair[side].map(({ ordinal }) => ordinal));
    for (const bead of beads) expect(bead[side]).toEqual(ascending(bead[side]));
  }
  expect(beads).toEqual(inReadingOrder(beads));
  for (const { source, target, score } of beads) {
    expect(source.length + target.length).toBeGreaterThan(0);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
}

const table = (beads: readonly Bead[]): string => {
  const cell = (ordinals: readonly number[]) => ordinals.map(ordinal => ordinal + 1).join(',') || '-';
  return beads.map(({ source, target }) => `${cell(source)}\t${cell(target)}\n`).join('');
};
/** Paragraphs that few words tell apart, and their translations. */
function longArticle(length: number): {
  readonly source: readonly string[];
  readonly target: readonly string[];
} {
  const nouns = 'river mountain bridge horse school police music king flower train milk'.split(' ');
  const japanese = ['川', '山', '橋', '馬', '学校', '警察', '音楽', '王', '花', '列車', '牛乳'];
  const picks = (k: number) => [k % 11, (3 * k + 1) % 11, (7 * k + 5) % 11] as const;
  const paragraphsOf = (write: (k: number, picked: readonly [number, number, number]) => string) =>
    Array.from({ length }, (_, k) => write(k, picks(k)));
  return {
    source: paragraphsOf(
      (k, [a, b, c]) => `Number ${k}: the ${nouns[a]} near the ${nouns[b]} was seen by a ${nouns[c]}.`,
    ),
    target: paragraphsOf(
      (k, [a, b, c]) => `${k}番、${japanese[b]}の近くの${japanese[a]}が${japanese[c]}に見られた。`,
    ),
  };
}

const linked = (beads: readonly Bead[]) =>
  beads.filter(({ source, target }) => source.length > 0 && target.length > 0);

describe('golden pairs', () => {
  it.each(readdirSync(GOLDEN))('%s', async name => {
    const read = (file: string) => readFileSync(join(GOLDEN, name, file), 'utf8');
    const pair = { source: segmentParagraphs(read('en.txt')), target: segmentParagraphs(read('ja.txt')) };
    const beads = await alignSegments(pair, tools);
    expectCover(pair, beads);
    expect(table(beads)).toBe(read('beads.tsv'));
  });

  it('the sample article', async () => {
    const read = (file: string) => segmentParagraphs(readFileSync(join(SAMPLES, file), 'utf8'));
    const pair = { source: read('ferry.en.txt'), target: read('ferry.ja.txt') };
    const beads = await alignSegments(pair, tools);
    expectCover(pair, beads);
    const [merged, omitted, unaligned] = [
      beads.filter(({ source }) => source.length > 1),
      beads.filter(({ target }) => target.length === 0),
      beads.filter(({ source }) => source.length === 0),
    ].map(found => table(found));
    expect({ merged, omitted, unaligned }).toEqual({
      merged: '14,15\t15\n',
      omitted: '18\t-\n',
      unaligned: '-\t2\n-\t19\n-\t20\n-\t21\n-\t22\n-\t23\n-\t24\n',
    });
  });
});

describe('alignSegments', () => {
  it('covers every segment once, in reading order, whatever the texts', async () => {
    const english = fc.constantFrom(
      '',
      ' ',
      'Rain fell on Monday.',
      'Hale said 12 people left.',
      '___',
      'x',
      '😀',
    );
    const japanese = fc.constantFrom(
      '',
      '\u3000',
      '月曜日に雨が降った。',
      'ヘイル氏は12人が去ったと述べた。',
      '___',
      '、',
      '\ufffd',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(english, { maxLength: 12 }),
        fc.array(japanese, { maxLength: 12 }),
        async (source, target) => {
          const pair = paragraphs(source, target);
          expectCover(pair, await alignSegments(pair, tools));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never links an empty paragraph', async () => {
    const beads = await alignSegments(
      paragraphs(['Rain fell on Monday.', ''], ['', '月曜日に雨が降った。']),
      tools,
    );
    expect(linked(beads).map(({ source, target }) => [source, target])).toEqual([[[0], [1]]]);
  });

  it('is surer of a pair that says the same than of one that says something else', async () => {
    const scoreOf = async (target: string) => {
      const beads = await alignSegments(
        paragraphs(['The bridge over the river Aln was closed for 3 days.'], [target]),
        tools,
      );
      return linked(beads)[0]?.score ?? 0;
    };
    const right = await scoreOf('アルン川に架かる橋は3日間閉鎖された。');
    expect(right).toBeGreaterThan(await scoreOf('大統領は新しい税制について記者会見で説明した。'));
    expect(right).toBeGreaterThan(0.9);
  });

  it.each<[number, number]>([
    [1, 100],
    [100, 1],
    [0, 30],
    [30, 0],
    [0, 0],
  ])('takes %i against %i paragraphs', async (source, target) => {
    const pair = paragraphs(Array(source).fill('The minister spoke.'), Array(target).fill('大臣が話した。'));
    expectCover(pair, await alignSegments(pair, tools));
  });

  it.each([5, 300])('aligns a list of %i words, which look like what surrounds an article', async length => {
    const words = ['river', 'king', 'horse', 'school', 'police'];
    const japanese = ['川', '王', '馬', '学校', '警察'];
    const pair = paragraphs(
      Array.from({ length }, (_, at) => words[at % 5]!),
      Array.from({ length }, (_, at) => japanese[at % 5]!),
    );
    const beads = await alignSegments(pair, tools);
    expect(beads.map(({ source, target }) => [source, target])).toEqual(
      Array.from({ length }, (_, at) => [[at], [at]]),
    );
  });

  it('finds its way through a long article with a stretch that is missing', async () => {
    const long = longArticle(900);
    const pair = paragraphs(long.source, [...long.target.slice(0, 300), ...long.target.slice(400)]);
    const beads = await alignSegments(pair, tools);
    expectCover(pair, beads);
    const right = linked(beads).filter(({ source: [s], target: [t] }) => s === (t! < 300 ? t : t! + 100));
    expect(right.length).toBeGreaterThan(780);
  });

  it('finds what changed places in a long article', async () => {
    const { source, target } = longArticle(300);
    const moved = [...target.slice(0, 40), ...target.slice(41, 220), target[40]!, ...target.slice(220)];
    const beads = await alignSegments(paragraphs(source, moved), tools);
    expect(beads.find(bead => bead.source.includes(40))?.target).toEqual([219]);
    expect(beads.find(bead => bead.source.includes(41))?.target).toEqual([40]);
  });

  it('keeps to fixed links in a long article, however far they lie from the rest', async () => {
    const { source, target } = longArticle(300);
    const fixed: readonly Bead[] = [
      { source: [10], target: [250], score: 1, origin: 'manual' },
      { source: [150], target: [150], score: 1, origin: 'manual' },
    ];
    const pair = paragraphs(source, target);
    const beads = await alignSegments(pair, tools, NO_CONTROL, fixed);
    expectCover(pair, beads);
    for (const bead of fixed) expect(beads).toContain(bead);
    const right = linked(beads).filter(({ source: [s], target: [t] }) => s === t);
    expect(right.length).toBeGreaterThan(290);
  });

  it('reports progress and stops when told to, in every phase', async () => {
    const pair = paragraphs(Array(50).fill('The minister spoke.'), Array(50).fill('大臣が話した。'));
    const stopAt = (last: number) => {
      let calls = 0;
      const checkpoint = async ({ done, total }: Progress) => {
        expect(done).toBeLessThanOrEqual(total);
        if (++calls === last) throw new AppError('cancelled', 'stopped');
      };
      return { checkpoint, count: () => calls };
    };
    const whole = stopAt(Infinity);
    await alignSegments(pair, tools, whole);
    expect(whole.count()).toBeGreaterThan(10);
    for (let last = 1; last <= whole.count(); last++)
      await expect(alignSegments(pair, tools, stopAt(last))).rejects.toThrow('stopped');
  });
});
