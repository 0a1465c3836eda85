import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/model/article.ts';
import { DEFAULT_PROFILE } from '../../src/model/profile.ts';
import type { Store } from '../../src/store/store.ts';
import { at, newArticle, TRANSLATOR } from './new-article.ts';
import { STORES } from './open-stores.ts';

describe.each(STORES)('the profile on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    ({ store } = await open());
    await store.createArticle(newArticle('a'));
  }, 60_000);
  afterAll(() => store.close());
  const outdated = async () => (await store.article('a' as ArticleId)).outdated.length;

  it('is the default until somebody sets it', async () => {
    expect(await store.profile()).toEqual(DEFAULT_PROFILE);
    expect((await store.house()).register).toBe('auto');
  });

  it('is what was set last; a pass mark concerns no check', async () => {
    const version = await store.newsroomVersion();
    await store.setProfile({ ...DEFAULT_PROFILE, threshold: 80 }, { by: TRANSLATOR, at: at(1) });
    await store.setProfile({ ...DEFAULT_PROFILE, threshold: 85 }, { by: TRANSLATOR, at: at(2) });
    expect((await store.profile()).threshold).toBe(85);
    expect(await outdated()).toBe(0);
    expect(await store.newsroomVersion()).toBe(version);
  });

  it.each([{ register: 'polite' }, { numerals: 'commas' }, { courtesy: 'never' }] as const)(
    'has every unit checked again when its style is another: %o',
    async style => {
      await store.setProfile(DEFAULT_PROFILE, { by: TRANSLATOR, at: at(3) });
      const version = await store.newsroomVersion();
      await store.setProfile({ ...DEFAULT_PROFILE, ...style }, { by: TRANSLATOR, at: at(4) });
      expect(await store.house()).toMatchObject(style);
      expect(await outdated()).toBe((await store.article('a' as ArticleId)).units.length);
      expect(await store.newsroomVersion()).toBeGreaterThan(version);
    },
  );
});
