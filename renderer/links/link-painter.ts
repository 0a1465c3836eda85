import type { Side, TextRange } from '../../src/model/text.ts';
import { type Box, lineBoxes } from './line-boxes.ts';
import styles from './link-painter.module.css';
import type { LinkedRanges, RangesBySide } from './linked-ranges.ts';
import type { TextSurface } from './text-surface.ts';

type Surfaces = Readonly<Record<Side, TextSurface>>;
type Look = 'word' | 'sentence';

export interface LinkPainter {
  readonly paint: (shown: LinkedRanges, surfaces: Surfaces) => void;
  readonly clear: () => void;
  readonly dispose: () => void;
}

/** A sentence may own the space behind it, which nobody wants to see coloured. */
const withoutSpace = ({ start, end }: TextRange, text: string): TextRange => ({
  start,
  end: start + text.slice(start, end).trimEnd().length,
});

function boxesOf(ranges: RangesBySide, surfaces: Surfaces): readonly Box[] {
  return (['source', 'target'] as const).flatMap(side =>
    ranges[side].flatMap(range => {
      const drawn = surfaces[side].range(withoutSpace(range, surfaces[side].text()));
      return drawn === null ? [] : lineBoxes(drawn.getClientRects());
    }),
  );
}

/**
 * Colours ranges of the texts inside a scrolled element, without touching their nodes: boxes in a layer above, blended
 * so that only the ground takes their colour. The CSS Custom Highlight API would also colour the underlines of issues
 * anew (CSS Pseudo-Elements 4, 3.6), and these must keep theirs.
 */
export function createLinkPainter(scroller: HTMLElement): LinkPainter {
  const layer = document.createElement('div');
  layer.className = styles['layer'] ?? '';
  layer.setAttribute('aria-hidden', 'true');
  scroller.append(layer);
  let drawn = '';

  /** Asks nothing of the page where nothing is drawn: rows that scroll by would be laid out for that. */
  const clear = (): void => {
    if (drawn !== '') layer.replaceChildren();
    drawn = '';
  };
  const draw = (boxes: readonly (Box & { readonly look: Look })[]): void => {
    if (boxes.length === 0) {
      clear();
      return;
    }
    const frame = scroller.getBoundingClientRect();
    const placed = boxes.map(({ left, top, right, bottom, look }) => ({
      look,
      left: `${left - frame.left + scroller.scrollLeft}px`,
      top: `${top - frame.top + scroller.scrollTop}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    }));
    const next = JSON.stringify(placed);
    if (next === drawn) return;
    drawn = next;
    layer.replaceChildren(
      ...placed.map(({ look, ...place }) => {
        const box = document.createElement('div');
        box.dataset['lit'] = look;
        Object.assign(box.style, place);
        return box;
      }),
    );
  };
  const look = (ranges: RangesBySide, surfaces: Surfaces, name: Look) =>
    boxesOf(ranges, surfaces).map(box => ({ ...box, look: name }));
  return {
    paint: ({ words, sentences }, surfaces) =>
      draw([...look(sentences, surfaces, 'sentence'), ...look(words, surfaces, 'word')]),
    clear,
    dispose: () => layer.remove(),
  };
}
