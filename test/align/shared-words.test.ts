import { beforeAll, describe, expect, it } from 'vitest';
import { FEW_SHARED_WORDS, sharedWords } from '../../src/align/shared-words.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { Bead } from '../../src/model/article.ts';
import { openTestTools } from '../support/language-tools.ts';
import { longArticle } from '../support/long-article.ts';

let tools: LanguageTools;
beforeAll(async () => {
  tools = await openTestTools();
}, 60_000);

const { source } = longArticle(120);
const link = (from: number, into: number): Bead => ({
  source: [from],
  target: [into],
  score: 1,
  origin: 'auto',
});

describe('shared words', () => {
  const japanese = ['港に新しい橋が開通した。', '市長は学校を訪れた。', '漁師は船を修理した。'];
  const english = [
    'A new bridge opened at the port.',
    'The mayor visited a school.',
    'Fishermen repaired a ship.',
  ];
  const pair = { source: segmentsOf(english), target: segmentsOf(japanese) };

  it('are many in right links and few in wrong ones', async () => {
    const right = await sharedWords([link(0, 0), link(1, 1), link(2, 2)], pair, tools);
    const wrong = await sharedWords([link(0, 1), link(1, 2), link(2, 0)], pair, tools);
    expect(right).toBeGreaterThan(2 * FEW_SHARED_WORDS);
    expect(wrong).toBeLessThan(FEW_SHARED_WORDS);
  });

  it('are none where nothing is linked', async () => {
    const loose: Bead = { source: [0], target: [], score: 1, origin: 'auto' };
    expect(await sharedWords([loose], pair, tools)).toBe(0);
    expect(await sharedWords([], pair, tools)).toBe(0);
  });

  it('are looked for in a few dozen links of a long text', async () => {
    let read = 0;
    const counting: LanguageTools = {
      ...tools,
      english: {
        analyze: text => {
          read++;
          return tools.english.analyze(text);
        },
      },
    };
    const many = { source: segmentsOf(source), target: segmentsOf(source.map(() => japanese[0]!)) };
    await sharedWords(
      source.map((_, at) => link(at, at)),
      many,
      counting,
    );
    expect(read).toBeGreaterThan(20);
    expect(read).toBeLessThan(60);
  });
});
