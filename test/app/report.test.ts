import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/model/issue.ts';
import { importStory } from './import-story.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { finalLongVowel } from './small-check.ts';

let app: OpenedApp;
beforeEach(async () => {
  app = await openApp(':memory:', { checks: [finalLongVowel] });
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.close();
});

const report = (articleId: Awaited<ReturnType<typeof importStory>>) =>
  app.translator['article.report']({ articleId });
const marksOf = async (articleId: Awaited<ReturnType<typeof importStory>>) =>
  app.translator['article.get']({ articleId });

/** Takes the proposal of a mark, as the page does. */
async function accept({ unitId, fingerprint, suggestions }: Annotation, target: string, parentId: string) {
  await app.translator['annotation.accept']({ unitId, fingerprint });
  const { replace, text } = suggestions[0]!;
  const corrected = target.slice(0, replace.start) + text + target.slice(replace.end);
  await app.translator['unit.revise']({ unitId, parentId, text: corrected, origin: 'suggestion' });
}

describe('the report of an article', () => {
  it('before anything is decided has suspicions and no errors', async () => {
    const articleId = await importStory(app);
    const { words, units, scorecard, places, rows } = await report(articleId);
    // 6 + 16 + 15 + 13 words of the story.
    expect(words).toEqual({ total: 50, reviewed: 0 });
    expect(units).toMatchObject({ total: 4, reviewed: 0, excluded: 0 });
    expect(scorecard.verdict).toBe('open');
    expect(scorecard.before.confirmed).toMatchObject({ points: 0, calibrated: 100 });
    expect(scorecard.totals.suspected).toEqual({ neutral: 0, minor: 2, major: 0, critical: 0 });
    expect(scorecard.after.atWorst.calibrated).toBeCloseTo(60, 9);
    expect([rows, places.map(({ position }) => position)]).toEqual([4, [0, 1]]);
  });

  it('knows of a mark that is gone what it was', async () => {
    const articleId = await importStory(app);
    const { units, annotations } = await marksOf(articleId);
    const [first, second] = annotations;
    await accept(first!, units[0]!.target, units[0]!.head);
    await app.translator['annotation.dismiss']({
      unitId: second!.unitId,
      fingerprint: second!.fingerprint,
      scope: 'here',
      reason: 'house-style',
      comment: '',
    });
    for (const { id: unitId, head: parentId } of (await marksOf(articleId)).units) {
      await app.translator['unit.confirm']({ unitId, parentId });
    }
    const { words, units: counted, scorecard, placeless } = await report(articleId);
    expect(words).toEqual({ total: 50, reviewed: 50 });
    expect(counted).toMatchObject({ reviewed: 4, states: { confirmed: 4 } });
    expect(scorecard.verdict).toBe('pass');
    expect(scorecard.before.confirmed.calibrated).toBeCloseTo(80, 9);
    expect(scorecard.after.atWorst.calibrated).toBe(100);
    expect(scorecard.categories).toMatchObject([
      { category: 'linguistic/spelling', before: { minor: 1 }, after: { minor: 0 } },
    ]);
    expect(scorecard.checks).toEqual([
      { checkId: 'final-long-vowel', accepted: 1, mended: 0, dismissed: 1, suspected: 0 },
    ]);
    expect(placeless).toBe(0);
  });

  it('counts what was accepted and stands as left over, also where the machine’s text was brought back', async () => {
    const articleId = await importStory(app);
    const { units, annotations } = await marksOf(articleId);
    const [unit] = units;
    await accept(annotations[0]!, unit!.target, unit!.head);
    const { head } = (await marksOf(articleId)).units[0]!;
    await app.translator['unit.revise']({
      unitId: unit!.id,
      parentId: head,
      text: unit!.machine,
      origin: 'restored',
    });
    const { scorecard } = await report(articleId);
    expect(scorecard.totals.before.minor).toBe(1);
    expect(scorecard.totals.after.minor).toBe(1);
  });

  it('keeps the errors of rows that were merged, and the words of rows that are left out out of the count', async () => {
    const articleId = await importStory(app);
    const { units, annotations } = await marksOf(articleId);
    await accept(annotations[0]!, units[0]!.target, units[0]!.head);
    const [first, second, , last] = (await marksOf(articleId)).units;
    const seen = (unit: typeof first) => ({ unitId: unit!.id, parentId: unit!.head });
    await app.translator['alignment.edit']({
      articleId,
      operation: { kind: 'merge', units: [seen(first), seen(second)] },
    });
    await app.translator['unit.setExcluded']({ ...seen(last), excluded: true });
    const { scorecard, placeless, units: counted, words } = await report(articleId);
    expect(scorecard.totals.before.minor).toBe(1);
    expect(placeless).toBe(1);
    expect(counted).toMatchObject({ total: 2, excluded: 1 });
    expect(words.total).toBe(37);
  });

  it('of an article that is not there is a not-found', async () => {
    await expect(report('nowhere' as never)).rejects.toMatchObject({ code: 'not-found' });
  });
});
