/** Steps of the size of both texts, the smallest first, and the one a new window has. */
export const TEXT_SIZES = [1, 2, 3, 4, 5] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const DEFAULT_TEXT_SIZE: TextSize = 2;

export const LINE_HEIGHTS = ['tight', 'normal', 'wide'] as const;
export type LineHeight = (typeof LINE_HEIGHTS)[number];

/** Font sizes and line heights of the texts under review, in CSS pixels. */
export interface TextScale {
  readonly sourceSize: number;
  readonly sourceLine: number;
  readonly targetSize: number;
  readonly targetLine: number;
}

/** Japanese fills its box and looks larger than Latin: a pixel more makes up for the script's finer strokes. */
const SIZES: Readonly<Record<TextSize, readonly [source: number, target: number]>> = {
  1: [13, 13.5],
  2: [14, 15],
  3: [16, 17],
  4: [18, 19.5],
  5: [21, 23],
};
const LEADINGS: Readonly<Record<LineHeight, readonly [source: number, target: number]>> = {
  tight: [1.45, 1.6],
  normal: [1.62, 1.85],
  wide: [1.85, 2.15],
};

/**
 * The measures of one size and line height. Lines are whole pixels high: text that is read and text in the editor then
 * take the same height to the pixel, however many lines there are.
 */
export function textScale(size: TextSize, lineHeight: LineHeight): TextScale {
  const [sourceSize, targetSize] = SIZES[size];
  const [sourceLeading, targetLeading] = LEADINGS[lineHeight];
  return {
    sourceSize,
    sourceLine: Math.round(sourceSize * sourceLeading),
    targetSize,
    targetLine: Math.round(targetSize * targetLeading),
  };
}

/** The size so many steps away, at most the largest and at least the smallest. */
export function stepTextSize(size: TextSize, step: 1 | -1): TextSize {
  return TEXT_SIZES.find(each => each === size + step) ?? size;
}
