import { linkUnit } from '../align/words/link-unit.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { Bead } from '../model/article.ts';
import { japaneseSentences } from '../segment/sentences.ts';
import type { EnglishAnalysis } from '../segment/token.ts';
import type { DocumentView, SourceView, TargetView, UnitView } from './context.ts';
import { findQuotations } from './quotations.ts';

export interface UnitInput {
  readonly bead: Bead;
  readonly source: string;
  readonly target: string;
}

/** An article whose units can be replaced: whatever was derived from a replaced text is computed anew when asked for. */
export interface CheckedDocument extends DocumentView {
  /** New Japanese text of the unit at this position. Throws RangeError where there is no such unit. */
  replaceTarget(position: number, target: string): void;
  replaceUnits(units: readonly UnitInput[]): void;
  /** Has the text in the unit's place while `work` runs; what was known before is known afterwards. */
  tryTarget<T>(position: number, target: string, work: () => T): T;
  /** A Japanese text as a unit would have it; of the texts last read, nothing is analysed again. */
  readTarget(target: string): TargetView;
}

/** Texts that are typed are asked about in several ways at the same time. */
const KEPT_TEXTS = 4;

/** A document over the given units, in reading order. Nothing is tokenised before a check asks for it. */
export function createDocument(inputs: readonly UnitInput[], tools: LanguageTools): CheckedDocument {
  let units: readonly UnitView[] = [];
  let facts = new Map<symbol, unknown>();
  const replaceUnits = (next: readonly UnitInput[]): void => {
    facts = new Map();
    // Texts that stay keep their tokens: a change of the alignment touches two units of a whole article.
    const sources = new Map(units.map(({ source }) => [source.text, source]));
    const targets = new Map(units.map(({ target }) => [target.text, target]));
    units = next.map(({ bead, source, target }, position) =>
      unitView(
        position,
        bead,
        sources.get(source) ?? sourceView(source, tools),
        targets.get(target) ?? targetView(target, tools),
        tools,
      ),
    );
  };
  replaceUnits(inputs);
  let lastRead: readonly TargetView[] = [];
  const readTarget = (text: string): TargetView => {
    const view = lastRead.find(each => each.text === text) ?? targetView(text, tools);
    lastRead = [view, ...lastRead.filter(each => each !== view)].slice(0, KEPT_TEXTS);
    return view;
  };
  const replaceTarget = (position: number, target: string): void => {
    const unit = units[position];
    if (unit === undefined) throw new RangeError(`no unit at position ${position}`);
    facts = new Map();
    units = units.with(position, unitView(position, unit.bead, unit.source, readTarget(target), tools));
  };
  return {
    get units() {
      return units;
    },
    fact<T>(key: symbol, compute: (views: readonly UnitView[]) => T): T {
      if (!facts.has(key)) facts.set(key, compute(units));
      // The key is the identity of its compute function's result type: every helper owns its own symbol.
      return facts.get(key) as T;
    },
    replaceTarget,
    replaceUnits,
    tryTarget(position, target, work) {
      const before = { units, facts };
      replaceTarget(position, target);
      try {
        return work();
      } finally {
        ({ units, facts } = before);
      }
    },
    readTarget,
  };
}

function unitView(
  position: number,
  bead: Bead,
  source: SourceView,
  target: TargetView,
  { lexicon }: LanguageTools,
): UnitView {
  const links = lazy(() => linkUnit(source, target, lexicon));
  return {
    position,
    bead,
    source,
    target,
    get links() {
      return links();
    },
  };
}

function sourceView(text: string, { english }: LanguageTools): SourceView {
  const analysis = lazy((): EnglishAnalysis => english.analyze(text));
  return {
    text,
    get tokens() {
      return analysis().tokens;
    },
    get sentences() {
      return analysis().sentences;
    },
  };
}

function targetView(text: string, { japanese }: LanguageTools): TargetView {
  const tokens = lazy(() => japanese.tokenize(text));
  const sentences = lazy(() => japaneseSentences(text));
  const quotations = lazy(() => findQuotations(text));
  return {
    text,
    get tokens() {
      return tokens();
    },
    get sentences() {
      return sentences();
    },
    get quotations() {
      return quotations();
    },
  };
}

function lazy<T>(compute: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => {
    held ??= { value: compute() };
    return held.value;
  };
}
