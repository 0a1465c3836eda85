import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/model/article.ts';
import type { Unit } from '../../src/model/review.ts';
import { type OpenedApp, openApp } from './open-app.ts';

const text = (paragraphs: readonly string[]) => ({ kind: 'text' as const, text: paragraphs.join('\n\n') });
const SOURCE = ['The ferry returned on Monday.', 'The harbour was quiet.', 'Nobody was hurt.'];
const TARGET = ['フェリーは月曜日に戻った。', '港は静かだった。', '負傷者はいなかった。'];

describe('the editor’s desk', () => {
  let app: OpenedApp;
  let articleId: ArticleId;
  beforeAll(async () => {
    app = await openApp();
    ({ articleId } = await app.translator['article.import']({
      jobId: 'import',
      title: 'フェリー',
      source: text(SOURCE),
      target: text(TARGET),
      force: true,
    }));
  }, 60_000);
  afterAll(() => app.close());

  const units = async (): Promise<readonly Unit[]> => (await app.editor['article.get']({ articleId })).units;
  const revise = async (row: number, to: string): Promise<void> => {
    const unit = (await units())[row]!;
    await app.translator['unit.revise']({
      unitId: unit.id,
      parentId: unit.head,
      text: to,
      origin: 'human',
    });
  };
  const changed = async (): Promise<readonly string[]> =>
    (await app.editor['article.sinceLook']({ articleId })).changed.map(({ before }) => before);

  it('a submitted article waits, and comes back with what changed since it was returned', async () => {
    await app.translator['article.submit']({ articleId });
    expect(await app.editor['desk.waiting']({})).toMatchObject([{ changed: 0, returned: 0, lookedAt: null }]);
    await app.editor['article.return']({ articleId, comment: '二段落目を' });
    expect(await app.editor['desk.waiting']({})).toEqual([]);
    await revise(1, '港は静まり返っていた。');
    await app.translator['article.submit']({ articleId });
    const [waiting] = await app.editor['desk.waiting']({});
    expect(waiting).toMatchObject({ changed: 1, returned: 1, submittedBy: 'translator' });
    expect(await changed()).toEqual(['港は静かだった。']);
  });

  it('a look ends what counts as changed, and every window’s list hears of it', async () => {
    app.events.length = 0;
    await app.editor['article.look']({ articleId });
    expect(app.events).toContainEqual({ type: 'library.changed' });
    expect(await changed()).toEqual([]);
  });

  it('is the editor’s alone', async () => {
    await expect(app.translator['desk.waiting']({})).rejects.toMatchObject({ code: 'forbidden' });
    await expect(app.translator['article.look']({ articleId })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('approves the untouched together and takes that back', async () => {
    const untouched = (await units()).filter(({ state }) => state === 'untouched');
    expect(untouched).toHaveLength(2);
    const seen = untouched.map(({ id: unitId, head: parentId, state }) => ({ unitId, parentId, state }));
    const { moved, refused } = await app.editor['article.moveUnits']({
      articleId,
      action: 'approve',
      units: seen,
    });
    expect([moved.map(({ state }) => state), refused]).toEqual([['approved', 'approved'], []]);
    const again = await app.editor['article.moveUnits']({ articleId, action: 'approve', units: seen });
    expect(again.refused).toHaveLength(2);
    const back = await app.editor['article.moveUnits']({
      articleId,
      action: 'reopen',
      units: seen.map(each => ({ ...each, state: 'approved' })),
    });
    expect(back.moved.map(({ state }) => state)).toEqual(['untouched', 'untouched']);
    const anew = await app.editor['article.moveUnits']({ articleId, action: 'confirm', units: seen });
    expect(anew.moved.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
  });
});
