import { type CheckedDocument, createDocument } from '../../src/checks/document.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import type { TextRange } from '../../src/model/text.ts';
import { readJsonLines, sharedPath } from './shared-data.ts';

/** One segment of one system's translation with what an annotator marked. Offsets are code points of `mt`. */
export interface SpanRow {
  readonly set: string;
  readonly status: string;
  readonly doc_id: string;
  readonly domain: string;
  readonly seg_id: number;
  readonly system: string;
  readonly src: string;
  readonly mt: string;
  readonly spans: readonly (TextRange & { readonly severity: string })[];
}

/** The human translation among the systems. */
export const HUMAN = 'refA';

interface SpanDocument {
  readonly rows: readonly SpanRow[];
  /** One unit a row, in the order of the rows. */
  readonly document: CheckedDocument;
}

/** The documents of every system in a set of marked segments, aligned as given. */
export function* spanDocuments(set: string, tools: LanguageTools): Iterable<SpanDocument> {
  const rows = readJsonLines<SpanRow>(sharedPath('eval', 'spans-dev.jsonl.gz')).filter(
    row => row.set === set && row.status === 'main',
  );
  for (const own of Map.groupBy(rows, row => `${row.doc_id}\t${row.system}`).values()) {
    const units = own.map(({ src, mt }, at) => ({
      bead: { source: [at], target: [at], score: 1, origin: 'auto' as const },
      source: src,
      target: mt,
    }));
    yield { rows: own, document: createDocument(units, tools) };
  }
}
