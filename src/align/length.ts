const FULL_WIDTH = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;

/** Length of a text in half-width characters: a kana or kanji counts two, white space at the ends nothing. */
export function segmentLength(text: string): number {
  const visible = text.trim();
  return visible.length + (visible.match(FULL_WIDTH)?.length ?? 0);
}

/**
 * Logarithm of (Japanese length / English length) over 1,136 hand-made links of 120 news documents: mean −0.12 with
 * full-width characters counted twice, variance falling with length as below (0.25² at 30 characters, 0.18² at 300).
 */
const MEAN_LOG_RATIO = -0.12;
const variance = (length: number): number => 0.03 + 1 / length;
/** Unrelated paragraphs of one document differ by about a factor of e, up or down. */
const UNRELATED_VARIANCE = 1;
/** Beyond this many standard deviations a text is not more wrong, it is summarised or padded. */
const WORST = 4;

/**
 * Gale and Church's length evidence (1993) on a logarithmic scale: log-likelihood ratio of "renders" against
 * "unrelated". Positive for the usual ratio, at worst about −7; −∞ where a side is empty.
 */
export function lengthEvidence(source: number, target: number): number {
  if (source === 0 || target === 0) return -Infinity;
  const excess = Math.log(target / source) - MEAN_LOG_RATIO;
  const related = variance(source);
  const z = Math.min(WORST, Math.abs(excess) / Math.sqrt(related));
  const zUnrelated = Math.min(WORST, Math.abs(excess) / Math.sqrt(UNRELATED_VARIANCE));
  return (zUnrelated ** 2 - z ** 2) / 2 + Math.log(UNRELATED_VARIANCE / related) / 2;
}
