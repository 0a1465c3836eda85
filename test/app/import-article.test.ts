import { afterEach, describe, expect, it } from 'vitest';
import { ANALYSIS_PHASES } from '../../src/model/progress.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { advertisement } from './small-check.ts';
import { ENGLISH, file, JAPANESE, OTHER_JAPANESE, typed } from './texts.ts';

let app: OpenedApp;
afterEach(() => app.close());

const importTexts = async (source: string, target: string, title = '') => {
  const texts = { source: typed(source), target: typed(target) };
  const { articleId } = await app.translator['article.import']({ jobId: 'j', title, force: false, ...texts });
  return app.translator['article.get']({ articleId });
};

describe('a paragraph that stands in the translation only', () => {
  it('starts outside the article where it is likely furniture, and inside where nobody can be sure', async () => {
    app = await openApp(':memory:', { checks: [advertisement] });
    const furniture = ['広告 0.9 今すぐ登録', '広告 0.6 ランキング', '広告 0.3 編集部より', 'その他の話題'];
    const { units, summary } = await importTexts(ENGLISH, `${JAPANESE}\n${furniture.join('\n\n')}`);
    const alone = units.filter(({ source }) => source === '');
    expect(alone.map(({ target, excluded }) => [target, excluded])).toEqual([
      [furniture[0], true],
      [furniture[1], true],
      [furniture[2], false],
      [furniture[3], false],
    ]);
    expect(summary.counts).toMatchObject({ units: 8, excluded: 2 });
  });

  it('stays inside where it has a source, whatever the checks say', async () => {
    app = await openApp(':memory:', { checks: [advertisement] });
    const target = JAPANESE.replace('学校、', '広告 0.9 学校、');
    expect((await importTexts(ENGLISH, target)).units[0]).toMatchObject({ excluded: false });
  });
});

describe('the title', () => {
  it('is the one that was given, or the translation’s first line, cut where it is a paragraph', async () => {
    app = await openApp();
    expect((await importTexts(ENGLISH, JAPANESE, ' 題 ')).summary.title).toBe('題');
    const story = JAPANESE.split('\n\n')
      .slice(1)
      .join('\n\n')
      .replace('南野町', `南野${'👍'.repeat(200)}町`);
    const { title } = (await importTexts(ENGLISH, story)).summary;
    expect([...title]).toHaveLength(120);
    expect(title).toMatch(/^南野👍+…$/u);
  });
});

it('a file in an old encoding is read, and named', async () => {
  app = await openApp();
  // 「港が開いた。」 in Shift_JIS.
  const bytes = new Uint8Array([0x8d, 0x60, 0x82, 0xaa, 0x8a, 0x4a, 0x82, 0xa2, 0x82, 0xbd, 0x81, 0x42]);
  const source = file('en.txt', 'The harbour opened and it was the end of the winter.');
  const target = file('ja.txt', bytes);
  const found = await app.translator['import.inspect']({ source, target });
  expect(found.target).toMatchObject({ encoding: 'shift_jis', firstLine: '港が開いた。' });
});

describe('two stories that have nothing to do with each other', () => {
  const pair = { source: typed(ENGLISH), target: typed(OTHER_JAPANESE) };

  it('are refused with their score before the checks run, and nothing is stored', async () => {
    const never = { ...advertisement, run: () => expect.unreachable('a check has run') };
    app = await openApp(':memory:', { checks: [never] });
    await expect(app.translator['import.inspect'](pair)).resolves.toBeDefined();
    const importing = app.translator['article.import']({ jobId: 'j', title: '', force: false, ...pair });
    await expect(importing).rejects.toMatchObject({
      code: 'unrelated',
      details: { score: expect.toSatisfy((score: number) => score >= 0 && score < 50) },
    });
    expect(await app.translator['library.list']({})).toEqual([]);
  });

  it('are imported where somebody says so', async () => {
    app = await openApp();
    const { articleId } = await app.translator['article.import']({
      jobId: 'j',
      title: '',
      force: true,
      ...pair,
    });
    const { units } = await app.translator['article.get']({ articleId });
    const kept = units.map(({ target }) => target).filter(target => target !== '');
    expect(kept.join('\n\n')).toBe(OTHER_JAPANESE.trim());
  });
});

describe('an import that is given up', () => {
  it.each(ANALYSIS_PHASES)('while %s stores nothing, and can be begun again', async phase => {
    const cancelled: string[] = [];
    app = await openApp(':memory:', {
      publish: event => {
        if (event.type === 'progress' && event.progress.phase === phase && app.jobs.cancel('j'))
          cancelled.push(phase);
      },
    });
    const pair = { source: typed(ENGLISH), target: typed(JAPANESE) };
    const importPair = (jobId: string) =>
      app.translator['article.import']({ jobId, title: '', force: false, ...pair });
    await expect(importPair('j')).rejects.toMatchObject({ code: 'cancelled' });
    expect(cancelled).not.toEqual([]);
    expect(await app.translator['library.list']({})).toEqual([]);
    await importPair('again');
    expect(await app.translator['library.list']({})).toHaveLength(1);
  });
});
