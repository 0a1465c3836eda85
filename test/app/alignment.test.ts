import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AlignmentOperation } from '../../src/model/alignment.ts';
import type { ArticleId } from '../../src/model/article.ts';
import { importStory } from './import-story.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { ENGLISH, JAPANESE } from './texts.ts';

let app: OpenedApp;
let articleId: ArticleId;
beforeEach(async () => {
  app = await openApp();
  articleId = await importStory(app);
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.close();
});

const get = () => app.translator['article.get']({ articleId });
const edit = (operation: AlignmentOperation) => app.translator['alignment.edit']({ articleId, operation });
const unitAt = async (at: number) => (await get()).units[at]!;
const seen = async (at: number) => {
  const { id, head } = await unitAt(at);
  return { unitId: id, parentId: head };
};
const quotes = async () => (await get()).annotations.map(({ target }) => target?.exact);

describe('changing the alignment', () => {
  it('checks the new units, and annotations follow their text', async () => {
    const before = await get();
    await edit({ kind: 'merge', units: [await seen(0), await seen(1)] });
    const after = await get();
    expect(after.units).toHaveLength(before.units.length - 1);
    expect(after.units[0]?.target).toBe(`${before.units[0]?.target}\n${before.units[1]?.target}`);
    expect(await quotes()).toEqual(before.annotations.map(({ target }) => target?.exact));
    for (const { unitId, target } of after.annotations) {
      const unit = after.units.find(({ id }) => id === unitId)!;
      expect(unit.target.slice(target!.range.start, target!.range.end)).toBe(target!.exact);
    }
    expect(after.alignment).toEqual({ undo: 'merge', redo: null });
    expect(app.events).toContainEqual({ type: 'article.changed', articleId });
  });

  it('keeps what was dismissed dismissed, through merge and undo', async () => {
    const { annotations } = await get();
    const [first] = annotations;
    await app.translator['annotation.dismiss']({
      unitId: first!.unitId,
      fingerprint: first!.fingerprint,
      scope: 'here',
      reason: 'correct-as-is',
      comment: '',
    });
    const open = async () => {
      const review = await get();
      return review.annotations.length - review.decisions.length;
    };
    expect(await open()).toBe(annotations.length - 1);
    await edit({ kind: 'merge', units: [await seen(0), await seen(1)] });
    expect(await open()).toBe(annotations.length - 1);
    await app.translator['alignment.undo']({ articleId });
    expect(await open()).toBe(annotations.length - 1);
  });

  it('splits source and translation where they correspond, and joins them again', async () => {
    const unit = await edit({ kind: 'merge', units: [await seen(0), await seen(1)] }).then(() => unitAt(0));
    const offset = unit.segmentStarts.target[1]!;
    const proposal = await app.translator['unit.proposeSplit']({ unitId: unit.id, offset: offset + 1 });
    expect(proposal).toEqual({ target: offset, source: unit.segmentStarts.source[1] });
    await edit({ kind: 'split', unit: { unitId: unit.id, parentId: unit.head }, offset });
    expect((await get()).units.map(({ source, target }) => [source, target])).toEqual(
      ENGLISH.trim()
        .split('\n\n')
        .map((source, at) => [source, JAPANESE.trim().split('\n\n')[at]]),
    );
  });

  it('takes a paragraph out of the export and puts it back', async () => {
    const text = (await unitAt(1)).target;
    const exported = async () =>
      (await app.translator['article.export']({ articleId, format: 'text', unapproved: 'mark' })).content;
    expect(await exported()).toContain(text);
    await edit({ kind: 'detach', unit: await seen(1), side: 'target', segment: null });
    expect(await exported()).not.toContain(text);
    await app.translator['alignment.undo']({ articleId });
    expect(await exported()).toContain(text);
  });

  it('refuses to move what was edited, and says why', async () => {
    const { unitId, parentId } = await seen(1);
    await app.translator['unit.revise']({ unitId, parentId, text: '書き直した。', origin: 'human' });
    const move = edit({ kind: 'move', from: await seen(1), to: await seen(0), side: 'target', segment: 0 });
    await expect(move).rejects.toMatchObject({ code: 'conflict', details: { reason: 'revised' } });
  });

  it('takes approval away from what is paired anew', async () => {
    await app.editor['article.approve']({ articleId });
    await edit({ kind: 'swap', units: [await seen(1), await seen(2)] });
    const { summary, units } = await get();
    expect(summary.state).toBe('in-review');
    expect(units.map(({ state }) => state)).toEqual(['approved', 'untouched', 'untouched', 'approved']);
  });
});

describe('a caller that asks for nonsense', () => {
  const offset = fc.oneof(fc.nat(60), fc.constantFrom(0, 999_999, 2 ** 40));
  const unit = fc.nat(3);
  const side = fc.constantFrom('source' as const, 'target' as const);
  const anyCall = fc.oneof(
    fc.record({ kind: fc.constantFrom('merge' as const, 'swap' as const), one: unit, other: unit }),
    fc.record({ kind: fc.constant('split' as const), one: unit, offset }),
    fc.record({ kind: fc.constant('move' as const), one: unit, other: unit, side, segment: offset }),
    fc.record({
      kind: fc.constant('detach' as const),
      one: unit,
      side,
      segment: fc.option(fc.nat(3), { nil: null }),
    }),
  );
  const asOperation = async (
    call: typeof anyCall extends fc.Arbitrary<infer T> ? T : never,
  ): Promise<AlignmentOperation> => {
    const one = await seen(call.one % (await get()).units.length);
    if (call.kind === 'split') return { kind: 'split', unit: one, offset: call.offset };
    if (call.kind === 'detach') return { kind: 'detach', unit: one, side: call.side, segment: call.segment };
    const other = await seen(call.other % (await get()).units.length);
    if (call.kind === 'move') {
      return { kind: 'move', from: one, to: other, side: call.side, segment: call.segment };
    }
    return { kind: call.kind, units: [one, other] };
  };

  it('is told so, and the article stays whole', async () => {
    const letters = async () =>
      [...(await get()).units.map(({ source, target }) => source + target).join('')].sort().join('').trim();
    const before = await letters();
    await fc.assert(
      fc.asyncProperty(anyCall, async call => {
        const refusal = await edit(await asOperation(call)).then(
          () => null,
          (error: unknown) => error,
        );
        if (refusal !== null)
          expect(refusal).toMatchObject({ code: expect.stringMatching('conflict|invalid-input') });
        expect((await letters()).replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
      }),
      { numRuns: 60 },
    );
    while ((await app.translator['alignment.undo']({ articleId })) !== null);
    expect(await letters()).toBe(before);
  });
});

describe('aligning anew', () => {
  const realign = (jobId = 'job') => app.translator['alignment.realign']({ articleId, jobId });

  it('leaves what a reviewer linked, and repairs the rest', async () => {
    const first = (await get()).units.map(({ source, target }) => [source, target]);
    await edit({ kind: 'swap', units: [await seen(0), await seen(1)] });
    const linked = (await get()).units.slice(0, 2);
    await realign();
    const { units } = await get();
    expect(units.slice(0, 2)).toEqual(linked);
    expect(units.slice(2).map(({ source, target }) => [source, target])).toEqual(first.slice(2));
  });

  it('is one edit that can be taken back', async () => {
    // What the second unit loses, the third gains; then the third is left to the machine again.
    await edit({ kind: 'move', from: await seen(1), to: await seen(2), side: 'target', segment: 0 });
    await edit({ kind: 'move', from: await seen(2), to: await seen(3), side: 'source', segment: 0 });
    const before = (await get()).units.map(({ id }) => id);
    await realign();
    expect((await get()).alignment.undo).toBe('realign');
    await app.translator['alignment.undo']({ articleId });
    expect((await get()).units.map(({ id }) => id)).toEqual(before);
  });

  it('leaves a paragraph whole whose cut was taken back', async () => {
    const before = (await get()).units.map(({ source, target }) => [source, target]);
    const { target } = await unitAt(2);
    await edit({ kind: 'split', unit: await seen(2), offset: target.indexOf('。') + 1 });
    await app.translator['alignment.undo']({ articleId });
    await realign();
    expect((await get()).units.map(({ source, target }) => [source, target])).toEqual(before);
  });

  it('can be given up, and then nothing has changed', async () => {
    const before = await get();
    const given = realign('given-up');
    await app.translator['job.cancel']({ jobId: 'given-up' });
    await expect(given).rejects.toMatchObject({ code: 'cancelled' });
    expect((await get()).units).toEqual(before.units);
  });
});

it('tells which words render which', async () => {
  const { id, target, source } = await unitAt(1);
  const { words, sentences } = await app.translator['unit.links']({ unitId: id, text: target });
  expect(sentences.length).toBeGreaterThan(0);
  expect(words.length).toBeGreaterThan(3);
  for (const link of words) {
    expect(source.slice(link.source.start, link.source.end).trim()).not.toBe('');
    expect(target.slice(link.target.start, link.target.end).trim()).not.toBe('');
  }
});

it('one unit of an article is what the whole article says of it', async () => {
  await edit({ kind: 'merge', units: [await seen(0), await seen(1)] });
  const whole = await get();
  for (const unit of whole.units) {
    const part = await app.translator['article.getUnit']({ articleId, unitId: unit.id });
    const mine = ({ unitId }: { readonly unitId: string | null }) => unitId === unit.id;
    expect(part).toEqual({
      ...whole,
      units: [unit],
      annotations: whole.annotations.filter(mine),
      decisions: whole.decisions.filter(mine),
      failures: whole.failures.filter(mine),
    });
  }
});
