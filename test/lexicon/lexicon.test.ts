import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../src/lexicon/open-lexicon.node.ts';

const lexicon = openLexicon();

describe('dictionary', () => {
  it('has glosses without marks, reading, part of speech and the mark of common words', () => {
    expect(lexicon.entries('渡り鳥')).toContainEqual({
      surface: '渡り鳥',
      reading: 'わたりどり',
      glosses: expect.arrayContaining(['migratory bird']),
      pos: ['n'],
      common: true,
    });
  });

  it('finds words usually written in kana by their kana', () => {
    expect(lexicon.entries('りんご')[0]?.glosses[0]).toMatch(/^apple/);
  });

  it('knows dictionary words and names, and nothing else', () => {
    expect(['図書館', 'ベルリン', '図書舟'].map(lexicon.knows)).toEqual([true, true, false]);
  });

  it('translates phrases of any number, article and infinitive', () => {
    expect(lexicon.translations('libraries')).toContain('図書館');
    expect(lexicon.translations('the library')[0]).toBe(lexicon.translations('library')[0]);
    expect(lexicon.translations('to postpone')).toContain('延ばす');
    expect(lexicon.translations('no such thing as this')).toEqual([]);
  });

  it('ranks words by rarity', () => {
    const [common, rare, unknown] = ['the', 'quantum', 'zzyzx'].map(lexicon.rarity);
    expect(common!).toBeLessThan(rare!);
    expect(rare!).toBeLessThan(unknown!);
  });
});

describe('names', () => {
  it('reads both ways', () => {
    expect(lexicon.names('メルケル')[0]).toMatchObject({ latin: expect.arrayContaining(['Merkel']) });
    expect(lexicon.namesFromLatin('MERKEL').map(name => name.surface)).toContain('メルケル');
    expect(lexicon.namesFromLatin('García').length).toBeGreaterThan(0);
  });
});

describe('Sino-Korean readings', () => {
  it.each([
    ['図書館', ['도서관']],
    ['歴史', ['력사', '역사']],
    ['図舟', ['도주']],
  ])('%s is read %j', (word, readings) => {
    expect(lexicon.hangulReadings(word)).toEqual(readings);
  });

  it('has no reading for what is not written in Chinese characters', () => {
    expect(lexicon.hangulReadings('りんご')).toEqual([]);
    expect(lexicon.hangulReadings('図々')).toEqual([]);
  });

  it('lists attested words of a reading in Japanese characters', () => {
    expect(lexicon.wordsWithHangul('전기')).toEqual(expect.arrayContaining(['電気', '伝記', '前期']));
    expect(lexicon.hangulBeginningWith('도서관')).toContain('도서관');
  });
});

describe('readings of single characters', () => {
  it('has those of words and those of names, the usual ones first', () => {
    expect(lexicon.kanjiReadings('川').slice(0, 2)).toContain('かわ');
    expect(lexicon.kanjiReadings('学')).toEqual(expect.arrayContaining(['がく', 'がっ', 'まなぶ']));
    expect(lexicon.kanjiReadings('義')).toEqual(expect.arrayContaining(['ぎ', 'よし']));
  });

  it('has none for what is no Chinese character', () => {
    expect(lexicon.kanjiReadings('か')).toEqual([]);
    expect(lexicon.kanjiReadings('')).toEqual([]);
  });
});

it('names every source with its licence', () => {
  for (const source of lexicon.sources) expect(Object.values(source).every(field => field !== '')).toBe(true);
  expect(lexicon.sources.map(source => source.name)).toContain('EDICT');
});
