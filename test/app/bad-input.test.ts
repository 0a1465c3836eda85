import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importArticle } from '../../src/app/import-article.ts';
import { AppError } from '../../src/model/error.ts';
import type { JobControl } from '../../src/model/progress.ts';
import type { ActorId } from '../../src/model/review.ts';
import { longArticle, type Paragraphs, wordList } from '../support/long-article.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { finalLongVowel } from './small-check.ts';
import { ENGLISH, JAPANESE, typed } from './texts.ts';

let app: OpenedApp;
let by: ActorId;
beforeAll(async () => {
  app = await openApp(':memory:', { checks: [finalLongVowel] });
  by = (await app.services.store.actors())[0]!.id;
});
afterAll(() => app.close());

const paragraphs = (list: readonly string[]): string => list.join('\n\n');
const dozen = longArticle(12);
const hundred = longArticle(100);

interface Pair {
  readonly source: string;
  readonly target: string;
}
const pairOf = ({ source, target }: Paragraphs): Pair => ({
  source: paragraphs(source),
  target: paragraphs(target),
});

async function importPair({ source, target }: Pair, force = false) {
  const texts = { source: typed(source), target: typed(target) };
  const { articleId } = await app.translator['article.import']({ jobId: 'j', title: '', force, ...texts });
  return app.translator['article.get']({ articleId });
}

/** All that is visible of a text; sorted, as links may cross. */
const visible = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');

describe('an import', () => {
  beforeEach(async () => {
    for (const { id } of await app.translator['library.list']({}))
      await app.editor['article.delete']({ articleId: id });
  });

  it.each<[string, string, Pair]>([
    ['an empty source', 'empty-text', { source: '', target: JAPANESE }],
    ['white space for a translation', 'empty-text', { source: ENGLISH, target: ' \u3000\u200b\n\t' }],
    ['NULs for a translation', 'empty-text', { source: ENGLISH, target: '\0\0\0' }],
    ['one text twice', 'same-text', { source: ENGLISH, target: ENGLISH }],
    ['two English texts', 'unsupported', { source: ENGLISH, target: paragraphs(dozen.source) }],
    ['two Japanese texts', 'unsupported', { source: paragraphs(dozen.target), target: JAPANESE }],
    ['swapped texts', 'swapped', { source: JAPANESE, target: ENGLISH }],
    [
      'one paragraph against a hundred',
      'unrelated',
      { source: hundred.source[0]!, target: paragraphs(hundred.target) },
    ],
    [
      'a hundred against one',
      'unrelated',
      { source: paragraphs(hundred.source), target: hundred.target[0]! },
    ],
    ['another translation', 'unrelated', { source: ENGLISH, target: paragraphs(hundred.target) }],
    ['too long a text', 'too-large', { source: 'It rained. '.repeat(1_000_000), target: JAPANESE }],
  ])('of %s fails as %s and stores nothing', async (_, code, pair) => {
    await expect(importPair(pair)).rejects.toMatchObject({ code });
    expect(await app.translator['library.list']({})).toEqual([]);
    expect(app.bugs).toEqual([]);
  });

  it.each<[string, Pair]>([
    ['both texts in one line', { source: dozen.source.join(' '), target: dozen.target.join('') }],
    ['the source in one line', { source: dozen.source.join(' '), target: paragraphs(dozen.target) }],
    ['the translation in one line', { source: paragraphs(dozen.source), target: dozen.target.join('') }],
    ['five hundred paragraphs of one word', pairOf(wordList(500))],
    [
      'marks of direction and zero-width characters',
      {
        source: ENGLISH.replaceAll(' the ', ' \u200fthe\u200e '),
        target: JAPANESE.replaceAll('の', 'の\u202e\u2060'),
      },
    ],
  ])('keeps every character and every paragraph: %s', async (_, pair) => {
    const { units } = await importPair(pair);
    expect(visible(units.map(unit => unit.source).join(''))).toBe(visible(pair.source));
    expect(visible(units.map(unit => unit.target).join(''))).toBe(visible(pair.target));
    const linked = units.filter(({ source, target }) => source !== '' && target !== '');
    expect(linked.length).toBeGreaterThan(units.length / 2);
  });

  it('replaces halves of surrogate pairs and leaves out NULs', async () => {
    const target = JAPANESE.replace('学校', '学\0校\ud83d').replace('十人', '\udc00十人');
    const { units } = await importPair({ source: ENGLISH, target });
    expect(units[0]!.target).toMatch(/^学校\ufffd、/);
    expect(units[2]!.target).toContain('\ufffd十人');
  });

  it('goes on with texts that hardly fit where it is told to', async () => {
    const pair = { source: hundred.source[0]!, target: paragraphs(hundred.target) };
    const { units } = await importPair(pair, true);
    expect(units.filter(({ target }) => target !== '')).toHaveLength(units.length);
  });
});

describe('an import that is given up at one of its checkpoints', () => {
  it('ends there, whichever it is, and stores nothing', async () => {
    const texts = pairOf(longArticle(30));
    const pair = { source: typed(texts.source), target: typed(texts.target), title: '', force: false };
    const run = (control: JobControl) => importArticle(pair, by, app.services, control);
    let all = 0;
    await run({ checkpoint: async () => void all++ });
    const stored = await app.translator['library.list']({});
    for (let stop = 1; stop <= all; stop += 3) {
      let passed = 0;
      const checkpoint = async (): Promise<void> => {
        passed++;
        if (passed === stop) throw new AppError('cancelled', 'given up');
      };
      await expect(run({ checkpoint })).rejects.toMatchObject({ code: 'cancelled' });
      expect(passed).toBe(stop);
    }
    expect(await app.translator['library.list']({})).toEqual(stored);
  }, 60_000);
});
