import type { UnitView } from '../context.ts';

/** Characters of one side. No paragraph of news is half as long, and over more text every word finds a counterpart. */
const LONGEST_UNIT = 5_000;

/** Whether both sides have text, and not so much that comparing their words is neither quick nor telling. */
export const isComparable = ({ source, target }: UnitView): boolean =>
  [source.text, target.text].every(text => text !== '' && text.length <= LONGEST_UNIT);
