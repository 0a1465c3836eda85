import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '../../src/api/contract.ts';
import { temporaryFolder } from '../store/open-stores.ts';
import { importStory } from './import-story.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { ENGLISH, file, JAPANESE, typed } from './texts.ts';

let app: OpenedApp;
beforeEach(async () => {
  app = await openApp();
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.close();
});

const get = (articleId: string) => app.translator['article.get']({ articleId });
type Review = Output<'article.get'>;
const onHead = ({ units }: Review, i: number) => ({ unitId: units[i]!.id, parentId: units[i]!.head });
const openIn = ({ annotations, decisions }: Review): number => annotations.length - decisions.length;

describe('importing', () => {
  it('stores the pair, aligned and checked, under the first line of its translation', async () => {
    const review = await get(await importStory(app));
    expect(review.summary).toMatchObject({
      title: '学校、夜にコンピュータ室を開放',
      sourceName: 'story.en.txt',
      targetName: 'story.ja.txt',
      state: 'in-review',
      analysed: true,
      counts: { units: 4, minor: 2, major: 0 },
    });
    expect(review.units.map(({ source }) => source)).toEqual(ENGLISH.trim().split('\n\n'));
    expect(review.units.map(({ target }) => target)).toEqual(JAPANESE.trim().split('\n\n'));
    expect(review.annotations.map(({ target }) => [target?.prefix.slice(-2), target?.exact])).toEqual([
      ['夜に', 'コンピュータ'],
      ['校の', 'コンピュータ'],
    ]);
    expect(review.failures).toEqual([
      { checkId: 'broken', unitId: review.units[3]!.id, detail: 'broken on purpose' },
    ]);
    expect(app.events).toContainEqual({ type: 'library.changed' });
  });

  it('says beforehand what the texts are', async () => {
    const found = await app.translator['import.inspect']({
      source: file('en.txt', ENGLISH),
      target: file('ja.txt', new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from(JAPANESE)])),
    });
    expect(found.source).toMatchObject({
      language: 'en',
      paragraphs: 4,
      firstLine: 'School opens computer room at night',
    });
    expect(found.target).toMatchObject({ encoding: 'utf-8', language: 'ja', paragraphs: 4 });
  });

  it.each([
    ['swapped', typed(JAPANESE), typed(ENGLISH)],
    ['same-text', typed(ENGLISH), typed(ENGLISH)],
    ['empty-text', typed(' \n '), typed(JAPANESE)],
    ['not-text', file('story.pdf', '%PDF-1.7'), typed(JAPANESE)],
    ['too-large', typed('a '.repeat(6_000_000)), typed(JAPANESE)],
  ] as const)('refuses %s, and stores nothing', async (code, source, target) => {
    const attempt = { source, target };
    await expect(app.translator['import.inspect'](attempt)).rejects.toMatchObject({ code });
    const imported = app.translator['article.import']({ jobId: 'j', title: '', force: false, ...attempt });
    await expect(imported).rejects.toMatchObject({ code });
    expect(await app.translator['library.list']({})).toEqual([]);
  });

  it('goes on with texts that look swapped where it is told to', async () => {
    const { articleId } = await app.translator['article.import']({
      jobId: 'j',
      title: '逆',
      source: typed(JAPANESE),
      target: typed(ENGLISH),
      force: true,
    });
    expect((await get(articleId)).summary.title).toBe('逆');
  });

  it('can be cancelled, and stores nothing then', async () => {
    const long = (text: string) => typed(Array.from({ length: 300 }, () => text).join('\n\n'));
    const importing = app.translator['article.import']({
      jobId: 'long',
      title: '',
      source: long(ENGLISH),
      target: long(JAPANESE),
      force: false,
    });
    await expect.poll(() => app.events.length, { interval: 1 }).toBeGreaterThan(0);
    expect(await app.translator['job.cancel']({ jobId: 'long' })).toEqual({ cancelled: true });
    await expect(importing).rejects.toMatchObject({ code: 'cancelled' });
    expect(await app.translator['library.list']({})).toEqual([]);
    expect(await app.translator['job.cancel']({ jobId: 'long' })).toEqual({ cancelled: false });
  });
});

describe('reviewing', () => {
  it('takes a proposal: the text changes, the issue is gone, the decision stays', async () => {
    const articleId = await importStory(app);
    const before = await get(articleId);
    const [annotation] = before.annotations;
    const revised = await app.translator['unit.revise']({
      ...onHead(before, 0),
      text: '学校、夜にコンピューター室を開放',
      origin: 'suggestion',
    });
    expect(revised.unit).toMatchObject({ state: 'edited', target: '学校、夜にコンピューター室を開放' });
    expect(revised.annotations).toEqual([]);
    const { unitId, fingerprint } = annotation!;
    const decision = await app.translator['annotation.accept']({ unitId, fingerprint });
    expect(decision).toMatchObject({ verdict: 'accepted', by: 'translator' });
    const after = await get(articleId);
    expect(after.annotations).toHaveLength(1);
    expect(after.summary.counts).toMatchObject({ edited: 1, minor: 1 });
    const history = await app.translator['unit.history']({ unitId });
    expect(history.revisions.map(({ origin }) => origin)).toEqual(['mt', 'suggestion']);
    expect(history.decisions).toHaveLength(1);
  });

  it('checks what is being typed without storing it', async () => {
    const before = await get(await importStory(app));
    const { id } = before.units[1]!;
    const check = (text: string) => app.translator['unit.check']({ unitId: id, text });
    expect(await check('コンピューター')).toEqual([]);
    expect(await check('コンピュータとコンピュータ')).toHaveLength(2);
    // The rest of the article counts too, and stays as it was.
    expect((await check('コンピュータ'))[0]!.message.en).toBe('“コンピュータ” (2 in all)');
    expect((await get(before.summary.id)).units[1]!.target).toBe(before.units[1]!.target);
  });

  it('leaves everything alone when the same text is written again', async () => {
    const before = await get(await importStory(app));
    await app.editor['unit.approve'](onHead(before, 0));
    await app.translator['unit.saveDraft']({ ...onHead(before, 0), text: '書きかけ' });
    const { unit, annotations } = await app.translator['unit.revise']({
      ...onHead(before, 0),
      text: before.units[0]!.target,
      origin: 'human',
    });
    expect(unit).toMatchObject({ state: 'approved', head: before.units[0]!.head, draft: null });
    expect(annotations).toHaveLength(1);
  });

  it('refuses a stale parent and keeps the first text', async () => {
    const before = await get(await importStory(app));
    const write = (text: string) =>
      app.translator['unit.revise']({ ...onHead(before, 2), text, origin: 'human' });
    await write('先');
    await expect(write('後')).rejects.toMatchObject({ code: 'conflict' });
    expect((await get(before.summary.id)).units[2]!.target).toBe('先');
  });

  it('stores no half characters, no control characters and no carriage returns', async () => {
    const before = await get(await importStory(app));
    const { unit } = await app.translator['unit.revise']({
      ...onHead(before, 2),
      text: 'あ\ud83d\u0000い\r\nう',
      origin: 'human',
    });
    expect(unit.target).toBe('あ\ufffdい\nう');
  });

  it('dismisses everywhere in the article, and takes that back', async () => {
    const articleId = await importStory(app);
    const { annotations } = await get(articleId);
    const { unitId, fingerprint } = annotations[0]!;
    await app.translator['annotation.dismiss']({
      unitId,
      fingerprint,
      scope: 'article',
      reason: 'house-style',
      comment: '長音なし',
    });
    expect(openIn(await get(articleId))).toBe(0);
    expect((await app.translator['library.list']({}))[0]!.counts.minor).toBe(0);
    await app.translator['annotation.withdraw']({ unitId, fingerprint });
    expect(openIn(await get(articleId))).toBe(2);
    const unknown = app.translator['annotation.accept']({ unitId, fingerprint: 'none' });
    await expect(unknown).rejects.toMatchObject({ code: 'not-found' });
  });

  it('carries decisions over to a new run', async () => {
    const articleId = await importStory(app);
    const { annotations } = await get(articleId);
    const { unitId, fingerprint } = annotations[1]!;
    const comment = '';
    await app.translator['annotation.dismiss']({
      unitId,
      fingerprint,
      scope: 'here',
      reason: 'other',
      comment,
    });
    await app.translator['article.analyze']({ articleId, jobId: 'again' });
    const again = await get(articleId);
    expect(again.annotations).toEqual(annotations);
    expect(again.decisions).toMatchObject([{ fingerprint, reason: 'other' }]);
    expect(again.summary).toMatchObject({ analysed: true, counts: { minor: 1 } });
  });
});

describe('from import to export', () => {
  it('two people take an article through, and it is all there after a restart', async () => {
    const path = join(temporaryFolder(), 'taiyaku.db');
    const first = await openApp(path);
    const articleId = await importStory(first);
    const { translator, editor } = first;
    const before = await translator['article.get']({ articleId });
    const text = '南野町は月曜日、小学校のコンピューター室を大人にも開放した。';
    const { unit } = await translator['unit.revise']({ ...onHead(before, 1), text, origin: 'human' });
    await translator['unit.confirm']({ unitId: unit.id, parentId: unit.head });
    await translator['unit.setExcluded']({ ...onHead(before, 3), excluded: true });
    await expect(translator['article.approve']({ articleId })).rejects.toMatchObject({ code: 'forbidden' });
    await translator['article.submit']({ articleId });
    const refused = editor['article.export']({ articleId, format: 'text', unapproved: 'refuse' });
    await expect(refused).rejects.toMatchObject({ code: 'unapproved', details: { count: 3 } });
    await editor['unit.return']({ ...onHead(before, 2), comment: '数を確認' });
    await expect(editor['article.approve']({ articleId })).rejects.toMatchObject({ code: 'conflict' });
    await translator['unit.confirm'](onHead(before, 2));
    expect((await editor['article.approve']({ articleId })).state).toBe('approved');
    await first.close();

    const second = await openApp(path);
    const exported = await second.translator['article.export']({
      articleId,
      format: 'text',
      unapproved: 'refuse',
    });
    const paragraphs = JAPANESE.trim().split('\n\n');
    expect(exported).toEqual({
      fileName: '学校、夜にコンピュータ室を開放.txt',
      mediaType: 'text/plain',
      content: `${[paragraphs[0], text, paragraphs[2]].join('\n\n')}\n`,
      unapproved: 0,
    });
    const history = await second.translator['unit.history']({ unitId: before.units[2]!.id });
    expect(history.events.map(({ action, comment, by }) => [action, comment, by])).toEqual([
      ['submit', '', 'translator'],
      ['return', '数を確認', 'editor'],
      ['confirm', '', 'translator'],
      ['approve', '', 'editor'],
      ['approve', '', 'editor'],
    ]);
    await second.close();
  });
});

describe('the library', () => {
  it('renames, hides and restores', async () => {
    const articleId = await importStory(app);
    await app.translator['article.rename']({ articleId, title: '夜の学校' });
    await app.translator['article.delete']({ articleId });
    expect(await app.translator['library.list']({})).toEqual([]);
    await expect(get(articleId)).rejects.toMatchObject({ code: 'not-found' });
    await app.translator['article.restore']({ articleId });
    expect((await app.translator['library.list']({})).map(({ title }) => title)).toEqual(['夜の学校']);
  });

  it('says what the program is made of', async () => {
    const info = await app.translator['app.info']({});
    expect(info).toMatchObject({ version: '1.2.3', sources: expect.any(Array) });
    expect(info.sources.map(({ name }) => name)).toContain('EDICT');
  });
});
