import type { UnitView } from '../context.ts';

/**
 * Longest side, in UTF-16 units. No paragraph of news is half as long; beyond it every word finds a counterpart somewhere,
 * and matching words takes quadratic time and worse.
 */
const LONGEST_UNIT = 5_000;

/** Whether both sides have text, and not so much that comparing their words is neither quick nor telling. */
export const isComparable = ({ source, target }: UnitView): boolean =>
  [source.text, target.text].every(text => text !== '' && text.length <= LONGEST_UNIT);
