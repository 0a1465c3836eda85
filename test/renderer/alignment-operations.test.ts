import { describe, expect, it } from 'vitest';
import { paragraphOffers, unitOffers } from '../../renderer/alignment/choices.ts';
import { dropOn } from '../../renderer/alignment/drop-target.ts';
import {
  planDetach,
  planLink,
  planMerge,
  planMove,
  planMoveBy,
  planSplit,
  planSwap,
  planTakeOut,
} from '../../renderer/alignment/operations.ts';
import { type Standing, standingOf } from '../../renderer/alignment/standing.ts';
import { tell } from '../../renderer/alignment/told.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { RevisionId } from '../../src/model/review.ts';
import { sampleUnit } from './samples.ts';

/** A unit of so many paragraphs a side. */
function unit(id: string, source: number, target: number, change: Partial<Standing> = {}): Standing {
  const starts = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at * 10);
  return {
    id: id as UnitId,
    head: `head of ${id}` as RevisionId,
    segmentStarts: { source: starts(source), target: starts(target) },
    excluded: false,
    revised: false,
    text: target === 0 ? '' : '船が着いた。港は静かだ。',
    ...change,
  };
}
const seen = (id: string) => ({ unitId: id, parentId: `head of ${id}` });
const linked = unit('linked', 1, 1);
const next = unit('next', 1, 1);
const many = unit('many', 2, 3);
const edited = unit('edited', 1, 1, { revised: true });
const insertion = unit('insertion', 0, 1);
const omission = unit('omission', 1, 0);

describe('merging', () => {
  it('names the upper unit first, whichever it is asked of', () => {
    const expected = { does: { kind: 'merge', units: [seen('linked'), seen('next')] } };
    expect(planMerge(linked, next, 1)).toEqual(expected);
    expect(planMerge(next, linked, -1)).toEqual(expected);
  });
  it('is possible for edited units, and impossible at the ends of the article', () => {
    expect(planMerge(edited, next, 1)).toHaveProperty('does');
    expect(planMerge(linked, undefined, -1)).toEqual({ refused: 'first' });
    expect(planMerge(linked, undefined, 1)).toEqual({ refused: 'last' });
  });
});

describe('splitting', () => {
  it.each([
    [0, 'cutAtEnd'],
    [12, 'cutAtEnd'],
  ])('refuses a cut at %i', (offset, refused) => {
    expect(planSplit(linked, offset)).toEqual({ refused });
  });
  it('cuts between words, in edited units too', () => {
    expect(planSplit(edited, 6)).toEqual({ does: { kind: 'split', unit: seen('edited'), offset: 6 } });
  });
  it('refuses where a half would hold white space only', () => {
    expect(planSplit({ ...linked, text: '船が着いた。 \n' }, 6)).toEqual({ refused: 'cutAtEnd' });
    expect(planSplit(omission, 0)).toEqual({ refused: 'noTarget' });
  });
});

describe('moving a paragraph', () => {
  it('takes the one next to the other unit unless a number is given', () => {
    const by = (step: 1 | -1, segment: number | null) =>
      planMoveBy(many, next, { step, side: 'target', segment });
    expect(by(1, null)).toMatchObject({ does: { kind: 'move', segment: 2 } });
    expect(by(-1, null)).toMatchObject({ does: { kind: 'move', segment: 0 } });
    expect(by(1, 1)).toMatchObject({ does: { kind: 'move', segment: 1 } });
  });
  it('merges where nothing would be left behind', () => {
    expect(planMove(insertion, linked, 'target', 0)).toEqual({
      does: { kind: 'merge', units: [seen('insertion'), seen('linked')] },
    });
    expect(planMove(linked, next, 'target', 0)).toMatchObject({ does: { kind: 'move' } });
  });
  it('says whose edit rules it out', () => {
    expect(planMove(edited, linked, 'source', 0)).toEqual({ refused: 'revised' });
    expect(planMove(linked, edited, 'source', 0)).toEqual({ refused: 'otherRevised' });
  });
  it('refuses a side that is empty', () => {
    expect(planMove(omission, linked, 'target', 0)).toEqual({ refused: 'noTarget' });
    expect(planMove(insertion, linked, 'source', 0)).toEqual({ refused: 'noSource' });
  });
});

describe('taking out', () => {
  it('leaves a loose paragraph where it is and takes a linked one apart', () => {
    expect(planTakeOut(insertion, null)).toEqual({ does: { kind: 'exclude', unit: seen('insertion') } });
    expect(planTakeOut(linked, 0)).toEqual({
      does: { kind: 'detach', unit: seen('linked'), side: 'target', segment: null },
    });
    expect(planTakeOut(many, 1)).toMatchObject({ does: { kind: 'detach', segment: 1 } });
  });
  it('puts back what was taken out, edited or not', () => {
    const out = unit('out', 0, 1, { excluded: true, revised: true });
    expect(planTakeOut(out, null)).toEqual({ does: { kind: 'include', unit: seen('out') } });
  });
  it('refuses to take all there is, and to take from an edited unit', () => {
    expect(planDetach(insertion, 'target', 0)).toEqual({ refused: 'linked' });
    expect(planDetach(unit('two', 0, 2), 'target', 0)).toHaveProperty('does');
    expect(planTakeOut(edited, null)).toEqual({ refused: 'revised' });
  });
});

describe('swapping and linking', () => {
  it('exchanges translations with the unit below, where one of them has any', () => {
    expect(planSwap(linked, next)).toMatchObject({ does: { kind: 'swap' } });
    expect(planSwap(omission, next)).toMatchObject({ does: { kind: 'swap' } });
    expect(planSwap(omission, unit('empty', 1, 0))).toEqual({ refused: 'noTarget' });
    expect(planSwap(linked, edited)).toEqual({ refused: 'otherRevised' });
  });
  it('links a loose paragraph with any other unit, but not with itself', () => {
    expect(planLink(insertion, omission)).toEqual({
      does: { kind: 'merge', units: [seen('insertion'), seen('omission')] },
    });
    expect(planLink(insertion, insertion)).toEqual({ refused: 'itself' });
    expect(planLink(linked, insertion)).toEqual({ refused: 'linked' });
  });
});

describe('how a unit stands', () => {
  const machine = sampleUnit({ target: '船が着いた。' });
  it.each([
    ['untouched', machine, machine.target, false],
    ['typed in', machine, '船が着く。', true],
    ['revised', { ...machine, revised: true, target: '船が入った。' }, '船が入った。', true],
    [
      'revised back to the machine translation',
      { ...machine, revised: true, state: 'confirmed' as const },
      machine.target,
      true,
    ],
    ['confirmed as it was', { ...machine, state: 'confirmed' as const }, machine.target, false],
  ])('%s', (_, given, text, revised) => {
    expect(standingOf(given, text).revised).toBe(revised);
  });
});

describe('the menu of a unit', () => {
  const offers = (of: Standing) => unitOffers({ unit: of, above: undefined, below: next }).flat();
  const choices = (of: Standing) => offers(of).map(({ choice }) => choice);

  it('leaves out what makes no sense', () => {
    expect(choices(linked)).not.toContain('link');
    expect(choices(insertion)).toContain('link');
    expect(choices(insertion)).not.toContain('moveSourceBelow');
    expect(choices(omission)).toContain('leaveOut');
    expect(choices({ ...linked, excluded: true })).toContain('putBack');
  });
  it('shows an edited unit what it cannot have and why', () => {
    const taken = offers(edited).flatMap(({ choice, refused }) => (refused === null ? [choice] : []));
    expect(taken).toEqual(['mergeBelow', 'split']);
    expect(offers(edited).find(({ choice }) => choice === 'swapBelow')?.refused).toBe('revised');
    expect(offers(edited).find(({ choice }) => choice === 'mergeAbove')?.refused).toBe('first');
  });
  it('of a paragraph that stands alone has nothing to take it from', () => {
    const ids = (of: Standing) =>
      paragraphOffers({ unit: of, above: linked, below: next }, 'target', 0).map(({ choice }) => choice);
    expect(ids(insertion)).toEqual(['moveAbove', 'moveBelow']);
    expect(ids(many)).toEqual(['moveAbove', 'moveBelow', 'detach']);
  });
});

describe('dragging a paragraph', () => {
  const units = [linked, many, next, edited];
  const drop = (segment: number, over: string | null) =>
    dropOn(units, { unitId: many.id, side: 'target', segment }, over as UnitId | null);

  it('goes to the end of a unit above and to the beginning of one below', () => {
    expect(drop(1, 'linked')).toMatchObject({
      end: 'bottom',
      planned: { does: { kind: 'move', segment: 1 } },
    });
    expect(drop(1, 'next')).toMatchObject({ end: 'top', planned: { does: { to: seen('next') } } });
  });
  it('does nothing over its own unit or beside the list', () => {
    expect(drop(1, 'many')).toBeNull();
    expect(drop(1, null)).toBeNull();
    expect(drop(1, 'gone')).toBeNull();
  });
  it('says why it may not be let go', () => {
    expect(drop(0, 'edited')).toMatchObject({ planned: { refused: 'otherRevised' } });
  });
});

describe('telling what was done', () => {
  const rowOf = (id: UnitId): number => ({ linked: 4, next: 2 })[String(id)] ?? 9;
  it('counts rows upwards, whichever was named first', () => {
    const planned = planLink(unit('linked', 0, 1), next);
    expect('does' in planned && tell(planned.does, rowOf, true)).toEqual({
      key: 'link',
      values: { upper: 2, lower: 4 },
    });
  });
  it('tells the sides apart', () => {
    const planned = planMove(linked, next, 'source', 0);
    expect('does' in planned && tell(planned.does, rowOf)).toEqual({
      key: 'moveSource',
      values: { from: 4, to: 2 },
    });
  });
});
