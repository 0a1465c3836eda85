import type { UnitId } from '../../src/model/article.ts';
import type { Side } from '../../src/model/text.ts';
import { createLinkPainter } from './link-painter.ts';
import { placeUnder, selectedPlace, type TextPlace } from './link-pointer.ts';
import type { createLinkSource } from './link-source.ts';
import { linkedRanges } from './linked-ranges.ts';
import { surfaceIn, type TextSurface } from './text-surface.ts';

/** Milliseconds a pointer stays on another word before that one lights up: passing over a text lights nothing. */
const DWELL = 80;

const textsOf = ({ source, target }: Readonly<Record<Side, TextSurface>>) => ({
  source: source.text(),
  target: target.text(),
});

type OpenSource = (arrived: () => void) => ReturnType<typeof createLinkSource>;

/**
 * Lights up, in the rows inside `root`, what corresponds to the word under the pointer, else to the selection or the
 * caret. Returns the function that ends it.
 */
export function lightUpLinks(root: HTMLElement, openSource: OpenSource): () => void {
  /** Where the pointer is, and where it has stayed. */
  let under: TextPlace | null = null;
  let pointed: TextPlace | null = null;
  let selected: TextPlace | null = null;
  let heading: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const painter = createLinkPainter(root);

  const surfacesOf = (unitId: UnitId) => {
    const row = root.querySelector(`[data-unit="${CSS.escape(unitId)}"]`);
    const source = row?.querySelector('[data-text="source"]');
    const target = row?.querySelector('[data-text="target"]');
    return source && target ? { source: surfaceIn(source), target: surfaceIn(target) } : null;
  };
  const look = (place: TextPlace) => {
    const surfaces = surfacesOf(place.unitId);
    if (surfaces === null) return null;
    const texts = textsOf(surfaces);
    const links = source.links(place.unitId, texts.target);
    return links && { surfaces, shown: linkedRanges(links, texts, place.side, place.at) };
  };
  const showSoon = (): void => {
    if (pointed === null && selected === null) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(show);
  };
  /** Rows come, go, move and are drawn anew: the same words then stand in other nodes or places. */
  const redrawn = new MutationObserver(showSoon);
  const resized = new ResizeObserver(showSoon);
  const show = (): void => {
    const place = pointed ?? selected;
    const found = place && look(place);
    if (found) painter.paint(found.shown, found.surfaces);
    else painter.clear();
    // What was drawn just now is no reason to draw again.
    redrawn.takeRecords();
  };
  const source = openSource(show);

  /** The same for all places at which the same would be shown. */
  const meaning = (place: TextPlace | null): string | null => {
    if (place === null) return null;
    const surfaces = surfacesOf(place.unitId);
    const texts = surfaces && textsOf(surfaces);
    const links = texts && source.known(place.unitId, texts.target);
    const shown = links && linkedRanges(links, texts, place.side, place.at);
    return `${place.unitId} ${place.side} ${JSON.stringify(shown)}`;
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    under = placeUnder(event);
    const next = meaning(under);
    if (next === heading) {
      if (pointed !== null) pointed = under;
      return;
    }
    heading = next;
    clearTimeout(timer);
    timer = setTimeout(() => {
      pointed = under;
      show();
    }, DWELL);
  };
  const onPointerLeave = (): void => {
    heading = null;
    clearTimeout(timer);
    pointed = null;
    show();
  };
  const onSelectionChange = (): void => {
    const place = selectedPlace(document.getSelection());
    if (place === null && selected === null) return;
    selected = place;
    // Whoever types or selects looks there, wherever the pointer was left.
    clearTimeout(timer);
    pointed = null;
    heading = null;
    show();
  };
  /** A caret without the keyboard is nobody's place; a selection still is. */
  const onFocusOut = (): void => {
    if (selected === null || selected.at.start < selected.at.end) return;
    selected = null;
    show();
  };

  root.addEventListener('pointermove', onPointerMove);
  root.addEventListener('pointerleave', onPointerLeave);
  root.addEventListener('focusout', onFocusOut);
  document.addEventListener('selectionchange', onSelectionChange);
  redrawn.observe(root, {
    childList: true,
    characterData: true,
    attributeFilter: ['style', 'class'],
    subtree: true,
  });
  resized.observe(root);
  return () => {
    root.removeEventListener('pointermove', onPointerMove);
    root.removeEventListener('pointerleave', onPointerLeave);
    root.removeEventListener('focusout', onFocusOut);
    document.removeEventListener('selectionchange', onSelectionChange);
    redrawn.disconnect();
    resized.disconnect();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    source.dispose();
    painter.dispose();
  };
}
