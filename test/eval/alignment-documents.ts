import { type ArticleIndex, indexArticle } from '../../src/align/article-index.ts';
import type { ArticleEvidence } from '../../src/align/bead-features.ts';
import { textForm } from '../../src/align/text-form.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { SegmentedPair } from '../../src/model/article.ts';
import type { Link } from './links.ts';
import { hasShared, readJsonLines, sharedPath } from './shared-data.ts';

/** One development document: paragraphs of both sides, and the links of its maker, one side of which may be empty. */
export interface AlignmentDocument {
  readonly id: string;
  /** The text it was made from; several documents may share one. */
  readonly base: string;
  readonly profile: string;
  readonly en: readonly string[];
  readonly ja: readonly string[];
  readonly links: readonly Link[];
}

/** The development documents; null where they are absent. */
export const alignmentDocuments = (): readonly AlignmentDocument[] | null =>
  hasShared('eval', 'align-dev.jsonl.gz')
    ? readJsonLines<AlignmentDocument>(sharedPath('eval', 'align-dev.jsonl.gz'))
    : null;

/** Its paragraphs as segments. */
export const pairOf = ({ en, ja }: AlignmentDocument): SegmentedPair => ({
  source: segmentsOf(en),
  target: segmentsOf(ja),
});

/** What the aligner knows of a document before it aligns. */
export async function evidenceOf(
  document: AlignmentDocument,
  tools: LanguageTools,
): Promise<ArticleEvidence> {
  const pair = pairOf(document);
  const index: ArticleIndex = await indexArticle(pair, tools);
  return {
    index,
    source: pair.source.map(({ text }) => textForm(text)),
    target: pair.target.map(({ text }) => textForm(text)),
  };
}

/** Names the text a document was made from, whatever its translation. */
export const textOf = ({ base }: AlignmentDocument): string => base.split('/').slice(0, 2).join('/');

/** Folds for cross-validation: documents made from one text, in whatever translation, fall into one fold. */
export function foldsOf(documents: readonly AlignmentDocument[], folds: number): readonly number[] {
  const texts = [...new Set(documents.map(textOf))];
  return documents.map(document => texts.indexOf(textOf(document)) % folds);
}
