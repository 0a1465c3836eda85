import { afterEach, describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/model/review.ts';
import { importStory } from './import-story.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { ENGLISH, file, JAPANESE, typed } from './texts.ts';

let app: OpenedApp;
afterEach(() => app.close());

describe('one text by itself', () => {
  it('is read and told, or refused for what it is', async () => {
    app = await openApp();
    const { translator } = app;
    expect(await translator['import.inspectText']({ text: file('a.txt', JAPANESE) })).toMatchObject({
      language: 'ja',
      encoding: 'utf-8',
      paragraphs: 4,
      firstLine: '学校、夜にコンピュータ室を開放',
    });
    await expect(
      translator['import.inspectText']({
        text: file('b.pdf', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])),
      }),
    ).rejects.toMatchObject({ code: 'not-text', details: { name: 'b.pdf' } });
    await expect(translator['import.inspectText']({ text: file('c.txt', ' \n') })).rejects.toMatchObject({
      code: 'empty-text',
      details: { name: 'c.txt' },
    });
  });
});

describe('the same import', () => {
  it('is known by the names and the texts, however a reviewer has changed the translation', async () => {
    app = await openApp();
    const articleId = await importStory(app);
    const { translator } = app;
    const { units } = await translator['article.get']({ articleId });
    const unit = units[1]!;
    await translator['unit.revise']({
      unitId: unit.id,
      parentId: unit.head,
      text: '別の訳。',
      origin: 'human',
    });
    const source = file('story.en.txt', ENGLISH);
    const target = file('story.ja.txt', JAPANESE.replaceAll('\n', '\r\n'));
    expect(await translator['import.findSame']({ source, target })).toMatchObject({ articleId });
    const others = [
      { source, target: file('story.ja.txt', JAPANESE.replace('四十人', '五十人')) },
      { source, target: file('story2.ja.txt', JAPANESE) },
      { source: typed(ENGLISH), target: typed(JAPANESE) },
    ];
    for (const other of others) expect(await translator['import.findSame'](other)).toBeNull();
    await translator['article.delete']({ articleId });
    expect(await translator['import.findSame']({ source, target })).toBeNull();
  });
});

describe('a plan', () => {
  it('is written, told to every window, and refused where it makes no sense', async () => {
    app = await openApp();
    const articleId = await importStory(app);
    const { translator, events } = app;
    events.length = 0;
    const plan = {
      slug: ' AP-NIGHT-SCHOOL ',
      assignee: 'editor' as ActorId,
      deadline: '2026-11-03T09:00:00.000Z',
    };
    expect(await translator['article.plan']({ articleId, ...plan })).toMatchObject({
      ...plan,
      slug: 'AP-NIGHT-SCHOOL',
    });
    expect(events.map(({ type }) => type)).toEqual(['article.changed', 'library.changed']);
    await expect(translator['article.plan']({ articleId, deadline: 'tomorrow' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('begins with the slug an import brings along', async () => {
    app = await openApp();
    const { articleId } = await app.translator['article.import']({
      jobId: 'j',
      title: '',
      slug: 'AP-NIGHT-SCHOOL',
      source: typed(ENGLISH),
      target: typed(JAPANESE),
      force: false,
    });
    expect((await app.translator['article.get']({ articleId })).summary.slug).toBe('AP-NIGHT-SCHOOL');
  });
});
