import type { UnitId } from '../../src/model/article.ts';
import { createLinkPainter, type LinkPainter } from './link-painter.ts';
import type { RangesBySide } from './linked-ranges.ts';
import { surfaceIn } from './text-surface.ts';

/** Words of a unit that something beside the texts is about. */
export interface LitWords {
  readonly unitId: UnitId;
  readonly words: RangesBySide;
}

/** Frames in which a row that was just asked for may come onto the screen. */
const PATIENCE = 12;

let held: { readonly root: HTMLElement; readonly painter: LinkPainter } | null = null;
let frame = 0;

function painterOn(root: HTMLElement): LinkPainter {
  if (held?.root !== root) {
    held?.painter.dispose();
    held = { root, painter: createLinkPainter(root) };
  }
  return held.painter;
}

function paint({ unitId, words }: LitWords, patience: number): void {
  const root = document.querySelector<HTMLElement>('[data-grid]');
  const row = root?.querySelector(`[data-unit="${CSS.escape(unitId)}"]`);
  const source = row?.querySelector('[data-text="source"]');
  const target = row?.querySelector('[data-text="target"]');
  if (root && source && target) {
    const surfaces = { source: surfaceIn(source), target: surfaceIn(target) };
    painterOn(root).paint({ words, sentences: { source: [], target: [] } }, surfaces);
  }
  // Rows come and move for some frames after a jump.
  if (patience > 0) frame = requestAnimationFrame(() => paint({ unitId, words }, patience - 1));
}

/** Lights words up in the texts until the next call; null for none. */
export function lightWords(lit: LitWords | null): void {
  cancelAnimationFrame(frame);
  if (lit === null) held?.painter.clear();
  else paint(lit, PATIENCE);
}
