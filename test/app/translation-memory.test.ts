import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/model/article.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { file } from './texts.ts';

let app: OpenedApp;
let old: ArticleId;
beforeEach(async () => {
  app = await openApp();
  old = await importPair('Old', [
    ['The two governments signed a treaty on ferries on Monday.', '両政府は月曜日、フェリー協定に署名した。'],
    [
      'The harbour was closed in March. Officials said it would reopen before summer.',
      '港は三月に閉鎖された。当局は、夏までに再開すると述べた。',
    ],
    ['Nobody was hurt.', '負傷者はなかった。'],
  ]);
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.close();
});

async function importPair(title: string, pairs: readonly (readonly [string, string])[]) {
  const text = (side: 0 | 1) => pairs.map(pair => pair[side]).join('\n\n');
  const { articleId } = await app.translator['article.import']({
    jobId: crypto.randomUUID(),
    title,
    source: file('en.txt', text(0)),
    target: file('ja.txt', text(1)),
    force: true,
  });
  return articleId;
}
const unitAt = async (articleId: ArticleId, position: number) =>
  (await app.translator['article.get']({ articleId })).units[position]!;
const confirm = async (articleId: ArticleId, position: number) => {
  const { id, head } = await unitAt(articleId, position);
  await app.translator['unit.confirm']({ unitId: id, parentId: head });
};
const matches = async (articleId: ArticleId, position: number) =>
  app.translator['memory.matches']({ unitId: (await unitAt(articleId, position)).id });

describe('translation memory', () => {
  it('offers what was confirmed, with its share and what differs; not the machine’s words, not the unit itself', async () => {
    const fresh = await importPair('New', [
      ['The two governments signed a treaty on fishing on Monday.', '二つの政府は釣りの条約に月曜署名した。'],
    ]);
    expect(await matches(fresh, 0)).toEqual([]);
    await confirm(old, 0);
    await confirm(fresh, 0);
    expect(await matches(fresh, 0)).toEqual([
      expect.objectContaining({
        articleTitle: 'Old',
        state: 'confirmed',
        percent: 90,
        part: null,
        translation: '両政府は月曜日、フェリー協定に署名した。',
        difference: [
          { kind: 'same', text: 'The two governments signed a treaty on ' },
          { kind: 'deleted', text: 'ferries' },
          { kind: 'inserted', text: 'fishing' },
          { kind: 'same', text: ' on Monday.' },
        ],
      }),
    ]);
  });

  it('offers the translation of one sentence out of several, for one sentence out of several', async () => {
    await confirm(old, 1);
    const fresh = await importPair('New', [
      [
        'The tunnel is open. Officials said it would reopen before autumn.',
        'トンネルは開いている。当局は秋前に再び開くと言った。',
      ],
      ['Officials said it would reopen before summer.', '当局は夏前に開くと言った。'],
    ]);
    const source = (await unitAt(fresh, 0)).source;
    const [match] = await matches(fresh, 0);
    expect(source.slice(match!.part!.start, match!.part!.end)).toBe(
      'Officials said it would reopen before autumn.',
    );
    expect(match).toMatchObject({ percent: 85, translation: '当局は、夏までに再開すると述べた。' });
    expect(await matches(fresh, 1)).toEqual([
      expect.objectContaining({
        percent: 100,
        part: null,
        translation: '当局は、夏までに再開すると述べた。',
      }),
    ]);
  });

  it('puts approved translations of the same source first, one wording once', async () => {
    const other = await importPair('Other', [
      ['Nobody was hurt.', 'けが人はいない。'],
      ['Nobody was hurt!', 'けが人はいなかった！'],
      ['Nobody was hurt.', '負傷者はなかった。'],
    ]);
    await confirm(old, 2);
    for (const position of [0, 1, 2]) await confirm(other, position);
    const unit = await unitAt(old, 2);
    await app.editor['unit.approve']({ unitId: unit.id, parentId: unit.head });
    const fresh = await importPair('New', [['Nobody was hurt.', '誰も傷つかなかった。']]);
    expect(
      (await matches(fresh, 0)).map(({ percent, state, translation }) => [percent, state, translation]),
    ).toEqual([
      [100, 'approved', '負傷者はなかった。'],
      [100, 'confirmed', 'けが人はいない。'],
      [99, 'confirmed', 'けが人はいなかった！'],
    ]);
  });

  it('forgets what is sent back, taken out or deleted', async () => {
    await confirm(old, 2);
    const fresh = await importPair('New', [['Nobody was hurt.', '誰も傷つかなかった。']]);
    expect(await matches(fresh, 0)).toHaveLength(1);
    const { id, head } = await unitAt(old, 2);
    await app.editor['unit.return']({ unitId: id, parentId: head, comment: '？' });
    expect(await matches(fresh, 0)).toEqual([]);
    await confirm(old, 2);
    expect(await matches(fresh, 0)).toHaveLength(1);
    await app.translator['article.delete']({ articleId: old });
    expect(await matches(fresh, 0)).toEqual([]);
  });
});
