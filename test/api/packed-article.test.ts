import { expect, it } from 'vitest';
import { packArticle, unpackArticle } from '../../src/api/packed-article.ts';
import type { ArticleId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { ArticleReview, RevisionId, Unit } from '../../src/model/review.ts';
import { makeAnchor } from '../../src/text/anchor.ts';
import { sampleSummary, sampleUnit } from '../renderer/samples.ts';

const articleId = 'Harbour' as ArticleId;
const unit = (position: number, changes: Partial<Omit<Unit, 'id'>> = {}): Unit =>
  sampleUnit({
    id: `u${position}`,
    articleId,
    position,
    bead: { source: [position], target: [position], score: 0.9, origin: 'auto' },
    source: `The harbour number ${position} reopened.`,
    target: `港${position}は再開した。`,
    head: `r${position}` as RevisionId,
    ...changes,
  });

const annotation = (on: Unit, changes: Partial<Annotation> = {}): Annotation => ({
  fingerprint: `f-${on.id}`,
  checkId: 'wrong-word',
  checkVersion: 2,
  unitId: on.id,
  category: 'accuracy/mistranslation',
  severity: 'major',
  confidence: 0.7,
  message: { ja: '港は誤訳です。', en: '“港” is wrong.' },
  source: makeAnchor(on.source, { start: 4, end: 11 }),
  target: makeAnchor(on.target, { start: 0, end: 1 }),
  evidence: [
    { kind: 'gloss', detail: '港: harbour', source: { start: 0, end: 3 } },
    { kind: 'form', detail: '', source: null },
  ],
  suggestions: [{ replace: { start: 0, end: 1 }, text: '波止場', note: 'wharf' }],
  reports: [
    { checkId: 'wrong-word', checkVersion: 2, fingerprint: `f-${on.id}`, place: 'p', strength: 0.5 },
    {
      checkId: 'other',
      checkVersion: null,
      fingerprint: 'g',
      place: null,
      strength: null,
      category: 'style/register',
      severity: 'minor',
    },
  ],
  ...changes,
});

const review = (units: readonly Unit[], annotations: readonly Annotation[]): ArticleReview => ({
  summary: sampleSummary(articleId),
  units,
  annotations,
  decisions: [],
  failures: [{ checkId: 'broken', unitId: null, detail: 'on purpose' }],
  alignment: { undo: 'merge', redo: null },
});

/** Over the wire and back. */
const carried = (article: ArticleReview): ArticleReview =>
  unpackArticle(JSON.parse(JSON.stringify(packArticle(article))));

it.each<[string, Partial<Unit>]>([
  ['nothing', {}],
  ['somebody has written in it', { machine: '湊', revised: true, state: 'edited' }],
  ['what was written is what the machine wrote', { revised: true, state: 'confirmed' }],
  ['it was sent back', { state: 'returned', comment: '要確認' }],
  ['its text was all taken out', { target: '', machine: '港', revised: true }],
  ['the machine had written nothing', { target: '港', machine: '' }],
  ['it is left out of the export', { excluded: true }],
  ['something is being typed', { draft: '港が' }],
  ['all of it was just deleted', { draft: '' }],
  ['it stands elsewhere', { position: 41 }],
  [
    'it has several paragraphs',
    {
      bead: { source: [3, 4], target: [7, 8, 9], score: 1, origin: 'manual' },
      segmentStarts: { source: [0, 12], target: [0, 2, 5] },
    },
  ],
  [
    'its source is missing',
    {
      source: '',
      bead: { source: [], target: [5], score: 0, origin: 'auto' },
      segmentStarts: { source: [], target: [0] },
    },
  ],
  [
    'its translation is missing',
    {
      target: '',
      machine: '',
      bead: { source: [5], target: [], score: 0, origin: 'auto' },
      segmentStarts: { source: [0], target: [] },
    },
  ],
])('brings a unit over the wire of which is special: %s', (_, changes) => {
  const article = review([unit(0), unit(1, changes), unit(2)], []);
  expect(carried(article)).toStrictEqual(article);
});

const on = unit(1);
it.each<[string, Partial<Annotation>]>([
  ['nothing', {}],
  ['it is about neither text', { source: null, target: null }],
  [
    'it is about the end',
    { target: makeAnchor(on.target, { start: on.target.length - 1, end: on.target.length }) },
  ],
  ['it is about all', { target: makeAnchor(on.target, { start: 0, end: on.target.length }) }],
  ['it is about a place between words', { target: makeAnchor(on.target, { start: 2, end: 2 }) }],
  ['its words no longer stand there', { target: makeAnchor('湊が再開', { start: 1, end: 3 }) }],
  [
    'it names more context than there is',
    { target: { ...makeAnchor(on.target, { start: 1, end: 2 }), prefix: '前の港' } },
  ],
  ['it has neither reason nor proposal', { evidence: [], suggestions: [] }],
  ['nobody reported it', { reports: [] }],
])('brings an annotation over the wire of which is special: %s', (_, changes) => {
  const units = [unit(0), on, unit(2)];
  const article = review(units, [annotation(units[0]!), annotation(on, changes), annotation(units[2]!)]);
  expect(carried(article)).toStrictEqual(article);
});

it('says little of what is usual', () => {
  const units = Array.from({ length: 100 }, (_, at) => unit(at));
  const article = review(
    units,
    units.map(each => annotation(each)),
  );
  const texts = JSON.stringify(units.map(({ source, target }) => [source, target])).length;
  const packed = packArticle(article);
  expect(JSON.stringify(packed.units).length - texts).toBeLessThan(100 * 40);
  expect(JSON.stringify(packed.annotations).length).toBeLessThan(
    JSON.stringify(article.annotations).length / 2,
  );
});
