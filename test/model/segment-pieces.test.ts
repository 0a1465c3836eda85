import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Segment } from '../../src/model/article.ts';
import { cutAt, rejoin } from '../../src/model/segment-pieces.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';

/** Paragraphs of which the second was joined from wrapped lines: its text is shorter than its range. */
const WRAPPED = segmentParagraphs(
  'The ferry sailed.\n\nIt was full\r\nof  people\r\nand goods.\n\nFares rise.',
);

const place = fc.nat(60);

it('cuts at every place inside a segment, and pieces that come together are whole again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(place), places => {
      const pieces = cutAt(WRAPPED, new Set(places));
      expect(pieces.map(({ text }) => text).join('')).toBe(WRAPPED.map(({ text }) => text).join(''));
      expect(rejoin(pieces)).toEqual(WRAPPED);
      const inside = places.filter(at => WRAPPED.some(({ range }) => range.start < at && at < range.end));
      expect(pieces).toHaveLength(WRAPPED.length + inside.length);
    }),
  );
});

it('finds the same pieces again, however often they were cut and joined in between', () => {
  const textsAt = (segments: readonly Segment[], places: readonly number[]): readonly string[] =>
    cutAt(segments, new Set(places)).map(({ text }) => text);
  fc.assert(
    fc.property(fc.uniqueArray(place), fc.uniqueArray(place), (some, others) => {
      const between = rejoin(cutAt(WRAPPED, new Set(others)));
      expect(textsAt(between, some)).toEqual(textsAt(WRAPPED, some));
      expect(textsAt(cutAt(WRAPPED, new Set(others)), some)).toEqual(textsAt(WRAPPED, [...some, ...others]));
    }),
  );
});
