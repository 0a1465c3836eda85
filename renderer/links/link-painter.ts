import type { Side, TextRange } from '../../src/model/text.ts';
import './highlights.css';
import type { LinkedRanges, RangesBySide } from './linked-ranges.ts';
import type { TextSurface } from './text-surface.ts';

/** Names of the highlights (CSS Custom Highlight API); highlights.css says how they look. */
const WORDS = 'link-word';
const SENTENCES = 'link-sentence';

type Surfaces = Readonly<Record<Side, TextSurface>>;

/** A sentence may own the space behind it, which nobody wants to see coloured. */
const withoutSpace = ({ start, end }: TextRange, text: string): TextRange => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});

function paint(name: string, ranges: RangesBySide, surfaces: Surfaces, priority: number): void {
  const drawn = (['source', 'target'] as const).flatMap(side =>
    ranges[side].flatMap(range => surfaces[side].range(withoutSpace(range, surfaces[side].text())) ?? []),
  );
  const highlight = new Highlight(...drawn);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Colours what corresponds, without touching a node of the document. */
export function paintLinks(shown: LinkedRanges, surfaces: Surfaces): void {
  paint(SENTENCES, shown.sentences, surfaces, 0);
  paint(WORDS, shown.words, surfaces, 1);
}

/** Takes all colours away. */
export function clearLinks(): void {
  CSS.highlights.delete(WORDS);
  CSS.highlights.delete(SENTENCES);
}
