import { describe, expect, it } from 'vitest';
import { isClutter, slugOf } from '../../renderer/import/file-name.ts';
import { type NamedFile, pairFiles } from '../../renderer/import/pair-files.ts';

type Language = NamedFile['language'];
const files = (names: readonly (string | readonly [string, Language])[]): readonly NamedFile[] =>
  names.map(entry => {
    const [path, language] = typeof entry === 'string' ? [entry, 'unknown' as const] : entry;
    return { id: path, path, language };
  });
const pairsOf = (names: Parameters<typeof files>[0]) =>
  pairFiles(files(names)).pairs.map(({ source, target }) => [source, target]);

describe('two files are a pair', () => {
  it.each([
    ['story.en.txt', 'story.ja.txt'],
    ['story_en.txt', 'story_ja.txt'],
    ['story-EN.TXT', 'Story-JA.txt'],
    ['story.en-US.txt', 'story.ja-JP.txt'],
    ['en_story.txt', 'ja_story.txt'],
    ['story (English).txt', 'story (Japanese).txt'],
    ['story.txt', 'story.ja.txt'],
    ['story.en.txt', 'story.txt'],
    ['en/story.txt', 'ja/story.txt'],
    ['box/en/story.txt', 'box/ja/story.txt'],
    ['en/story.en.txt', 'ja/story.ja.txt'],
    ['story/en.txt', 'story/ja.txt'],
    ['原文/港.txt', '訳文/港.txt'],
    ['港_原文.txt', '港_訳文.txt'],
    ['港原文.txt', '港訳文.txt'],
    ['原文・港.txt', '訳文・港.txt'],
    ['港（英語）.txt', '港（日本語）.txt'],
    ['ｓｔｏｒｙ＿ｅｎ.txt', 'story_ja.txt'],
    ['story.source.txt', 'story.mt.txt'],
    ['story.en', 'story.ja'],
    ['wire/story.en.txt', 'desk/story.ja.txt'],
  ])('by name: %s, %s', (source, target) => {
    expect(pairsOf([target, source])).toEqual([[source, target]]);
  });

  it('by their texts where the names say nothing', () => {
    expect(
      pairsOf([
        ['a/yaku.txt', 'ja'],
        ['a/wire.txt', 'en'],
        ['b/7781.txt', 'ja'],
        ['b/7780.txt', 'en'],
      ]),
    ).toEqual([
      ['a/wire.txt', 'a/yaku.txt'],
      ['b/7780.txt', 'b/7781.txt'],
    ]);
    expect(
      pairsOf([
        ['story.txt', 'ja'],
        ['story.md', 'en'],
      ]),
    ).toEqual([['story.md', 'story.txt']]);
  });

  it('the right way round, whatever their names say', () => {
    expect(
      pairsOf([
        ['story.en.txt', 'ja'],
        ['story.ja.txt', 'en'],
      ]),
    ).toEqual([['story.ja.txt', 'story.en.txt']]);
  });
});

describe('many files', () => {
  it('are paired story by story, in the order of their names', () => {
    const names = [10, 9, 1].flatMap(n => [`s${n}.ja.txt`, `s${n}.en.txt`]);
    expect(pairsOf(names).map(([source]) => source)).toEqual(['s1.en.txt', 's9.en.txt', 's10.en.txt']);
  });

  it('of one name in different folders stay apart', () => {
    expect(pairsOf(['mon/en/a.txt', 'mon/ja/a.txt', 'tue/en/a.txt', 'tue/ja/a.txt'])).toEqual([
      ['mon/en/a.txt', 'mon/ja/a.txt'],
      ['tue/en/a.txt', 'tue/ja/a.txt'],
    ]);
  });

  it('that fit nothing, or too much, are left with the reason', () => {
    const { pairs, unpaired } = pairFiles(
      files([
        'a.en.txt',
        ['b.txt', 'en'],
        ['b.md', 'en'],
        'c.en.txt',
        'c.ja.txt',
        'c.ja.md',
        ['d.en.txt', 'en'],
        ['d.ja.txt', 'en'],
      ]),
    );
    expect(pairs).toEqual([]);
    expect(Object.fromEntries(unpaired.map(({ id, reason }) => [id, reason]))).toEqual({
      'a.en.txt': 'no-partner',
      'b.txt': 'same-language',
      'b.md': 'same-language',
      'c.en.txt': 'several',
      'c.ja.txt': 'several',
      'c.ja.md': 'several',
      'd.en.txt': 'same-language',
      'd.ja.txt': 'same-language',
    });
  });

  it('of which two are English are not guessed at by their texts', () => {
    expect(
      pairsOf([
        ['one.txt', 'en'],
        ['two.txt', 'en'],
        ['three.txt', 'ja'],
      ]),
    ).toEqual([]);
  });

  it('are all accounted for, once', () => {
    const names = ['x.en.txt', 'x.ja.txt', 'y.txt', 'z/en.txt', 'z/ja.txt', '訳文.txt'];
    const { pairs, unpaired } = pairFiles(files(names));
    const seen = [
      ...pairs.flatMap(({ source, target }) => [source, target]),
      ...unpaired.map(({ id }) => id),
    ];
    expect(seen.toSorted()).toEqual(names.toSorted());
  });
});

it.each([
  ['.DS_Store', true],
  ['box/.git/config', true],
  ['__MACOSX/a.txt', true],
  ['box/Thumbs.db', true],
  ['box/a.txt', false],
])('%s is clutter: %s', (path, expected) => {
  expect(isClutter(path)).toBe(expected);
});

it.each([
  ['AP-HARBOUR-STRIKE.txt', 'AP-HARBOUR-STRIKE'],
  ['wire/AP-HARBOUR-STRIKE.en.txt', 'AP-HARBOUR-STRIKE'],
  ['AP-HARBOUR-STRIKE_en.txt', 'AP-HARBOUR-STRIKE'],
  ['BC-AS--Harbour-Strike.txt', 'BC-AS--Harbour-Strike'],
  ['HARBOUR-STRIKE-2.txt', 'HARBOUR-STRIKE-2'],
  ['harbour-strike.en.txt', ''],
  ['Story-1.txt', ''],
  ['Final-Version.txt', ''],
  ['story.txt', ''],
  ['2026-11-03.txt', ''],
  ['港-再開.txt', ''],
])('the slug of %s is “%s”', (path, expected) => {
  expect(slugOf(path)).toBe(expected);
});
