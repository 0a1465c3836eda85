import { beforeAll, describe, expect, it } from 'vitest';
import { alignSegments } from '../../src/align/align-segments.ts';
import { alignmentQuality, UNRELATED_BELOW } from '../../src/align/alignment-quality.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { Bead } from '../../src/model/article.ts';
import { NO_CONTROL } from '../../src/model/progress.ts';
import { openTestTools } from '../support/language-tools.ts';

const ENGLISH = [
  'Sheep farmers in the hills lost 200 animals in the snow.',
  'The council will pay for fences and a new road.',
  'Nobody was hurt, a spokesman said on Sunday.',
];
const JAPANESE = [
  '丘の羊飼いたちは雪で200頭の羊を失った。',
  '議会は柵と新しい道路の費用を支払う。',
  '日曜日、広報担当者はけが人はいなかったと述べた。',
];
const ANOTHER = [
  '人気歌手の新曲が若者の間で話題になっている。',
  '発売から一週間で、再生回数は過去最高を記録した。',
  '秋には海外での公演も予定されている。',
];

let tools: LanguageTools;
beforeAll(async () => {
  tools = await openTestTools();
}, 60_000);

const qualityOf = async (
  source: readonly string[],
  target: readonly string[],
  fixed: readonly Bead[] = [],
) => {
  const pair = { source: segmentsOf(source), target: segmentsOf(target) };
  return alignmentQuality(await alignSegments(pair, tools, NO_CONTROL, fixed), pair);
};

describe('alignmentQuality of what the aligner finds', () => {
  it.each([1, 3])('tells %i paragraphs of another text from a translation', async count => {
    expect(await qualityOf(ENGLISH.slice(0, count), JAPANESE.slice(0, count))).toBeGreaterThan(0.8);
    expect(await qualityOf(ENGLISH.slice(0, count), ANOTHER.slice(0, count))).toBeLessThan(UNRELATED_BELOW);
  });

  it('is 0 where a side is empty', async () => {
    expect(await qualityOf(ENGLISH, [])).toBe(0);
  });

  it('believes a reader who links the texts', async () => {
    const fixed: Bead = { source: [0], target: [0], score: 1, origin: 'manual' };
    expect(await qualityOf(ENGLISH, ANOTHER, [fixed])).toBeGreaterThan(UNRELATED_BELOW);
  });
});
