import type { Check } from '../checks/check.ts';
import { createDocument } from '../checks/document.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { Annotation } from '../model/issue.ts';
import type { ArticleSummary, Unit } from '../model/review.ts';
import {
  type House,
  NO_HOUSE,
  type RuleHit,
  type RulePreview,
  type Term,
  type TrapRule,
} from '../model/term.ts';
import type { Anchor } from '../model/text.ts';
import { excerpt } from '../text/excerpt.ts';
import { createBreather } from './breather.ts';
import { checkUnit } from './check-unit.ts';
import { assertReadable } from './edit-house.ts';
import { concernedBy, currentHouse } from './house.ts';
import type { Services } from './services.ts';

/** A rule as it would be saved: rows of the termbase, or one trap. */
export type RuleDraft =
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'trap'; readonly rule: TrapRule };

/** Paragraphs that have the English, after which the look-up stops: half a minute's work. */
const MOST_UNITS = 400;
/** Hits of one kind that are shown. */
const MOST_HITS = 60;

type Means = Pick<Services, 'store' | 'tools' | 'checks' | 'yieldToEventLoop'> & {
  /** Throws once nobody waits for the preview any more. */
  readonly assertWanted: () => void;
};

/**
 * What a rule would mark in everything that was reviewed so far, the articles changed last first. A place that the
 * machine got wrong by it and that a reviewer has changed since speaks for the rule; one that stands in a confirmed or
 * approved paragraph speaks against it. AppError `cancelled` where nobody waits for it any more.
 */
export async function previewRule(draft: RuleDraft, means: Means): Promise<RulePreview> {
  const { store, tools, yieldToEventLoop, assertWanted } = means;
  if (draft.kind === 'trap') assertReadable(draft.rule);
  const breathe = createBreather({ yieldToEventLoop });
  const find = createFinder(draft, await currentHouse(store), await tools(), means.checks);
  const concerned = concernedBy(englishOf(draft));
  const found: RuleHit[] = [];
  let [articles, units] = [0, 0];
  for (const summary of await store.library()) {
    assertWanted();
    if (!isBegun(summary)) continue;
    articles++;
    for (const unit of (await store.units(summary.id, concerned)).filter(isReviewed)) {
      if (units === MOST_UNITS) return preview(found, articles, true);
      units++;
      found.push(...hitsOf(unit, summary, find));
      await breathe();
      assertWanted();
    }
  }
  return preview(found, articles, false);
}

const isReviewed = ({ state, excluded, source }: Unit): boolean =>
  state !== 'untouched' && !excluded && source !== '';

/** Whether any unit of the article was reviewed. */
const isBegun = ({ counts }: ArticleSummary): boolean =>
  counts.edited + counts.confirmed + counts.returned + counts.approved > 0;

const englishOf = (draft: RuleDraft): readonly string[] =>
  draft.kind === 'trap' ? [draft.rule.english] : draft.terms.map(({ source }) => source);

function preview(found: readonly RuleHit[], articles: number, truncated: boolean): RulePreview {
  const of = (verdict: RuleHit['verdict']) => found.filter(hit => hit.verdict === verdict);
  const kinds = { right: of('right'), alarm: of('alarm'), open: of('open') };
  return {
    articles,
    truncated,
    counts: { right: kinds.right.length, alarm: kinds.alarm.length, open: kinds.open.length },
    hits: Object.values(kinds).flatMap(hits => hits.slice(0, MOST_HITS)),
  };
}

/** What the rule says of a unit: of the text as it is, and of the machine's. */
type Finder = (unit: Unit) => Readonly<Record<'now' | 'before', readonly Annotation[]>>;

/** Runs the check that will mark the rule, with the newsroom as it would then be, and keeps what the rule says. */
function createFinder(draft: RuleDraft, house: House, tools: LanguageTools, all: readonly Check[]): Finder {
  const id = draft.kind === 'trap' ? 'house-rule' : 'terminology';
  const checks = all.filter(({ meta }) => meta.id === id);
  const means = { checks, lexicon: tools.lexicon, house: houseWith(draft, house) };
  return unit => {
    const document = createDocument([unit], tools);
    const now = checkUnit(document, 0, unit.id, means).annotations;
    if (unit.machine === unit.target) return { now, before: [] };
    document.replaceTarget(0, unit.machine);
    return { now, before: checkUnit(document, 0, unit.id, means).annotations };
  };
}

/** Only what bears on the rule: other terms and rules have their own marks. */
function houseWith(draft: RuleDraft, { terms }: House): House {
  if (draft.kind === 'trap') return { ...NO_HOUSE, rules: [draft.rule] };
  const [first] = draft.terms;
  const same = ({ source, target }: Term) =>
    draft.terms.some(t => t.source === source && t.target === target);
  const others = terms.filter(term => term.source === first?.source && !same(term));
  return { ...NO_HOUSE, terms: [...draft.terms, ...others] };
}

function hitsOf(unit: Unit, { title }: ArticleSummary, find: Finder): readonly RuleHit[] {
  const { now, before } = find(unit);
  const settled = unit.state === 'confirmed' || unit.state === 'approved';
  // What the machine got wrong as often as it still stands there was not corrected.
  const left = new Map<string, number>();
  for (const annotation of now) left.set(wordsOf(annotation), (left.get(wordsOf(annotation)) ?? 0) + 1);
  const corrected = before.filter(annotation => {
    const count = left.get(wordsOf(annotation)) ?? 0;
    left.set(wordsOf(annotation), count - 1);
    return count <= 0;
  });
  const hit = (verdict: RuleHit['verdict'], target: string) => (annotation: Annotation) => ({
    articleId: unit.articleId,
    unitId: unit.id,
    title,
    position: unit.position,
    verdict,
    source: passage(annotation.source, unit.source),
    target: passage(annotation.target, target),
  });
  return [
    ...corrected.map(hit('right', unit.machine)),
    ...now.map(hit(settled ? 'alarm' : 'open', unit.target)),
  ];
}

const wordsOf = ({ source, target }: Annotation): string => `${source?.exact}\u0000${target?.exact}`;

/** What is shown on either side of a hit (UTF-16 units). */
const AROUND = 48;

/** The words of a hit with what stands beside them, cut off where no word is cut. */
function passage(anchor: Anchor | null, text: string): RuleHit['source'] {
  if (anchor === null) return null;
  const { range, exact } = anchor;
  const parts = excerpt(text, [range], exact.length + 2 * AROUND);
  const join = (some: typeof parts): string => some.map(part => part.text).join('');
  return {
    before: join(parts.filter(({ start }) => start < range.start)),
    words: exact,
    after: join(parts.filter(({ start }) => start >= range.end)),
  };
}
