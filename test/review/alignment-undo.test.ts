import { describe, expect, it } from 'vitest';
import type { AlignedUnit, PlannedUnit } from '../../src/model/alignment.ts';
import { joinSegments, type UnitId } from '../../src/model/article.ts';
import type { RevisionId } from '../../src/model/review.ts';
import { planDetach, planMerge, planMove, planSwap } from '../../src/review/alignment/plan-edit.ts';
import { planRevert } from '../../src/review/alignment/plan-revert.ts';
import { segments } from '../store/new-article.ts';

const SOURCE = segments(['Ferries return.', 'Crews waited.', 'Fares rise.']);
const TARGET = segments(['船が戻る。', '乗員は待った。', '運賃が上がる。']);

let count = 0;
function unit(source: readonly number[], target: readonly number[], more: Partial<AlignedUnit> = {}) {
  const held = target.map(ordinal => TARGET[ordinal]!);
  const made: AlignedUnit = {
    id: `u${++count}` as UnitId,
    bead: { score: 0.5, origin: 'auto' },
    source: source.map(ordinal => SOURCE[ordinal]!),
    target: held,
    text: joinSegments(held).text,
    head: `r${count}` as RevisionId,
    drafted: false,
    revised: false,
    state: 'untouched',
    excluded: false,
    comment: '',
    ...more,
  };
  return made;
}

const recorded = (each: AlignedUnit) => ({
  ...each,
  recorded: { id: each.id, head: each.head, excluded: each.excluded },
});

/** What a plan puts in the grid, as it stands there. */
const standing = ({ returning: _returning, revision, ...planned }: PlannedUnit): AlignedUnit => ({
  ...unit([], []),
  ...planned,
  text: revision?.text ?? joinSegments(planned.target).text,
  revised: revision !== null,
});

/** What was written in a unit since it was recorded. */
const rewrite = (each: ReturnType<typeof recorded>, text: string) => ({
  ...each,
  text,
  revised: true,
  head: `${each.head}-later` as RevisionId,
});

const textsOf = (plan: readonly PlannedUnit[]) =>
  plan.map(({ revision, target }) => revision?.text ?? joinSegments(target).text);

describe('taking back what stands round another unit', () => {
  const round = () => [unit([0, 2], [0, 2]), unit([1], [1])] as const;

  it('gives both their own paragraphs after a merge that was edited', () => {
    const before = round();
    const merged = recorded(standing(planMerge(before)[0]!));
    expect(merged.text).toBe('船が戻る。\n乗員は待った。\n運賃が上がる。');
    const after = [rewrite(merged, '船が戻る。\n乗員は港で待った。\n運賃が上がる。')];
    const plan = planRevert({ before: before.map(recorded), after });
    expect(textsOf(plan)).toEqual(['船が戻る。\n運賃が上がる。', '乗員は港で待った。']);
    expect(plan[0]?.revision).toBeNull();
  });

  it('merges what was edited in the order in which it is read', () => {
    const [one, other] = round();
    const [merged] = planMerge([one, { ...other, text: '乗員は港で待った。', revised: true }]);
    expect(merged?.revision?.text).toBe('船が戻る。\n乗員は港で待った。\n運賃が上がる。');
  });

  it('leaves paragraphs alone that were written anew', () => {
    const [one, other] = round();
    const [merged] = planMerge([{ ...one, text: '船が戻り、運賃は上がる。', revised: true }, other]);
    expect(merged?.revision?.text).toBe('船が戻り、運賃は上がる。\n乗員は待った。');
  });

  it('puts a detached paragraph back where it stood', () => {
    const whole = unit([0], [0, 1, 2]);
    const [rest, detached] = planDetach(whole, 'target', 1).map(standing).map(recorded);
    const plan = planRevert({
      before: [recorded(whole)],
      after: [rewrite(rest!, '船が帰る。\n運賃が上がる。'), detached!],
    });
    expect(textsOf(plan)).toEqual(['船が帰る。\n乗員は待った。\n運賃が上がる。']);
  });
});

it('keeps what was written for a source that had lost its translation', () => {
  const from = unit([0], [0]);
  const to = unit([1], [1]);
  const [rest, more] = planMove(from, to, 'target', 0).map(standing).map(recorded);
  const plan = planRevert({
    before: [from, to].map(recorded),
    after: [more!, rewrite(rest!, '連絡船が戻る。')],
  });
  expect(textsOf(plan)).toEqual(['船が戻る。\n連絡船が戻る。', '乗員は待った。']);
});

describe('what an editor returned', () => {
  const returned = (comment: string) => ({ state: 'returned', comment }) as const;

  it('stays returned when the unit goes up in another', () => {
    const loose = unit([], [2], returned('Where does this belong?'));
    expect(planMove(loose, unit([1], [1], returned('Names!')), 'target', 0)).toMatchObject([
      returned('Names!\nWhere does this belong?'),
    ]);
    expect(planSwap([unit([0], []), loose])).toMatchObject([returned('Where does this belong?')]);
  });

  it('stays returned when the change is taken back that came before', () => {
    const before = [unit([0], [0], { state: 'approved' }), unit([1], [1])] as const;
    const merged = recorded(standing(planMerge(before)[0]!));
    const plan = planRevert({ before: before.map(recorded), after: [{ ...merged, ...returned('Who?') }] });
    expect(plan).toMatchObject([returned('Who?'), returned('Who?')]);
  });

  it('is not said of a partner when it comes back', () => {
    const before = [unit([0], [0], returned('Who?')), unit([1], [1])] as const;
    const merged = recorded(standing(planMerge(before)[0]!));
    expect(merged).toMatchObject(returned('Who?'));
    const plan = planRevert({ before: before.map(recorded), after: [merged] });
    expect(plan).toMatchObject([returned('Who?'), { state: 'untouched', comment: '' }]);
  });
});

describe('swapping with what is not exported', () => {
  it('exports what is given a source, and not what loses it', () => {
    const advertisement = unit([], [1], { excluded: true });
    expect(planSwap([unit([0], [0]), advertisement])).toMatchObject([
      { target: [TARGET[1]], excluded: false },
      { target: [TARGET[0]], excluded: true },
    ]);
  });

  it('leaves a paragraph out whichever source it renders', () => {
    expect(planSwap([unit([0], [0]), unit([1], [1], { excluded: true })])).toMatchObject([
      { target: [TARGET[1]], excluded: true },
      { target: [TARGET[0]], excluded: false },
    ]);
  });
});
