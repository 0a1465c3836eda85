import type { ArticleId, Segment, UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { ActorId, RevisionId } from '../../src/model/review.ts';
import type { NewArticle } from '../../src/store/store.ts';

export const TRANSLATOR = 'translator' as ActorId;
export const EDITOR = 'editor' as ActorId;

/** The instant `second` seconds after a fixed one. */
export const at = (second: number): string => new Date(Date.UTC(2026, 10, 1) + second * 1000).toISOString();

/** Paragraphs as if a line break stood between them. */
export function segments(texts: readonly string[]): readonly Segment[] {
  let start = 0;
  return texts.map((text, ordinal) => {
    const range = { start, end: start + text.length };
    start = range.end + 1;
    return { ordinal, text, range };
  });
}

export const annotationOn = (unitId: UnitId, fingerprint: string, exact: string): Annotation => ({
  fingerprint,
  checkId: 'spelling',
  checkVersion: 1,
  unitId,
  category: 'linguistic/spelling',
  severity: 'major',
  confidence: 0.9,
  message: { ja: `「${exact}」`, en: `“${exact}”` },
  source: null,
  target: { range: { start: 0, end: exact.length }, exact, prefix: '', suffix: '' },
  evidence: [{ kind: 'form', detail: exact, source: null }],
  suggestions: [],
  reports: [
    { checkId: 'spelling', checkVersion: 1, fingerprint, place: `place of ${fingerprint}`, strength: 0.9 },
  ],
});

/** Three units: one to one, one source paragraph in two, and one that stands in the target only. */
export function newArticle(name: string, overrides: Partial<NewArticle> = {}): NewArticle {
  const unitId = (i: number) => `${name}-u${i}` as UnitId;
  const revisionId = (i: number) => `${name}-r${i}` as RevisionId;
  const unit = (i: number, source: number[], target: number[], text: string, excluded = false) => ({
    id: unitId(i),
    bead: { source, target, score: 0.5 + i / 8, origin: 'auto' as const },
    revisionId: revisionId(i),
    target: text,
    excluded,
  });
  return {
    id: name as ArticleId,
    title: `${name} の題`,
    sourceName: 'en.txt',
    targetName: 'ja.txt',
    by: TRANSLATOR,
    at: at(0),
    texts: {
      source: segments(['Harbour reopens', 'The harbour reopened.']),
      target: segments(['港が再開', '港は再開した。', '船も戻った。', '関連記事']),
    },
    units: [
      unit(0, [0], [0], '港が再開'),
      unit(1, [1], [1, 2], '港は再開した。\n船も戻った。'),
      unit(2, [], [3], '関連記事', true),
    ],
    run: { id: `${name}-run`, engineVersion: '1', dataVersion: '1', startedAt: at(0) },
    newsroomVersion: 0,
    annotations: [annotationOn(unitId(0), 'f0', '港'), annotationOn(unitId(1), 'f1', '港')],
    failures: [],
    ...overrides,
  };
}
