import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { SamplePair } from '../../src/app/import-sample.ts';
import { importSample } from '../../src/app/import-sample.ts';
import { temporaryFolder } from '../store/open-stores.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { ENGLISH, file, JAPANESE, typed } from './texts.ts';

let app: OpenedApp;
afterEach(() => app.close());

const importStory = () =>
  app.translator['article.import']({
    jobId: 'j',
    title: '題',
    source: typed(ENGLISH),
    target: typed(JAPANESE),
    force: false,
  });

it('keeps what was typed although the checks cannot run, and makes up for them later', async () => {
  const path = join(temporaryFolder(), 'taiyaku.db');
  app = await openApp(path);
  const { articleId } = await importStory();
  await app.close();

  const tools = () => Promise.reject(new Error('no dictionary'));
  app = await openApp(path, { tools });
  const { units } = await app.translator['article.get']({ articleId });
  const { id: unitId, head: parentId } = units[0]!;
  const { unit } = await app.translator['unit.revise']({
    unitId,
    parentId,
    text: '夜の学校',
    origin: 'human',
  });
  expect(unit.target).toBe('夜の学校');
  expect(app.bugs).toContainEqual(['recheck', expect.objectContaining({ message: 'no dictionary' })]);
  await app.close();

  app = await openApp(path);
  const review = await app.translator['article.get']({ articleId });
  expect(review.units[0]).toMatchObject({ target: '夜の学校', state: 'edited' });
  expect(review.annotations.map(annotation => annotation.unitId)).toEqual([units[1]!.id]);
  expect(app.bugs).toEqual([]);
});

it('brings the sample once, into an empty library only', async () => {
  app = await openApp();
  const { services, jobs, translator } = app;
  const sample: SamplePair = {
    source: { name: 's.en.txt', base64: file('', ENGLISH).base64 },
    target: { name: 's.ja.txt', base64: file('', JAPANESE).base64 },
  };
  const [caller] = await translator['actor.list']({});
  const offer = () => importSample(() => sample, caller!, services, jobs);
  await offer();
  const [article] = await translator['library.list']({});
  expect(article).toMatchObject({ sourceName: 's.en.txt', analysed: true });
  await offer();
  expect(await translator['library.list']({})).toHaveLength(1);
  await translator['article.delete']({ articleId: article!.id });
  await offer();
  expect(await translator['library.list']({})).toEqual([]);
});
