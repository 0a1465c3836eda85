/** Distance from an edge at which a list begins to scroll, and how far it goes in a frame (CSS pixels). */
const EDGE = 44;
const FASTEST = 14;

/** Pixels to scroll in a frame with the pointer at `y` of a list from `top` to `bottom`: the nearer an edge, the more. */
export function scrollSpeed(y: number, top: number, bottom: number): number {
  const above = Math.min(1, (top + EDGE - y) / EDGE);
  const below = Math.min(1, (y - bottom + EDGE) / EDGE);
  if (above > 0) return -Math.ceil(above * FASTEST);
  return below > 0 ? Math.ceil(below * FASTEST) : 0;
}

/**
 * Scrolls a list while a pointer rests near its upper or lower edge; the returned function tells where it is.
 * `scrolled` hears that other rows came to lie under it.
 */
export function scrollNearEdges(
  list: HTMLElement,
  scrolled: () => void,
  signal: AbortSignal,
): (y: number) => void {
  let speed = 0;
  let frame = 0;
  const step = (): void => {
    frame = 0;
    if (speed === 0 || signal.aborted) return;
    list.scrollBy({ top: speed });
    scrolled();
    frame = requestAnimationFrame(step);
  };
  return y => {
    const { top, bottom } = list.getBoundingClientRect();
    speed = scrollSpeed(y, top, bottom);
    if (speed !== 0 && frame === 0) frame = requestAnimationFrame(step);
  };
}
