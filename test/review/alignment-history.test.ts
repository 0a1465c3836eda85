import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ArticleId, joinSegments } from '../../src/model/article.ts';
import { inReadingOrder } from '../../src/model/bead-order.ts';
import type { RevisionId, Unit } from '../../src/model/review.ts';
import { isOpen } from '../../src/review/decisions.ts';
import { stepUnit } from '../../src/review/workflow.ts';
import { openSqliteStore } from '../../src/store/sqlite.node.ts';
import type { Store } from '../../src/store/store.ts';
import { at, TRANSLATOR } from '../store/new-article.ts';
import { temporaryFolder } from '../store/open-stores.ts';
import { anyStep, isWriting, newId, newStory, SOURCE, TARGET, take } from './reviewer.ts';

let store: Store;
beforeAll(async () => {
  store = await openSqliteStore(join(temporaryFolder(), 'history.db'), { isOpen });
});
afterAll(() => store.close());

/** Steps that change which units there are, or what of them is exported. */
const alignmentStep = anyStep.filter(({ kind }) => !['undo', 'redo', 'write', 'type'].includes(kind));

const whole = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '');

/** Every segment in exactly one unit, in order; the imported text whole; a root that is the unit's own translation. */
async function expectWhole(articleId: ArticleId, units: readonly Unit[]): Promise<void> {
  const aligned = await store.alignedUnits(articleId);
  for (const [name, texts] of [
    ['source', SOURCE],
    ['target', TARGET],
  ] as const) {
    const ordinals = units.flatMap(({ bead }) => bead[name]);
    expect(ordinals.toSorted((a, b) => a - b)).toEqual(ordinals.map((_, ordinal) => ordinal));
    const held = aligned.flatMap(unit => unit[name]).toSorted((a, b) => a.ordinal - b.ordinal);
    expect(whole(held.map(({ text }) => text))).toBe(whole(texts));
  }
  expect(units.map(({ position }) => position)).toEqual(units.map((_, position) => position));
  expect(inReadingOrder(units.map(({ bead }) => bead))).toEqual(units.map(({ bead }) => bead));
  for (const [at, unit] of units.entries()) expect(unit.machine).toBe(joinSegments(aligned[at]!.target).text);
}

/** What can be read somewhere: in the grid, as a draft, or in the history of a unit of the grid. */
async function reachable(units: readonly Unit[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { id, draft } of units) {
    if (draft !== null) found.push(draft);
    for (const { text } of (await store.history(id)).revisions) found.push(text);
  }
  return found;
}

/** Every character that stands in the grid, in no order: to pair texts anew neither loses nor doubles any. */
async function gridLetters(articleId: ArticleId): Promise<readonly string[]> {
  const { units } = await store.article(articleId);
  return [...whole(units.map(({ target, draft }) => draft ?? target))].sort();
}

it('any sequence of edits, merges, splits and undos keeps every segment once and every typed text reachable', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 14 }), async steps => {
      const articleId = await newStory(store);
      const written: string[] = [];
      for (const step of steps) {
        const before = await gridLetters(articleId);
        if (!(await take(store, articleId, step))) continue;
        done++;
        if (!isWriting(step)) expect(await gridLetters(articleId)).toEqual(before);
        if (step.kind === 'write') written.push(step.text);
        const { units } = await store.article(articleId);
        await expectWhole(articleId, units);
        const texts = await reachable(units);
        for (const text of written) expect(texts).toContain(text);
      }
    }),
    { numRuns: 60 },
  );
  expect(done).toBeGreaterThan(100);
}, 120_000);

it('undoing everything gives back the first alignment, and redoing everything the last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(alignmentStep, { maxLength: 10 }), async steps => {
      const articleId = await newStory(store);
      const look = async () =>
        (await store.article(articleId)).units.map(({ id, source, target, excluded, bead }) => [
          id,
          source,
          target,
          excluded,
          bead,
        ]);
      const first = await look();
      for (const step of steps) await take(store, articleId, step);
      const last = await look();
      while (await take(store, articleId, { kind: 'undo' }));
      expect(await look()).toEqual(first);
      while (await take(store, articleId, { kind: 'redo' }));
      expect(await look()).toEqual(last);
    }),
    { numRuns: 40 },
  );
}, 120_000);

it('what is written in a paragraph stays with it, wherever undo and redo take it', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(alignmentStep, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      fc.nat(),
      async (steps, someUnit, someSegment) => {
        const articleId = await newStory(store);
        const first = new Set((await store.alignedUnits(articleId)).map(({ id }) => id));
        for (const step of steps) await take(store, articleId, step);
        const changed = (await store.alignedUnits(articleId)).filter(
          ({ id, target }) => !first.has(id) && target.some(({ text }) => text.trim().length > 1),
        );
        if (changed.length === 0) return;
        const { id: unitId, head, target } = changed[someUnit % changed.length]!;
        const whole = target.filter(({ text }) => text.trim().length > 1);
        const marked = whole[someSegment % whole.length]!;
        const written = `${marked.text.slice(0, 1)}、${marked.text.slice(1)}`;
        const text = joinSegments(
          target.map(segment => (segment === marked ? { ...segment, text: written } : segment)),
        ).text;
        const revision = { id: newId<RevisionId>(), text, origin: 'human' as const };
        await store.reviewUnit({ unitId, head, revision, by: TRANSLATOR, at: at(1) }, standing =>
          stepUnit('revise', standing, 'translator'),
        );
        const expectInPlace = async (): Promise<void> => {
          const units = await store.alignedUnits(articleId);
          const place = marked.range.start;
          // Back before a merge the paragraph may be in two pieces, and what is written in it with them.
          const holders = units.filter(unit =>
            unit.target.some(({ range }) => range.start < marked.range.end && place < range.end),
          );
          const texts = holders.map(unit => unit.text);
          if (holders.length === 1) expect(texts[0]).toContain(written.trim());
          else expect(texts.join('')).toContain('、');
          done++;
        };
        for (const kind of ['undo', 'redo', 'undo'] as const)
          while (await take(store, articleId, { kind })) await expectInPlace();
      },
    ),
    { numRuns: 150 },
  );
  expect(done).toBeGreaterThan(100);
}, 120_000);
