import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { currentHouse } from '../../src/app/house.ts';
import { openStore } from '../../src/app/open-store.node.ts';
import { terminology } from '../../src/checks/rules/terminology.ts';
import { DEFAULT_PROFILE } from '../../src/model/profile.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../store/open-stores.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { file } from './texts.ts';

/** Two processes on one database: before one stores what its checks found, the other may write. */
let here: OpenedApp;
let there: OpenedApp;
let store: Store;
let meanwhile: (() => Promise<unknown>) | null;

const afterTheOther =
  <Input extends unknown[], Result>(write: (...input: Input) => Promise<Result>) =>
  async (...input: Input): Promise<Result> => {
    const first = meanwhile;
    meanwhile = null;
    await first?.();
    return write(...input);
  };

beforeEach(async () => {
  const path = join(temporaryFolder(), 'shared.db');
  const checks = [terminology];
  meanwhile = null;
  there = await openApp(path, { checks });
  store = await openStore(path);
  const { createArticle, recordCheck, finishRun } = store;
  const late = {
    createArticle: afterTheOther(createArticle),
    recordCheck: afterTheOther(recordCheck),
    finishRun: afterTheOther(finishRun),
  };
  here = await openApp(path, { checks, store: { ...store, ...late } });
});
afterEach(async () => {
  expect([...here.bugs, ...there.bugs]).toEqual([]);
  await Promise.all([here.close(), there.close(), store.close()]);
});

const importPair = async (): Promise<string> =>
  (
    await here.translator['article.import']({
      jobId: 'import',
      title: '',
      source: file('en.txt', 'The two governments signed a treaty on Monday.\n'),
      target: file('ja.txt', '両政府は月曜日、協定に署名した。\n'),
      force: true,
    })
  ).articleId;
const putTreaty = () =>
  there.translator['term.put']({
    terms: [{ id: null, source: 'treaty', target: '条約', status: 'preferred', note: '' }],
  });
const get = (articleId: string) => here.translator['article.get']({ articleId });
const marksOf = async (articleId: string) =>
  (await get(articleId)).annotations.map(({ target }) => target?.exact);

it('checks by a row that the other wrote', async () => {
  const articleId = await importPair();
  const [unit] = (await get(articleId)).units;
  const typed = { unitId: unit!.id, text: '両政府は月曜日に協定に署名した。' };
  expect(await here.translator['unit.check'](typed)).toEqual([]);
  await putTreaty();
  expect(await here.translator['unit.check'](typed)).toHaveLength(1);
  expect(await marksOf(articleId)).toEqual(['協定']);
  const second = await importPair();
  expect(await marksOf(second)).toEqual(['協定']);
});

it('checks by a switch that the other turned', async () => {
  const articleId = await importPair();
  await putTreaty();
  const [unit] = (await get(articleId)).units;
  const typed = { unitId: unit!.id, text: '両政府は月曜日に協定に署名した。' };
  expect(await here.translator['unit.check'](typed)).toHaveLength(1);
  await there.translator['check.setEnabled']({ checkId: 'terminology', enabled: false });
  expect(await here.translator['unit.check'](typed)).toEqual([]);
});

it('hears of a register and a switch by what is stored, whoever set them', async () => {
  const { store } = here.services;
  expect((await currentHouse(store)).register).toBe('auto');
  await there.editor['profile.set']({ ...DEFAULT_PROFILE, register: 'polite' });
  expect((await currentHouse(store)).register).toBe('polite');
  await here.editor['profile.set']({ ...DEFAULT_PROFILE, register: 'plain' });
  expect((await currentHouse(store)).register).toBe('plain');

  const articleId = await importPair();
  await putTreaty();
  const [unit] = (await get(articleId)).units;
  const typed = { unitId: unit!.id, text: '両政府は月曜日に協定に署名した。' };
  expect(await here.translator['unit.check'](typed)).toHaveLength(1);
  await here.translator['check.setEnabled']({ checkId: 'terminology', enabled: false });
  expect(await here.translator['unit.check'](typed)).toEqual([]);
});

it('keeps the same house as long as its rows are the same', async () => {
  await putTreaty();
  const { store } = here.services;
  const house = await currentHouse(store);
  await there.translator['check.setEnabled']({ checkId: 'terminology', enabled: true });
  expect(await currentHouse(store)).toBe(house);
  await there.translator['term.put']({
    terms: [{ id: null, source: 'summit', target: '首脳会談', status: 'preferred', note: '' }],
  });
  expect(await currentHouse(store)).not.toBe(house);
});

it('checks again what was being imported while the other wrote', async () => {
  meanwhile = putTreaty;
  expect(await marksOf(await importPair())).toEqual(['協定']);
});

it('checks again what was being analysed while the other wrote', async () => {
  const articleId = await importPair();
  meanwhile = putTreaty;
  await here.translator['article.analyze']({ articleId, jobId: 'again' });
  expect(await marksOf(articleId)).toEqual(['協定']);
});

it('checks an edited unit again where the other wrote before it was stored', async () => {
  const articleId = await importPair();
  const [unit] = (await get(articleId)).units;
  meanwhile = putTreaty;
  const { annotations } = await here.translator['unit.revise']({
    unitId: unit!.id,
    parentId: unit!.head,
    text: '両政府は月曜日に協定に署名した。',
    origin: 'human',
  });
  expect(annotations.map(({ target }) => target?.exact)).toEqual(['協定']);
  expect(await marksOf(articleId)).toEqual(['協定']);
});
