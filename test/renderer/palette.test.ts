import { describe, expect, it } from 'vitest';
import { allCommands, groupOf } from '../../renderer/keys/command-table.ts';
import { COMMAND_GROUPS } from '../../renderer/keys/key-table.ts';
import { foldForSearch, fuzzyMatch, termsOf } from '../../renderer/palette/fuzzy-match.ts';
import { createPaletteSearch, type PaletteEntry } from '../../renderer/palette/palette-entries.ts';

const entry = (id: string, label: string, other: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  id,
  group: 'units',
  label,
  others: [other],
  chord: undefined,
  blocked: null,
  hidden: false,
  run: () => undefined,
  ...more,
});
const ENTRIES = [
  entry('confirm', '確定して次へ', 'Confirm and go on'),
  entry('nextIssue', '次の課題', 'Next issue', { group: 'issues' }),
  entry('mergeBelow', '下の段落と結合', 'Merge with the paragraph below', { group: 'alignment' }),
  entry('menu', '段落の対応を直すメニュー', 'Menu of the alignment', { group: 'alignment' }),
  entry('far', '記事を書き出す', 'Export article', { group: 'article', hidden: true }),
];
const ids = (query: string, recent: readonly string[] = [], entries = ENTRIES) =>
  createPaletteSearch(entries, recent)(query).flatMap(({ items }) => items.map(({ entry: { id } }) => id));

describe('searching commands', () => {
  it.each([
    ['確定', 'confirm'],
    ['confirm', 'confirm'],
    ['ＣＯＮＦ', 'confirm'],
    ['めにゅ', 'menu'],
    ['mpb', 'mergeBelow'],
    ['次課題', 'nextIssue'],
    ['export', 'far'],
  ])('%s finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('takes one word in one language and the next in the other', () => {
    expect(ids('段落 merge')).toEqual(['mergeBelow']);
    expect(ids('段落 export')).toEqual([]);
  });

  it('finds nothing by letters that happen to stand somewhere', () => {
    expect(ids('zzz')).toEqual([]);
    expect(fuzzyMatch(termsOf('cnn'), [foldForSearch('Copy the source into the translation')])).toBeNull();
  });

  it('says which characters were meant, whatever their width', () => {
    const label = '候補 １…９ に直す';
    const match = fuzzyMatch(termsOf('9'), [foldForSearch(label)]);
    expect(match?.ranges.map(({ start, end }) => label.slice(start, end))).toEqual(['９']);
    expect(foldForSearch('㌔…ﾞ')).toHaveLength('㌔…ﾞ'.length);
  });

  it('puts what was used last first, and hides what other pages do until it is searched', () => {
    expect(ids('', ['menu', 'gone', 'far'])[0]).toBe('menu');
    expect(ids('')).not.toContain('far');
    expect(ids('', ['menu']).filter(id => id === 'menu')).toHaveLength(1);
  });

  it('prefers what can be run, and what was used before', () => {
    const two = [
      entry('a', 'Theme dark', '', { blocked: 'Set already' }),
      entry('b', 'Theme light', ''),
      entry('c', 'Theme loud!', ''),
    ];
    expect(ids('theme', [], two).at(-1)).toBe('a');
    expect(ids('theme', ['c'], two)[0]).toBe('c');
  });

  it('finds one of hundreds by a word and a number, in either language', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      entry(String(index), `記事 ${index} の題名がここに立つ`, `Title number ${index}`),
    );
    for (const query of ['記事 39', 'nu 39', 'title 39']) expect(ids(query, [], many)[0]).toBe('39');
  });
});

it('every command stands in one of the groups', () => {
  expect(allCommands().filter(command => !COMMAND_GROUPS.includes(groupOf(command)))).toEqual([]);
  expect(new Set(allCommands()).size).toBe(allCommands().length);
});
