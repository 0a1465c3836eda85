import { beforeAll, describe, expect, it } from 'vitest';
import { alignSegments } from '../../src/align/align-segments.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import { openTestTools } from '../support/language-tools.ts';

const STORY = [
  [
    'The ferry company said on Monday that 12 ships would be sold.',
    'フェリー会社は月曜日、12隻の船を売却すると発表した。',
  ],
  [
    'Fishermen in the harbour welcomed the decision, because the water is shallow.',
    '港の漁師たちは、水が浅いためこの決定を歓迎した。',
  ],
  [
    'The mayor, however, warned that 340 workers might lose their jobs by autumn.',
    'しかし市長は、秋までに340人の労働者が職を失う恐れがあると警告した。',
  ],
  [
    'A new hospital is being built next to the old railway station.',
    '古い駅の隣に新しい病院が建設されている。',
  ],
  [
    'Students collected money for the musicians of the theatre.',
    '学生たちは劇場の音楽家のためにお金を集めた。',
  ],
  ['Snow is expected in the mountains on Friday night.', '金曜日の夜、山では雪が予想されている。'],
] as const;
const english = STORY.map(([source]) => source);
const japanese = STORY.map(([, target]) => target);

let tools: LanguageTools;
beforeAll(async () => {
  tools = await openTestTools();
}, 60_000);

const align = async (source: readonly string[], target: readonly string[]) => {
  const beads = await alignSegments({ source: segmentsOf(source), target: segmentsOf(target) }, tools);
  return beads.map(bead => [bead.source, bead.target]);
};

describe('paragraphs that changed places', () => {
  it.each<[string, readonly number[]]>([
    ['neighbours', [0, 2, 1, 3, 4, 5]],
    ['the first comes last', [1, 2, 3, 4, 5, 0]],
    ['the last comes second', [0, 5, 1, 2, 3, 4]],
  ])('%s', async (_name, order) => {
    const beads = await align(
      english,
      order.map(at => japanese[at]!),
    );
    expect(beads).toEqual(order.map((source, target) => [[source], [target]]));
  });

  it('are not made of texts that have nothing in common', async () => {
    const inserted = '写真の展示会は来週から始まる。';
    const beads = await align(
      [...english.slice(0, 5), 'Tickets cost as much as last year.'],
      [inserted, ...japanese.slice(0, 5)],
    );
    expect(beads).toContainEqual([[], [0]]);
    expect(beads).toContainEqual([[5], []]);
  });
});

describe('beads that stand round an insertion', () => {
  const LONG_ENGLISH = `${english[0]} ${english[2]}`;

  it('a target paragraph in two parts', async () => {
    const target = [japanese[0]!, '広告', japanese[2]!, ...japanese.slice(3)];
    const beads = await align([LONG_ENGLISH, ...english.slice(3)], target);
    expect(beads).toContainEqual([[0], [0, 2]]);
    expect(beads).toContainEqual([[], [1]]);
  });

  it('a source paragraph in two parts', async () => {
    const source = [english[0]!, 'Photo', english[2]!, ...english.slice(3)];
    const beads = await align(source, [japanese[0]! + japanese[2]!, ...japanese.slice(3)]);
    expect(beads).toContainEqual([[0, 2], [0]]);
    expect(beads).toContainEqual([[1], []]);
  });
});
