import { describe, expect, it } from 'vitest';
import { type BatchMeans, createBatch } from '../../renderer/import/many/batch.ts';
import { tallyOf } from '../../renderer/import/many/batch-state.ts';
import { RemoteError } from '../../src/api/client.ts';
import type { ArticleId } from '../../src/model/article.ts';

const known = { sourceName: 'known.en.txt', targetName: 'known.ja.txt' };

/** A batch on a core that says of each text what its content is: `en`, `ja`, or an error's code. */
function newBatch(
  change: Partial<BatchMeans['core']> = {},
  library: BatchMeans['library'] = async () => [known],
) {
  const imported: string[] = [];
  const cancelled: string[] = [];
  let ids = 0;
  const means: BatchMeans = {
    core: {
      'import.inspectText': async ({ text }) => {
        const content = text.kind === 'file' ? text.base64 : '';
        if (content !== 'en' && content !== 'ja') throw new RemoteError('not-text', content, {});
        return { encoding: 'utf-8', language: content, paragraphs: 1, characters: 9, firstLine: content };
      },
      'import.findSame': async () => ({ articleId: 'old' as ArticleId, title: '前の記事' }),
      'article.import': async ({ source, slug }) => {
        const name = source.kind === 'file' ? source.name : '';
        if (name.startsWith('bad')) throw new RemoteError('unrelated', 'no pair', {});
        imported.push(slug ? `${name} ${slug}` : name);
        return { articleId: `article-${imported.length}` as ArticleId };
      },
      'job.cancel': async ({ jobId }) => {
        cancelled.push(jobId);
        return { cancelled: true };
      },
      ...change,
    },
    onProgress: () => () => undefined,
    library,
    newId: () => `id-${++ids}`,
    read: async file => ({ kind: 'file', name: file.name, base64: await file.text() }),
  };
  const batch = createBatch(means);
  const statuses = () => batch.get().pairs.map(({ status }) => status);
  return { batch, imported, cancelled, statuses };
}
const pick = (path: string, content: string) => ({
  path,
  file: new File([content], path.split('/').at(-1)!),
});
const story = (name: string) => [pick(`${name}.en.txt`, 'en'), pick(`${name}.ja.txt`, 'ja')];

describe('an import of many files', () => {
  it('asks for the articles there are once its pairs stand, not what a page knew before', async () => {
    let articles: readonly (typeof known)[] = [];
    let asked = 0;
    const { batch } = newBatch({}, async () => {
      asked++;
      return articles;
    });
    const begun = batch.begin([...story('known'), ...story('other')]);
    articles = [known];
    await begun;
    expect(batch.get().pairs.map(({ same }) => same !== null)).toEqual([true, false]);
    expect(asked).toBe(1);
  });

  it('proposes pairs although nobody can say which articles there are', async () => {
    const { batch } = newBatch({}, () => Promise.reject(new RemoteError('unreachable', 'gone', {})));
    await batch.begin(story('known'));
    expect(batch.get().pairs.map(({ wanted }) => wanted)).toEqual([true]);
  });

  it('proposes pairs, and keeps what cannot be read with its reason', async () => {
    const { batch } = newBatch();
    await batch.begin([
      ...story('a'),
      pick('b.en.txt', 'binary'),
      pick('b.ja.txt', 'ja'),
      pick('.DS_Store', 'x'),
    ]);
    const { phase, pairs, unpaired, files } = batch.get();
    expect(phase).toBe('review');
    expect(files.map(({ path }) => path)).not.toContain('.DS_Store');
    expect(pairs).toHaveLength(1);
    expect(unpaired.map(({ reason }) => reason)).toEqual(['no-partner']);
    expect(files.find(({ path }) => path === 'b.en.txt')?.error).toMatchObject({ code: 'not-text' });
  });

  it('goes on after a failure, and tries that one again when asked', async () => {
    let mended = false;
    const { batch, statuses } = newBatch({
      'article.import': async ({ source, force }) => {
        if (source.kind === 'file' && source.name.startsWith('bad') && !mended && !force)
          throw new RemoteError('unrelated', 'no pair', {});
        return { articleId: 'new' as ArticleId };
      },
    });
    await batch.begin([...story('a'), ...story('bad'), ...story('c')]);
    await batch.start();
    expect(statuses()).toEqual(['done', 'failed', 'done']);
    expect(tallyOf(batch.get())).toEqual({ wanted: 3, done: 2, failed: 1, left: 0 });
    const bad = batch.get().pairs[1]!;
    await batch.retry(bad.id, false);
    expect(statuses()[1]).toBe('failed');
    mended = true;
    await batch.start();
    expect(statuses()).toEqual(['done', 'done', 'done']);
  });

  it('imports each article once, in order, with the slug of its file name', async () => {
    const { batch, imported } = newBatch();
    await batch.begin([...story('b'), ...story('AP-HARBOUR-STRIKE')]);
    await batch.start();
    await batch.start();
    expect(imported).toEqual(['AP-HARBOUR-STRIKE.en.txt AP-HARBOUR-STRIKE', 'b.en.txt']);
  });

  it('leaves out what was imported before, unless it is wanted', async () => {
    const { batch, imported } = newBatch();
    await batch.begin([...story('known'), ...story('new')]);
    const [first] = batch.get().pairs;
    expect(first).toMatchObject({ wanted: false, same: { title: '前の記事' } });
    await batch.start();
    expect(imported).toEqual(['new.en.txt']);
    batch.toggle(first!.id, true);
    await batch.start();
    expect(imported).toEqual(['new.en.txt', 'known.en.txt']);
  });

  it('cancelled, keeps what is done and can go on', async () => {
    const gate = Promise.withResolvers<void>();
    const started = Promise.withResolvers<void>();
    let calls = 0;
    const { batch, cancelled, statuses } = newBatch({
      'article.import': async () => {
        if (++calls === 2) {
          started.resolve();
          await gate.promise;
          throw new RemoteError('cancelled', 'cancelled', {});
        }
        return { articleId: 'new' as ArticleId };
      },
    });
    await batch.begin([...story('a'), ...story('b'), ...story('c')]);
    const run = batch.start();
    await started.promise;
    batch.cancel();
    gate.resolve();
    await run;
    expect(cancelled).toHaveLength(1);
    expect(statuses()).toEqual(['done', 'cancelled', 'cancelled']);
    await batch.start();
    expect(statuses()).toEqual(['done', 'done', 'done']);
    expect(calls).toBe(4);
  });

  it('lets pairs be turned round, taken apart and made', async () => {
    const { batch } = newBatch();
    await batch.begin([...story('a'), pick('x.txt', 'ja'), pick('folder/y.txt', 'en')]);
    const [pair] = batch.get().pairs;
    batch.swap(pair!.id);
    expect(batch.get().pairs[0]).toMatchObject({ source: pair!.target, target: pair!.source });
    batch.unlink(pair!.id);
    expect(batch.get().pairs).toEqual([]);
    const byPath = new Map(batch.get().files.map(({ id, path }) => [path, id]));
    batch.link(byPath.get('x.txt')!, byPath.get('folder/y.txt')!);
    expect(batch.get().pairs[0]).toMatchObject({
      source: byPath.get('folder/y.txt'),
      target: byPath.get('x.txt'),
    });
    expect(batch.get().unpaired.map(({ reason }) => reason)).toEqual(['unlinked', 'unlinked']);
  });
});
