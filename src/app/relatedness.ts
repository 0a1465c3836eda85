import { alignmentQuality, UNRELATED_BELOW } from '../align/alignment-quality.ts';
import { FEW_SHARED_WORDS, sharedWords } from '../align/shared-words.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { Bead, SegmentedPair } from '../model/article.ts';
import { AppError } from '../model/error.ts';

/**
 * Texts with fewer paragraphs in all are not judged: of the first one or two right links of 120 development documents
 * 4 in 240 fall below the limits, of three or more none.
 */
const FEWEST_PARAGRAPHS = 6;

/**
 * AppError `unrelated` where the paragraphs of two texts hardly fit one another, or those that are linked hardly share
 * a word; else null, as for texts that are too short to tell and where a side is empty. `score`, in per cent, is how
 * much of both texts stands in a right link, or how many words the links share.
 */
export async function unrelatedError(
  beads: readonly Bead[],
  texts: SegmentedPair,
  tools: LanguageTools,
): Promise<AppError | null> {
  const [sources, targets] = [texts.source.length, texts.target.length];
  if (sources === 0 || targets === 0 || sources + targets < FEWEST_PARAGRAPHS) return null;
  const quality = alignmentQuality(beads, texts);
  if (quality < UNRELATED_BELOW) return unrelated(quality);
  const shared = await sharedWords(beads, texts, tools);
  return shared < FEW_SHARED_WORDS ? unrelated(shared) : null;
}

function unrelated(share: number): AppError {
  const score = Math.round(100 * share);
  const message = `the two texts hardly fit each other: only ${score}% of them look like source and translation`;
  return new AppError('unrelated', message, { score });
}

/** Throws that error, if there is one. */
export async function refuseUnrelated(
  beads: readonly Bead[],
  texts: SegmentedPair,
  tools: LanguageTools,
): Promise<void> {
  const error = await unrelatedError(beads, texts, tools);
  if (error !== null) throw error;
}
