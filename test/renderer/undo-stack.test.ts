import { describe, expect, it, vi } from 'vitest';
import {
  ALIGNMENT_STEP,
  createUndoStack,
  type Outcome,
  type UndoStep,
} from '../../renderer/review/undo-stack.ts';
import type { UnitId } from '../../src/model/article.ts';

const text = (unit: string, before = '前', after = '後'): UndoStep => ({
  kind: 'text',
  unitId: unit as UnitId,
  before,
  after,
  took: null,
});
const ending = (outcome: Outcome) => vi.fn(async (_: UndoStep) => outcome);

describe('what was done', () => {
  it('is undone newest first, whatever it was, and redone in the order it was done', async () => {
    const stack = createUndoStack();
    const steps = [text('u1'), ALIGNMENT_STEP, text('u2')];
    for (const step of steps) stack.push(step);
    const perform = ending('done');
    while (await stack.run('undo', perform));
    expect(perform.mock.calls.map(([step]) => step)).toEqual(steps.toReversed());
    perform.mockClear();
    while (await stack.run('redo', perform));
    expect(perform.mock.calls.map(([step]) => step)).toEqual(steps);
    expect(stack.next('undo')).toBe(steps[2]);
  });

  it('cannot be redone once something else was done', async () => {
    const stack = createUndoStack();
    stack.push(text('u1'));
    await stack.run('undo', ending('done'));
    stack.push(text('u2'));
    expect(stack.next('redo')).toBeNull();
  });

  it('is forgotten where something came between, and kept where it only failed', async () => {
    const stack = createUndoStack();
    const [first, second] = [text('u1'), text('u2')];
    stack.push(first);
    stack.push(second);
    await stack.run('undo', ending('failed'));
    expect(stack.next('undo')).toBe(second);
    await stack.run('undo', ending('dropped'));
    expect(stack.next('undo')).toBe(first);
    expect(stack.next('redo')).toBeNull();
  });

  it('is not added to by undoing itself, but by whatever else happens meanwhile', async () => {
    const stack = createUndoStack();
    const step = text('u1');
    stack.push(step);
    await stack.run('undo', async () => {
      stack.push(text('u1', '後', '前'));
      return 'done';
    });
    expect(stack.next('undo')).toBeNull();
    expect(stack.next('redo')).toBe(step);
    const other = text('u2');
    await stack.run('redo', async () => {
      stack.push(other);
      return 'done';
    });
    expect(stack.next('undo')).toBe(step);
  });

  it('is undone out of turn where its own notice asks for it, once', async () => {
    const stack = createUndoStack();
    const [first, second] = [text('u1'), text('u2')];
    stack.push(first);
    stack.push(second);
    expect(await stack.run('undo', ending('done'), first)).toEqual({ step: first, outcome: 'done' });
    expect(await stack.run('undo', ending('done'), first)).toBeNull();
    expect(stack.next('undo')).toBe(second);
  });

  it('says so where there is nothing', async () => {
    expect(await createUndoStack().run('undo', ending('done'))).toBeNull();
  });
});

describe('a change of the alignment that its own command undid', () => {
  it('waits to be redone', () => {
    const stack = createUndoStack();
    stack.push(ALIGNMENT_STEP);
    stack.push(text('u1'));
    stack.followAlignment('undo');
    expect(stack.next('undo')?.kind).toBe('text');
    expect(stack.next('redo')).toBe(ALIGNMENT_STEP);
  });

  it('waits to be redone also when it was made in an earlier window', () => {
    const stack = createUndoStack();
    stack.followAlignment('undo');
    expect(stack.next('redo')).toBe(ALIGNMENT_STEP);
  });

  it('is counted once where it was undone from here', async () => {
    const stack = createUndoStack();
    stack.push(ALIGNMENT_STEP);
    await stack.run('undo', async () => {
      stack.followAlignment('undo');
      return 'done';
    });
    expect([stack.next('undo'), stack.next('redo')]).toEqual([null, ALIGNMENT_STEP]);
    await stack.run('redo', ending('done'));
    expect(stack.next('redo')).toBeNull();
  });
});
