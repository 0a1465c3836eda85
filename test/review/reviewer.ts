import fc from 'fast-check';
import type { AlignedUnit, AlignmentEditId, PlannedUnit } from '../../src/model/alignment.ts';
import { type ArticleId, joinSegments, type UnitId } from '../../src/model/article.ts';
import { AppError } from '../../src/model/error.ts';
import type { RevisionId, Unit } from '../../src/model/review.ts';
import {
  planDetach,
  planMerge,
  planMove,
  planSplit,
  planSwap,
} from '../../src/review/alignment/plan-edit.ts';
import { planRevert } from '../../src/review/alignment/plan-revert.ts';
import { undoStack } from '../../src/review/alignment/undo-stack.ts';
import { stepUnit } from '../../src/review/workflow.ts';
import type { Store } from '../../src/store/store.ts';
import { at, segments, TRANSLATOR } from '../store/new-article.ts';

export const SOURCE = [
  'Ferries return.',
  'The ferry sailed at noon. It was full.',
  'Crews waited.',
  'Fares rise. Again.',
];
export const TARGET = [
  '船が戻る。',
  '船は正午に出た。満員だった。',
  '広告',
  '乗員は待った。',
  '運賃が上がる。また。',
  '関連記事',
];
const BEADS: readonly (readonly [number[], number[]])[] = [
  [[0], [0]],
  [[1], [1, 3]],
  [[2], []],
  [[], [2]],
  [[3], [4]],
  [[], [5]],
];

/** Steps of a reviewer: numbers choose among what there is at that moment. */
export type Writing =
  | { readonly kind: 'write' | 'type'; readonly unit: number; readonly text: string }
  | { readonly kind: 'exclude'; readonly unit: number };
type Realigning =
  | { readonly kind: 'split'; readonly unit: number; readonly at: number; readonly source: boolean }
  | { readonly kind: 'merge' | 'swap'; readonly unit: number; readonly other: number }
  | {
      readonly kind: 'move' | 'detach';
      readonly unit: number;
      readonly other: number;
      readonly side: 'source' | 'target';
      readonly segment: number;
    };
type Reverting = { readonly kind: 'undo' | 'redo' };
export type Step = Writing | Realigning | Reverting;

const isReverting = (step: Step): step is Reverting => step.kind === 'undo' || step.kind === 'redo';
export const isWriting = (step: Step): step is Writing =>
  step.kind === 'write' || step.kind === 'type' || step.kind === 'exclude';

export const nat = fc.nat(20);
const typed = fc.stringMatching(/^[あ-んＡ-Ｚ。\n𠮷]{1,12}$/u);
const side = fc.constantFrom('source' as const, 'target' as const);
/** Anything a reviewer may do. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('write' as const, 'type' as const), unit: nat, text: typed }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const) }),
  fc.record({ kind: fc.constant('exclude' as const), unit: nat }),
  fc.record({ kind: fc.constant('split' as const), unit: nat, at: nat, source: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('merge' as const, 'swap' as const), unit: nat, other: nat }),
  fc.record({
    kind: fc.constantFrom('move' as const, 'detach' as const),
    unit: nat,
    other: nat,
    side,
    segment: fc.nat(2),
  }),
);

let count = 0;
export const newId = <T extends string>(): T => `x${++count}` as T;
const ids = { unit: newId<UnitId>, revision: newId<RevisionId> };

/** A story of four paragraphs with six of translation: two render one, one is left out, two were inserted. */
export async function newStory(store: Store): Promise<ArticleId> {
  const id = newId<ArticleId>();
  const texts = { source: segments(SOURCE), target: segments(TARGET) };
  await store.createArticle({
    id,
    title: '題',
    sourceName: '',
    targetName: '',
    by: TRANSLATOR,
    at: at(0),
    texts,
    units: BEADS.map(([source, target]) => ({
      id: newId<UnitId>(),
      bead: { source, target, score: 0.5, origin: 'auto' as const },
      revisionId: newId<RevisionId>(),
      target: joinSegments(target.map(ordinal => texts.target[ordinal]!)).text,
      excluded: false,
    })),
    run: { id: newId(), engineVersion: '1', dataVersion: '1', startedAt: at(0) },
    newsroomVersion: await store.newsroomVersion(),
    annotations: [],
    failures: [],
  });
  return id;
}

type Plan = (units: readonly AlignedUnit[]) => readonly PlannedUnit[];

function planOf(step: Realigning, one: UnitId): Plan {
  const apart = (units: readonly AlignedUnit[]) => ({
    first: units.find(({ id }) => id === one)!,
    second: units.find(({ id }) => id !== one)!,
  });
  switch (step.kind) {
    case 'merge':
      return ([first, second]) => planMerge([first!, second!]);
    case 'swap':
      return ([first, second]) => planSwap([first!, second!]);
    case 'split':
      return ([unit]) => planSplit(unit!, step.at, step.source ? Math.min(step.at, 17) : null);
    case 'move':
      return units => planMove(apart(units).first, apart(units).second, step.side, step.segment);
    case 'detach':
      return ([unit]) => planDetach(unit!, step.side, step.segment === 2 ? null : step.segment);
  }
}

const request = (articleId: ArticleId) => ({
  id: newId<AlignmentEditId>(),
  articleId,
  ids,
  by: TRANSLATOR,
  at: at(1),
});

async function revert(store: Store, articleId: ArticleId, kind: 'undo' | 'redo'): Promise<boolean> {
  const change = await store.revertAlignment(
    { ...request(articleId), kind },
    edits => undoStack(edits)[kind],
    (edit, article) => ({ units: planRevert(edit), article }),
  );
  return change !== null;
}

async function review(store: Store, unit: Unit, step: Writing): Promise<boolean> {
  const { id: unitId, head } = unit;
  if (step.kind === 'type') {
    await store.saveDraft(unitId, head, step.text, at(1));
    return true;
  }
  const revision =
    step.kind === 'write' ? { id: newId<RevisionId>(), text: step.text, origin: 'human' as const } : null;
  const exclusion = unit.excluded ? 'include' : 'exclude';
  const action = step.kind === 'write' ? 'revise' : exclusion;
  await store.reviewUnit({ unitId, head, revision, by: TRANSLATOR, at: at(1) }, standing =>
    stepUnit(action, standing, 'translator'),
  );
  return true;
}

async function change(
  store: Store,
  articleId: ArticleId,
  units: readonly Unit[],
  step: Realigning,
): Promise<boolean> {
  const unit = units[step.unit % units.length]!;
  const pair = step.kind === 'merge' || step.kind === 'swap' || step.kind === 'move';
  const other = pair ? units[step.other % units.length]! : null;
  if (other === unit) return false;
  const seen = [unit, ...(other === null ? [] : [other])].map(({ id, head }) => ({
    unitId: id,
    parentId: head,
  }));
  try {
    const plan = planOf(step, unit.id);
    await store.changeAlignment({ ...request(articleId), kind: step.kind }, seen, (named, article) => ({
      units: plan(named),
      article,
    }));
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return false;
    throw error;
  }
}

/** Takes one step; whether it was possible. */
export async function take(store: Store, articleId: ArticleId, step: Step): Promise<boolean> {
  if (isReverting(step)) return revert(store, articleId, step.kind);
  const { units } = await store.article(articleId);
  if (isWriting(step)) return review(store, units[step.unit % units.length]!, step);
  return change(store, articleId, units, step);
}
