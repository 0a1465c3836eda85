import { describe, expect, it } from 'vitest';
import { type Analysis, analyzeArticle, SHIPPED } from '../../src/app/analyze-article.ts';
import { type SegmentedPair, unitText } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { Progress } from '../../src/model/progress.ts';
import type { Anchor } from '../../src/model/text.ts';
import { segmentParagraphs } from '../../src/segment/paragraphs.ts';
import { languageTools } from './open-app.ts';
import { projectPairs } from './pairs.ts';
import { brokenCheck, finalLongVowel } from './small-check.ts';
import { ENGLISH, JAPANESE } from './texts.ts';

const typed = (source: string, target: string): SegmentedPair => ({
  source: segmentParagraphs(source),
  target: segmentParagraphs(target),
});

/** Every pair of texts the project has, and the shapes that break things. */
const PAIRS: readonly (readonly [name: string, texts: () => SegmentedPair])[] = [
  ...projectPairs.map(({ name, texts }) => [name, texts] as const),
  ['one paragraph against many', () => typed(ENGLISH.replaceAll('\n', ' '), JAPANESE)],
  ['one side empty', () => typed('', JAPANESE)],
  ['both sides empty', () => typed('', '')],
  [
    'symbols, pairs of surrogates and full-width digits',
    () => typed('👍🏽 $1 — “x”', '👍🏽１２３４ 𠮟る〜「ｘ'),
  ],
];

function assertAnchored(anchor: Anchor | null, text: string): void {
  if (anchor === null) return;
  const { start, end } = anchor.range;
  expect(text.slice(start, end)).toBe(anchor.exact);
  expect(text.slice(0, start).endsWith(anchor.prefix)).toBe(true);
  expect(text.slice(end).startsWith(anchor.suffix)).toBe(true);
}

function assertWellFormed(annotation: Annotation, { units }: Analysis): void {
  const unit = units.find(({ id }) => id === annotation.unitId)!;
  assertAnchored(annotation.source, unit.source);
  assertAnchored(annotation.target, unit.target);
  expect(annotation.source ?? annotation.target, 'is about something').not.toBeNull();
  expect(annotation.confidence).toBeGreaterThanOrEqual(0);
  expect(annotation.confidence).toBeLessThanOrEqual(1);
  for (const message of [annotation.message.ja, annotation.message.en]) {
    expect(message).not.toMatch(/^$|\{\w+\}|undefined/);
  }
  for (const { replace } of annotation.suggestions) {
    expect(replace.start).toBeLessThanOrEqual(replace.end);
    expect(replace.end).toBeLessThanOrEqual(unit.target.length);
  }
}

describe.each(PAIRS)('the analysis of %s', (_name, texts) => {
  it('has every paragraph in exactly one unit, in order, and anchors every annotation', async () => {
    const pair = texts();
    const analysis = await analyzeArticle(pair, await languageTools());
    for (const side of ['source', 'target'] as const) {
      const ordinals = analysis.units.flatMap(({ bead }) => bead[side]);
      expect(ordinals).toEqual(pair[side].map(({ ordinal }) => ordinal));
    }
    for (const { bead, source, target } of analysis.units) {
      expect(bead.source.length + bead.target.length).toBeGreaterThan(0);
      expect([source, target]).toEqual([
        unitText(pair.source, bead.source),
        unitText(pair.target, bead.target),
      ]);
    }
    for (const annotation of analysis.annotations) assertWellFormed(annotation, analysis);
    const keys = analysis.annotations.map(({ unitId, fingerprint }) => `${unitId} ${fingerprint}`);
    expect(new Set(keys).size, 'fingerprints tell annotations of a unit apart').toBe(keys.length);
    expect(analysis.failures).toEqual([]);
  });
});

describe('the pipeline', () => {
  it('lists a check that throws, and keeps what the others found', async () => {
    const checks = [brokenCheck, finalLongVowel];
    const analysis = await analyzeArticle(typed(ENGLISH, JAPANESE), await languageTools(), undefined, {
      ...SHIPPED,
      checks,
    });
    expect(analysis.failures.map(({ checkId, detail }) => [checkId, detail])).toEqual([
      ['broken', 'broken on purpose'],
    ]);
    expect(analysis.annotations).toHaveLength(2);
  });

  it('reports its progress and stops where it is told to', async () => {
    const seen: Progress[] = [];
    const control = { checkpoint: async (progress: Progress) => void seen.push(progress) };
    const tools = await languageTools();
    await analyzeArticle(typed(ENGLISH, JAPANESE), tools, control, { ...SHIPPED, checks: [finalLongVowel] });
    const steps = seen.filter(({ phase }) => phase === 'checking').map(({ done }) => done);
    // The four units are read, then checked one by one.
    expect(steps).toEqual([0, 0, 0, 0, ...[0, 1, 2, 3, 4]]);
    expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(['segmenting', 'aligning', 'checking']);
    const stop = { checkpoint: () => Promise.reject(new Error('stop')) };
    await expect(analyzeArticle(typed(ENGLISH, JAPANESE), tools, stop)).rejects.toThrow('stop');
  });
});
