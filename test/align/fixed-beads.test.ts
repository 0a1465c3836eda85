import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { alignSegments } from '../../src/align/align-segments.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { Bead, SegmentedPair } from '../../src/model/article.ts';
import { inReadingOrder } from '../../src/model/bead-order.ts';
import { NO_CONTROL } from '../../src/model/progress.ts';
import { openTestTools } from '../support/language-tools.ts';

const SENTENCES = [
  ['The bridge over the river was closed for 3 days.', '川に架かる橋は3日間閉鎖された。'],
  ['A horse ran through the school on Monday.', '月曜日、一頭の馬が学校を走り抜けた。'],
  ['The king praised the police.', '王は警察を称賛した。'],
  ['Milk became 12 percent dearer.', '牛乳は12パーセント値上がりした。'],
  ['The train stopped in the mountains.', '列車は山の中で止まった。'],
  ['Flowers were sold at the market.', '市場では花が売られていた。'],
] as const;

let tools: LanguageTools;
beforeAll(async () => {
  tools = await openTestTools();
}, 60_000);

const pairOf = (source: number, target: number): SegmentedPair => ({
  source: segmentsOf(Array.from({ length: source }, (_, at) => SENTENCES[at % SENTENCES.length]![0])),
  target: segmentsOf(Array.from({ length: target }, (_, at) => SENTENCES[at % SENTENCES.length]![1])),
});
const manual = (source: readonly number[], target: readonly number[], score = 1): Bead => ({
  source,
  target,
  score,
  origin: 'manual',
});

/** Any disjoint beads over so many segments: crossing ones, and ones round others, too. */
const fixedBeads = (source: number, target: number): fc.Arbitrary<readonly Bead[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(Array.from({ length: source }, (_, at) => at)),
      fc.shuffledSubarray(Array.from({ length: target }, (_, at) => at)),
      fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 2 }),
          fc.integer({ min: 0, max: 2 }),
          fc.double({ min: 0, max: 1 }),
        ),
        {
          maxLength: 6,
        },
      ),
    )
    .map(([sources, targets, shapes]) => {
      const left = { source: [...sources], target: [...targets] };
      const take = (side: 'source' | 'target', count: number) =>
        left[side].splice(0, count).sort((a, b) => a - b);
      return shapes
        .map(([m, n, score]) => manual(take('source', m), take('target', n), score))
        .filter(bead => bead.source.length + bead.target.length > 0);
    });

describe('alignSegments with fixed beads', () => {
  it('returns them untouched and every other segment in exactly one bead, in reading order', async () => {
    const sizes = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    const cases = sizes.chain(([source, target]) =>
      fc.tuple(fc.constant(pairOf(source, target)), fixedBeads(source, target)),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([pair, fixed]) => {
        const beads = await alignSegments(pair, tools, NO_CONTROL, fixed);
        for (const bead of fixed) expect(beads).toContain(bead);
        for (const side of ['source', 'target'] as const) {
          const held = beads.flatMap(bead => bead[side]).sort((a, b) => a - b);
          expect(held).toEqual(pair[side].map(({ ordinal }) => ordinal));
        }
        expect(beads).toEqual(inReadingOrder(beads));
        expect(beads.filter(({ origin }) => origin === 'manual')).toHaveLength(fixed.length);
      }),
      { numRuns: 80 },
    );
  });

  it('is not torn apart by one that says that a paragraph changed places', async () => {
    const pair = pairOf(6, 6);
    const beads = await alignSegments(pair, tools, NO_CONTROL, [manual([5], [0])]);
    const linked = beads.map(({ source, target }) => [source, target]);
    for (const at of [1, 2, 3, 4]) expect(linked).toContainEqual([[at], [at]]);
  });

  it('is drawn to them', async () => {
    // Twice the same three paragraphs on one side, once on the other: only the fixed link says which are rendered.
    const source = segmentsOf([...SENTENCES.slice(0, 3), ...SENTENCES.slice(0, 3)].map(([text]) => text));
    const target = segmentsOf(SENTENCES.slice(0, 3).map(([, text]) => text));
    const linkedTo = async (fixed: Bead) => {
      const beads = await alignSegments({ source, target }, tools, NO_CONTROL, [fixed]);
      return beads.filter(bead => bead.target.length > 0).map(bead => bead.source[0]);
    };
    expect(await linkedTo(manual([1], [1]))).toEqual([0, 1, 2]);
    expect(await linkedTo(manual([4], [1]))).toEqual([3, 4, 5]);
  });

  it('finds the rest round fixed beads that cross', async () => {
    const pair = pairOf(6, 6);
    const fixed = [manual([1], [2]), manual([2], [1])];
    const beads = await alignSegments(pair, tools, NO_CONTROL, fixed);
    const linked = beads.map(({ source, target }) => [source, target]);
    for (const at of [0, 3, 4, 5]) expect(linked).toContainEqual([[at], [at]]);
  });

  it('leaves alone what a reader has taken out', async () => {
    const out = manual([], [2]);
    const beads = await alignSegments(pairOf(6, 6), tools, NO_CONTROL, [out]);
    expect(beads).toContain(out);
    expect(beads.find(({ source }) => source.includes(2))?.target).toEqual([]);
  });
});
