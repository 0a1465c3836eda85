export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
type Side = 'top' | 'bottom' | 'left' | 'right';

/** Where a popup stands, on which side of its anchor, and how far along its edge the arrow points at it. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly side: Side;
  readonly arrow: number;
}

/** Room for the arrow, and to the edge of the window (CSS pixels). */
const GAP = 12;
const MARGIN = 10;
/** As near to a corner as the arrow may come. */
const CORNER = 16;

const OPPOSITE = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const room = (side: Side, anchor: Box, view: Size): number => {
  if (side === 'top') return anchor.top;
  if (side === 'left') return anchor.left;
  return side === 'bottom'
    ? view.height - anchor.top - anchor.height
    : view.width - anchor.left - anchor.width;
};

/** Puts a popup beside its anchor: on the wished side if there is room, else on the other, and always in the window. */
export function placePopup(anchor: Box, popup: Size, wished: Side, view: Size): Placement {
  const beside = wished === 'left' || wished === 'right';
  const needed = (beside ? popup.width : popup.height) + GAP + MARGIN;
  const other = OPPOSITE[wished];
  const fits = room(wished, anchor, view) >= needed || room(other, anchor, view) < needed;
  const side = fits ? wished : other;
  const across = (start: number, length: number, size: number, whole: number): number =>
    clamp(start + Math.min(length, 80) / 2 - size / 2, MARGIN, whole - size - MARGIN);
  const before = side === 'left' || side === 'top';
  const along = (start: number, length: number, size: number, whole: number): number =>
    clamp(before ? start - size - GAP : start + length + GAP, MARGIN, whole - size - MARGIN);
  const left = (beside ? along : across)(anchor.left, anchor.width, popup.width, view.width);
  const top = (beside ? across : along)(anchor.top, anchor.height, popup.height, view.height);
  const arrow = beside
    ? clamp(anchor.top + Math.min(anchor.height, 80) / 2 - top, CORNER, popup.height - CORNER)
    : clamp(anchor.left + Math.min(anchor.width, 80) / 2 - left, CORNER, popup.width - CORNER);
  return { left, top, side, arrow };
}
