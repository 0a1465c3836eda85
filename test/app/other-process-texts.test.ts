import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../src/app/open-store.node.ts';
import type { ArticleId } from '../../src/model/article.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../store/open-stores.ts';
import { importStory } from './import-story.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { finalLongVowel } from './small-check.ts';

/** Two processes on one database, of which one has the article in memory. */
let here: OpenedApp;
let there: OpenedApp;
let store: Store;
let articleId: ArticleId;
/** Happens when the texts of an article were read here, before anybody has them. */
let meanwhile: (() => Promise<unknown>) | null;

beforeEach(async () => {
  const path = join(temporaryFolder(), 'shared.db');
  const checks = [finalLongVowel];
  meanwhile = null;
  there = await openApp(path, { checks });
  store = await openStore(path);
  const units: Store['units'] = async (...input) => {
    const read = await store.units(...input);
    const first = meanwhile;
    meanwhile = null;
    await first?.();
    return read;
  };
  here = await openApp(path, { checks, store: { ...store, units } });
  articleId = await importStory(here);
});
afterEach(async () => {
  expect([...here.bugs, ...there.bugs]).toEqual([]);
  await Promise.all([here.close(), there.close(), store.close()]);
});

const units = async (app: OpenedApp) => (await app.translator['article.get']({ articleId })).units;
const revise = async (app: OpenedApp, at: number, text: string) => {
  const { id: unitId, head: parentId } = (await units(app))[at]!;
  return app.translator['unit.revise']({ unitId, parentId, text, origin: 'human' });
};
/** What is said of a text in place of the first unit, which counts the words of all units. */
const messageOf = async (text: string): Promise<string | undefined> => {
  const [first] = await store.units(articleId, 'all');
  const [found] = await here.translator['unit.check']({ unitId: first!.id, text });
  return found?.message.en;
};

it('checks among the texts that another process wrote, once the article is asked for again', async () => {
  await units(here);
  expect(await messageOf('古いコンピュータ')).toBe('“コンピュータ” (2 in all)');
  await revise(there, 2, '新しいコンピュータ');
  await units(here);
  expect(await messageOf('古いコンピュータ')).toBe('“コンピュータ” (3 in all)');
});

it('puts no text back that was read before a later one was written', async () => {
  await units(here);
  meanwhile = () => revise(here, 2, '新しいコンピュータ');
  await here.translator['article.names']({ articleId });
  expect(await messageOf('古いコンピュータ')).toBe('“コンピュータ” (3 in all)');
});

it('reads the texts of an article once to tell its names', async () => {
  let readings = 0;
  const counted: Store['units'] = (...input) => {
    readings++;
    return store.units(...input);
  };
  const fresh = await openApp(':memory:', { store: { ...store, units: counted }, checks: [] });
  await fresh.translator['article.names']({ articleId });
  expect(readings).toBe(1);
  await fresh.close();
});
