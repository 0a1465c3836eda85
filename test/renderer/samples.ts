import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { ArticleCounts, ArticleSummary, RevisionId, Unit } from '../../src/model/review.ts';

/** A unit in which only what a test is about needs to be said. */
export function sampleUnit(change: Partial<Omit<Unit, 'id'>> & { readonly id?: string } = {}): Unit {
  const { id = 'u1', ...rest } = change;
  const target = rest.target ?? '船が港に着いた。';
  return {
    articleId: 'a1' as ArticleId,
    position: 0,
    bead: { source: [0], target: [0], score: 1, origin: 'auto' },
    segmentStarts: { source: [0], target: [0] },
    source: 'The ship reached the port.',
    target,
    machine: target,
    head: 'r1' as RevisionId,
    revised: false,
    state: 'untouched',
    excluded: false,
    draft: null,
    comment: '',
    ...rest,
    id: id as UnitId,
  };
}

/** An annotation on words of a text; the first suggestion replaces just these words. */
export function sampleAnnotation(
  text: string,
  words: string,
  change: Partial<Annotation> & { readonly replacement?: string } = {},
): Annotation {
  const { replacement, ...rest } = change;
  const start = text.indexOf(words);
  const range = { start, end: start + words.length };
  return {
    fingerprint: `fp-${words}`,
    checkId: 'sample',
    checkVersion: 1,
    unitId: 'u1' as UnitId,
    category: 'accuracy/mistranslation',
    severity: 'major',
    confidence: 0.9,
    message: { ja: '誤り', en: 'wrong' },
    source: null,
    target: { range, exact: words, prefix: text.slice(0, start), suffix: text.slice(range.end) },
    evidence: [],
    reports: [
      {
        checkId: 'sample',
        checkVersion: 1,
        fingerprint: `fp-${words}`,
        place: `place-${words}`,
        strength: 0.9,
      },
    ],
    suggestions: replacement === undefined ? [] : [{ replace: range, text: replacement, note: '' }],
    ...rest,
  };
}

/** A summary in which only what a test is about needs to be said. */
export function sampleSummary(
  title: string,
  counts: Partial<ArticleCounts> = {},
  updatedAt = '2026-01-01T00:00:00.000Z',
): ArticleSummary {
  return {
    id: title as ArticleId,
    title,
    state: 'in-review',
    createdAt: updatedAt,
    updatedAt,
    sourceName: '',
    slug: '',
    assignee: null,
    deadline: null,
    targetName: '',
    analysed: true,
    counts: {
      units: 10,
      excluded: 0,
      edited: 0,
      confirmed: 0,
      returned: 0,
      approved: 0,
      critical: 0,
      major: 0,
      minor: 0,
      ...counts,
    },
  };
}
