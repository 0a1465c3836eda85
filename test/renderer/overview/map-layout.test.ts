import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitLinks } from '../../../renderer/links/unit-link.ts';
import { drawMap } from '../../../renderer/overview/map-drawing.ts';
import { layOutMap, type MapLayout, stretchAt } from '../../../renderer/overview/map-layout.ts';
import { viewOutline } from '../../../renderer/overview/map-paths.ts';
import { listOffset, mapHeight } from '../../../renderer/overview/map-scroll.ts';
import { railBands } from '../../../renderer/overview/rail-bands.ts';
import { joinThin } from '../../../renderer/overview/thin-ribbons.ts';
import type { Bead } from '../../../src/model/article.ts';
import { sampleUnit } from '../samples.ts';

const HEIGHT = 400;
const PARAGRAPH = 'Rain fell on the harbour all night long.';
const WORDS = '港には一晩中雨が降った。';

/** Units of these beads; every paragraph of a side has the same text. */
const article = (
  beads: readonly (readonly [readonly number[], readonly number[]])[],
  change: Partial<Bead> = {},
) => {
  const units = beads.map(([source, target], row) =>
    sampleUnit({
      id: `u${row}`,
      position: row,
      bead: { source, target, score: 1, origin: 'auto', ...change },
      segmentStarts: {
        source: source.map((_, at) => at * (PARAGRAPH.length + 1)),
        target: target.map((_, at) => at * (WORDS.length + 1)),
      },
      source: source.map(() => PARAGRAPH).join('\n'),
      target: target.map(() => WORDS).join('\n'),
    }),
  );
  return { units, links: unitLinks(units) };
};
const layOut = (beads: Parameters<typeof article>[0], height = HEIGHT): MapLayout => {
  const { units, links } = article(beads);
  return layOutMap(units, links, height);
};
const MANY = Array.from({ length: 60 }, (_, at) => [[at], [at]] as const);

describe('the map of an article', () => {
  it('joins each row to its own paragraphs, straight across where the texts run alike', () => {
    const { ribbons, rows, paragraphs } = layOut(MANY);
    for (const [row, found] of ribbons.entries()) {
      expect(found).toHaveLength(1);
      expect(found[0]?.left.from).toBe(paragraphs[row]);
      expect(found[0]?.right.to).toBe(rows[row + 1]);
      expect(found[0]?.left.from).toBeCloseTo(found[0]!.right.from, 0);
    }
    expect(rows.at(-1)).toBeCloseTo(HEIGHT, 0);
  });

  it('does not stretch a short article', () => {
    expect(layOut(MANY.slice(0, 3)).rows.at(-1)).toBeLessThan(HEIGHT / 4);
  });

  it('lets ribbons cross where the order changes', () => {
    const [, second, third] = layOut([
      [[0], [0]],
      [[2], [1]],
      [[1], [2]],
    ]).ribbons.map(([ribbon]) => ribbon);
    expect(second!.left.from).toBeGreaterThan(third!.left.from);
    expect(second!.right.from).toBeLessThan(third!.right.from);
    expect([second!.crossing, third!.crossing]).toEqual([true, true]);
  });

  it('draws what was inserted from a point of the source, and leaves a row for what was omitted', () => {
    const { ribbons, paragraphs, rows } = layOut([
      [[0], [0]],
      [[], [1]],
      [[1], []],
      [[2], [2]],
    ]);
    expect(ribbons[1]).toMatchObject([{ tone: 'gap', left: { from: paragraphs[1], to: paragraphs[1] } }]);
    expect(ribbons[2]).toMatchObject([{ tone: 'gap', left: { from: paragraphs[1], to: paragraphs[2] } }]);
    expect(rows[3]! - rows[2]!).toBeCloseTo(paragraphs[2]! - paragraphs[1]!);
  });

  it('divides a row among the stretches of source it renders', () => {
    const { ribbons, rows } = layOut([
      [[0, 2], [0]],
      [[1], [1]],
    ]);
    const [first, second] = ribbons[0]!;
    expect(ribbons[0]).toHaveLength(2);
    expect(first!.right.from).toBe(rows[0]);
    expect(first!.right.to).toBeCloseTo(second!.right.from);
    expect(second!.right.to).toBeCloseTo(rows[1]!);
  });

  it('finds the row at a height', () => {
    const { rows } = layOut(MANY);
    for (const row of MANY.keys()) expect(stretchAt(rows, (rows[row]! + rows[row + 1]!) / 2)).toBe(row);
    expect(stretchAt(rows, -5)).toBe(0);
    expect(stretchAt(rows, 9_999)).toBe(MANY.length - 1);
  });
});

describe('a long article', () => {
  const long = Array.from({ length: 5_000 }, (_, at) => [[at], [at]] as const);
  it('is drawn with as many ribbons and pieces as there is room for, and loses no height', () => {
    const layout = layOut(long);
    const joined = joinThin(layout.ribbons.flat());
    expect(joined.length).toBeLessThan(HEIGHT);
    expect(joined[0]?.left.from).toBe(0);
    expect(joined.at(-1)?.right.to).toBe(layout.rows.at(-1));
    for (const [at, ribbon] of joined.slice(1).entries()) expect(ribbon.left.from).toBe(joined[at]?.left.to);
    expect(railBands(layout.rows, () => 'linked').length).toBeLessThan(HEIGHT);
  });

  it('keeps ribbons apart that look different', () => {
    const { units } = article(long);
    const marked = units.map((unit, row) =>
      row === 700 ? { ...unit, bead: { ...unit.bead, origin: 'manual' as const } } : unit,
    );
    const joined = joinThin(layOutMap(marked, unitLinks(marked), HEIGHT).ribbons.flat());
    expect(joined.filter(({ tone }) => tone === 'manual')).toHaveLength(1);
  });

  it('leaves out what has no look', () => {
    const bands = railBands(layOut(MANY).rows, row => (row === 3 ? null : row === 4 ? 'gap' : 'linked'));
    expect(bands).toHaveLength(MANY.length - 1);
    expect(bands.filter(({ look }) => look === 'gap')).toHaveLength(1);
  });
});

describe('what is drawn larger than it is', () => {
  /** Heights of the pieces that are drawn for gaps. */
  const gapHeights = (beads: Parameters<typeof article>[0]): readonly number[] => {
    const { units, links } = article(beads);
    const { rails } = drawMap(layOutMap(units, links, HEIGHT), links, []);
    const { path } = rails.find(({ look }) => look === 'gap')!;
    return [...path.matchAll(/v([\d.]+)/g)].map(match => Number(match[1]));
  };
  const withGaps = (gaps: (row: number) => boolean) =>
    Array.from({ length: 3_000 }, (_, row) => [gaps(row) ? [] : [row], [row]] as const);

  it('is one gap among thousands of rows', () => {
    const [height, ...others] = gapHeights(withGaps(row => row === 1_500));
    expect(height).toBeGreaterThanOrEqual(2);
    expect(others).toEqual([]);
  });

  it('is not one of hundreds of gaps: the rail keeps showing what is linked', () => {
    const heights = gapHeights(withGaps(row => row % 5 === 2));
    expect(heights).toHaveLength(600);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThan(HEIGHT / 2);
  });
});

describe('scrolling by the map', () => {
  it('goes to where the map shows that one is', () => {
    const { rows } = layOut(MANY);
    const heights = fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.double({ min: 0, max: 0.999, noNaN: true }), (sizes, share) => {
        let start = 31;
        const list = sizes.map(size => {
          const row = { start, end: start + size };
          start = row.end;
          return row;
        });
        const offset = 31 + share * (start - 31);
        expect(listOffset(mapHeight(offset, list, rows), list, rows)).toBeCloseTo(offset, 3);
      }),
    );
  });

  it('stands at the top before there is any row', () => {
    expect(mapHeight(100, [], new Float64Array(1))).toBe(0);
    expect(listOffset(100, [], new Float64Array(1))).toBe(0);
  });

  it('stays on the map while the list already has rows that the map has not', () => {
    const { rows } = layOut(MANY.slice(0, 3));
    const list = MANY.map((_, at) => ({ start: at * 50, end: at * 50 + 50 }));
    expect(mapHeight(2_000, list, rows)).toBe(rows.at(-1));
    expect(mapHeight(2_000, list, new Float64Array(1))).toBe(0);
  });

  it('has no height that is not a number, however little there is to draw', () => {
    const unmeasured = MANY.map(() => ({ start: 0, end: 0 }));
    for (const beads of [
      [],
      MANY.slice(0, 1),
      [
        [[0, 2], [0]],
        [[1], [1]],
        [[], [2]],
      ] as const,
    ]) {
      for (const height of [-16, 0, HEIGHT]) {
        const { units, links } = article(beads);
        const layout = layOutMap(units, links, height);
        const band = { from: mapHeight(0, unmeasured, layout.rows), to: mapHeight(400, [], layout.progress) };
        const { ribbons, crossings, rails } = drawMap(layout, links, []);
        const drawn = [
          viewOutline(band, band),
          ...[...ribbons, ...crossings, ...rails].map(({ path }) => path),
        ];
        expect(drawn.join(' ')).not.toMatch(/NaN|undefined/);
      }
    }
  });
});
