import { describe, expect, it } from 'vitest';
import { linkUnit } from '../../../src/align/words/link-unit.ts';
import type { LanguageTools } from '../../../src/lexicon/language-tools.ts';
import { openTestTools } from '../../support/language-tools.ts';
import { viewsOf } from './views.ts';

const tools: LanguageTools = await openTestTools();

/** Links as `Japanese=English`, in the order of the translation. */
function linked(english: string, japanese: string): readonly string[] {
  const { source, target } = viewsOf(english, japanese, tools);
  return linkUnit(source, target, tools.lexicon).words.map(
    link =>
      `${japanese.slice(link.target.start, link.target.end)}=${english.slice(link.source.start, link.source.end)}`,
  );
}

describe('linkUnit', () => {
  it('links words by the dictionary', () => {
    expect(linked('The bakery sells bread.', 'そのパン屋はパンを売る。')).toEqual(
      expect.arrayContaining(['パン屋=bakery', 'パン=bread']),
    );
  });

  it('links nothing where a side is empty', () => {
    expect(linked('', '雨が降った。')).toEqual([]);
    expect(linked('Rain fell.', '')).toEqual([]);
  });
});
