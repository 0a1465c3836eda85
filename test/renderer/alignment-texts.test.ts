import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCut, nearestCut, nextCut, sentenceCuts } from '../../renderer/alignment/cuts.ts';
import { landingOf, landingOnSame } from '../../renderer/alignment/landing.ts';
import { placeText } from '../../renderer/alignment/place-text.ts';
import { scrollSpeed } from '../../renderer/alignment/scroll-near-edges.ts';
import { paragraphAt, paragraphRanges } from '../../renderer/alignment/unit-paragraphs.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { RevisionId } from '../../src/model/review.ts';
import { sampleUnit } from './samples.ts';

const UPPER = '船が港に着いた。';
const LOWER = '客は三十人だった。';
const id = (name: string) => name as UnitId;
const seen = (name: string) => ({ unitId: id(name), parentId: 'r' as RevisionId });

describe('the paragraphs of a unit', () => {
  const unit = sampleUnit({
    target: `${UPPER}\n${LOWER}`,
    segmentStarts: { source: [0], target: [0, UPPER.length + 1] },
  });
  it('share its text out', () => {
    const texts = paragraphRanges(unit, 'target').map(({ start, end }) => unit.machine.slice(start, end));
    expect(texts).toEqual([`${UPPER}\n`, LOWER]);
  });
  it.each([
    [0, 0],
    [UPPER.length, 0],
    [UPPER.length + 1, 1],
    [999, 1],
  ])('the offset %i is in paragraph %i', (offset, paragraph) => {
    expect(paragraphAt(unit, 'target', offset)).toBe(paragraph);
  });
});

describe('where a text may be cut', () => {
  const text = UPPER + LOWER;
  const links = {
    sentences: [
      { source: [], target: [{ start: UPPER.length, end: text.length }], score: 1 },
      { source: [], target: [{ start: 0, end: UPPER.length }], score: 1 },
    ],
  };
  it('is where sentences begin, but not at its ends, and where it is proposed', () => {
    expect(sentenceCuts(text, links, null)).toEqual([UPPER.length]);
    expect(sentenceCuts(text, links, { target: 3, source: null })).toEqual([3, UPPER.length]);
    expect(isCut(text, 0)).toBe(false);
    expect(isCut(`${text} `, text.length)).toBe(false);
  });
  it('is walked from cut to cut, and stays at the last', () => {
    expect([nextCut([3, 8], 5, 1), nextCut([3, 8], 5, -1), nextCut([3, 8], 8, 1)]).toEqual([8, 3, 8]);
    expect([nearestCut([3, 8], 5), nearestCut([3, 8], 6), nearestCut([], 1)]).toEqual([3, 8, null]);
  });
});

describe('the keyboard lands', () => {
  const upper = sampleUnit({ id: 'upper', target: UPPER, source: 'The ship arrived.' });
  const lower = sampleUnit({ id: 'lower', target: LOWER, source: 'It carried thirty people.', position: 1 });
  const merged = sampleUnit({ id: 'm', target: `${UPPER}\n${LOWER}` });

  it('after a merge where the caret was in the words', () => {
    const merge = { kind: 'merge', units: [seen('upper'), seen('lower')] } as const;
    expect(landingOf(merge, upper, 2, [merged])).toEqual({ unitId: 'm', at: 2 });
    expect(landingOf(merge, lower, 2, [merged])).toEqual({ unitId: 'm', at: UPPER.length + 3 });
  });
  it('after a split at the beginning of the lower half', () => {
    const split = { kind: 'split', unit: seen('m'), offset: 9 } as const;
    expect(landingOf(split, merged, 9, [upper, lower])).toEqual({ unitId: 'lower', at: 0 });
  });
  it('after a move with the paragraph that was moved', () => {
    const from = sampleUnit({
      id: 'from',
      target: `${UPPER}\n${LOWER}`,
      segmentStarts: { source: [0], target: [0, UPPER.length + 1] },
    });
    const to = sampleUnit({ id: 'to', target: `${LOWER}\n夜は雨だった。` });
    const move = { kind: 'move', from: seen('from'), to: seen('x'), side: 'target', segment: 1 } as const;
    expect(landingOf(move, from, 0, [upper, to])).toEqual({ unitId: 'to', at: 0 });
  });
  it('after a swap and after taking out on the same source', () => {
    const swap = { kind: 'swap', units: [seen('upper'), seen('lower')] } as const;
    const swapped = [
      { ...upper, target: LOWER },
      { ...lower, target: UPPER },
    ];
    expect(landingOf(swap, lower, 4, swapped)).toEqual({ unitId: 'lower', at: 0 });
    const detach = { kind: 'detach', unit: seen('upper'), side: 'target', segment: null } as const;
    const parts = [sampleUnit({ id: 'out', source: '' }), sampleUnit({ id: 'kept', source: upper.source })];
    expect(landingOf(detach, upper, 0, parts)).toEqual({ unitId: 'kept', at: 0 });
  });
  it('after many changes on the same words, else on the same row', () => {
    expect(landingOnSame(lower, [upper, lower])?.unitId).toBe('lower');
    expect(landingOnSame(lower, [upper, { ...lower, id: id('new') }])?.unitId).toBe('new');
    expect(landingOnSame(lower, [upper, merged])?.unitId).toBe('m');
    const others = [4, 2].map(position => sampleUnit({ id: `row ${position}`, position }));
    expect(landingOnSame(lower, others)?.unitId).toBe('row 2');
    expect(landingOnSame(lower, [])).toBeNull();
  });
});

describe('what was typed in a unit that left', () => {
  it('goes to the unit that holds the words around it', () => {
    const merged = { target: `${UPPER}\n${LOWER}` };
    const placed = placeText({ written: LOWER, text: LOWER.replace('三十', '三十五') }, [merged]);
    expect(placed).toEqual({ unit: merged, text: `${UPPER}\n客は三十五人だった。` });
  });
  it('goes to the half it was typed in', () => {
    const [upper, lower] = [{ target: UPPER }, { target: LOWER }];
    const written = UPPER + LOWER;
    expect(placeText({ written, text: written.replace('船', '客船') }, [upper, lower])).toEqual({
      unit: upper,
      text: `客${UPPER}`,
    });
    expect(placeText({ written, text: `${written}晴れ。` }, [upper, lower])).toEqual({
      unit: lower,
      text: `${LOWER}晴れ。`,
    });
  });
  it('stays at the cut when it was typed just there', () => {
    const halves = [{ target: UPPER }, { target: LOWER }];
    const placed = placeText({ written: UPPER + LOWER, text: `${UPPER}朝。${LOWER}` }, halves);
    expect([`${UPPER}朝。`, `朝。${LOWER}`]).toContain(placed?.text);
  });
  it('goes where there is no translation if there was none', () => {
    const units = [{ target: UPPER }, { target: '' }];
    expect(placeText({ written: '', text: '朝。' }, units)).toEqual({ unit: units[1], text: '朝。' });
  });
  it('is put in where the words it replaced were torn apart', () => {
    const halves = [{ target: UPPER }, { target: LOWER }];
    const placed = placeText({ written: UPPER + LOWER, text: '船が港に着き、客は三十人だった。' }, halves);
    expect(placed?.text).toContain('き、');
  });
  it('has no place where none of its words stand', () => {
    expect(placeText({ written: UPPER, text: `${UPPER}朝。` }, [{ target: LOWER }])).toBeNull();
  });
  it('keeps every character wherever the unit was cut, and changes nothing else', () => {
    const words = fc.string({
      unit: fc.constantFrom('船', '港', '雨', '客', '。'),
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (written, typed, cutAt, typedAt) => {
        const cut = 1 + (cutAt % (written.length - 1));
        const at = typedAt % (written.length + 1);
        const mark = `〔${typed}〕`;
        const halves = [{ target: written.slice(0, cut) }, { target: written.slice(cut) }];
        const placed = placeText({ written, text: written.slice(0, at) + mark + written.slice(at) }, halves);
        expect(placed?.text).toContain(mark);
        expect(placed?.text.replace(mark, '')).toBe(placed?.unit.target);
      }),
    );
  });
});

describe('a list scrolls under a drag', () => {
  it.each([
    [100, -14],
    [143, -1],
    [300, 0],
    [500, 14],
  ])('with the pointer at %i by %i a frame', (y, speed) => {
    expect(scrollSpeed(y, 100, 500)).toBe(speed);
  });
});
