import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/model/article.ts';
import type { Unit } from '../../src/model/review.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { file } from './texts.ts';

let app: OpenedApp;
let first: ArticleId;
beforeEach(async () => {
  app = await openApp();
  first = await importPair('Élan wins the harbour', [
    ['The ÉLAN party won the harbour vote.', '「エラン」党は港の投票で２５議席を得た。'],
    ['A report said the port was old.', '報告書は、港が古いと指摘した。'],
    ['Nobody was hurt in the storm.', '嵐による負傷者はいなかった。'],
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
const unitsOf = async (articleId: ArticleId): Promise<readonly Unit[]> =>
  (await app.translator['article.get']({ articleId })).units;
const search = (query: string, side: 'source' | 'target' | 'both' = 'both', more = {}) =>
  app.translator['search.units']({ query, side, ...more });
const found = async (...request: Parameters<typeof search>) =>
  (await search(...request)).hits.map(({ articleTitle, position }) => `${articleTitle[0]}${position}`);

describe('search', () => {
  it('knows no case, no width, and one kanji is enough', async () => {
    expect(await found('élan')).toEqual(['É0']);
    expect(await found('25')).toEqual(['É0']);
    expect(await found('ｴﾗﾝ')).toEqual(['É0']);
    expect(await found('嵐')).toEqual(['É2']);
    const [hit] = (await search('25 港')).hits;
    expect(hit!.ranges.target.map(({ start, end }) => hit!.target.slice(start, end))).toEqual(['港', '２５']);
    expect(hit!.ranges.source).toEqual([]);
  });

  it('wants every word, on the asked side or with both on either; a phrase as it is', async () => {
    expect(await found('harbour 港')).toEqual(['É0']);
    expect(await found('harbour 港', 'source')).toEqual([]);
    expect(await found('harbour won')).toEqual(['É0']);
    expect(await found('"harbour won"')).toEqual([]);
    expect(await found('"harbour vote"')).toEqual(['É0']);
    expect(await found('  ')).toEqual([]);
    expect(await found('%')).toEqual([]);
  });

  it('finds English from the beginning of a word on', async () => {
    expect(await found('port')).toEqual(['É1']);
    expect(await found('rep')).toEqual(['É1']);
    const [hit] = (await search('port')).hits;
    expect(hit!.ranges.source).toEqual([{ start: 18, end: 22 }]);
  });

  it('puts what somebody vouches for first, then the newest article, and says what is the machine’s', async () => {
    await importPair('Newer', [['The harbour is new.', '港は新しい。']]);
    expect(await found('港')).toEqual(['N0', 'É0', 'É1']);
    const [, old] = await unitsOf(first);
    await app.translator['unit.confirm']({ unitId: old!.id, parentId: old!.head });
    const { hits, total } = await search('港', 'target', { limit: 2 });
    expect(hits.map(({ state }) => state)).toEqual(['confirmed', 'untouched']);
    expect(total).toBe(3);
    expect(await found('港', 'target', { machine: false })).toEqual(['É1']);
    expect(await found('港', 'target', { exclude: old!.id })).toEqual(['N0', 'É0']);
  });

  it('follows what is written, left out, deleted and brought back', async () => {
    await search('港');
    const [unit, second] = await unitsOf(first);
    await app.translator['unit.revise']({
      unitId: unit!.id,
      parentId: unit!.head,
      text: '波止場の投票だ。',
      origin: 'human',
    });
    expect(await found('波止場')).toEqual(['É0']);
    expect(await found('エラン')).toEqual([]);
    await app.translator['unit.setExcluded']({ unitId: second!.id, parentId: second!.head, excluded: true });
    expect(await found('報告書')).toEqual([]);
    await app.translator['article.delete']({ articleId: first });
    expect(await found('波止場')).toEqual([]);
    await app.translator['article.restore']({ articleId: first });
    expect(await found('波止場')).toEqual(['É0']);
  });

  it('a later search of the same lane takes the place of an earlier one', async () => {
    const early = search('港', 'both', { lane: 'panel' });
    const late = search('嵐', 'both', { lane: 'panel' });
    const elsewhere = search('港', 'both', { lane: 'palette' });
    await expect(early).rejects.toMatchObject({ code: 'cancelled' });
    expect((await late).total).toBe(1);
    expect((await elsewhere).total).toBe(2);
  });
});
