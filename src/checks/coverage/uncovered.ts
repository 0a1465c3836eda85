import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Side, TextRange } from '../../model/text.ts';
import type { DocumentView, UnitView } from '../context.ts';
import { excessLength } from './length-ratio.ts';
import { coverageOf } from './sentence-coverage.ts';
import { type CoverageSign, UNCOVERED_WEIGHTS, type UncoveredWeights } from './uncovered-weights.ts';

/** A sentence the other side does not speak of. */
export interface Uncovered {
  readonly range: TextRange;
  readonly coverage: number;
  readonly strength: number;
}

/** What speaks for and against one sentence having a counterpart. */
export interface SentenceSigns {
  readonly range: TextRange;
  readonly signs: Readonly<Record<CoverageSign, number>>;
}

/** Weaker than this is chance. */
const WEAKEST = 0.35;
/** What is left of a side without its only sentence. */
const NOTHING_LEFT = 0.02;

/** The signs of each sentence of one side; none where the side has one sentence only, or a side is empty. */
export function sentenceSigns(
  unit: UnitView,
  side: Side,
  document: DocumentView,
  lexicon: Lexicon,
): readonly SentenceSigns[] {
  const sentences = coverageOf(unit, lexicon)[side];
  if (sentences.length < 2 || unit.source.text === '' || unit.target.text === '') return [];
  const excess = (side === 'target' ? 1 : -1) * excessLength(unit, document);
  const total = sum(sentences, ({ weight }) => weight);
  const covered = sum(sentences, ({ weight, coverage }) => weight * coverage);
  return sentences.map(({ range, coverage, weight }) => {
    const share = (range.end - range.start) / unit[side].text.length;
    const without = excess + Math.log(Math.max(NOTHING_LEFT, 1 - share));
    const rest = total - weight;
    return {
      range,
      signs: {
        coverage,
        weight: Math.log1p(weight),
        excess,
        gain: Math.abs(excess) - Math.abs(without),
        loose: looseness(unit, side, range),
        rest: rest > 0 ? (covered - weight * coverage) / rest : 1,
      },
    };
  });
}

/** The score of the bead that leaves the sentence alone; 0 where sentence alignment links it. */
function looseness({ links }: UnitView, side: Side, range: TextRange): number {
  const bead = links.sentences.find(({ [side]: own }) =>
    own.some(({ start, end }) => start <= range.start && range.start < end),
  );
  const counterpart = bead?.[side === 'source' ? 'target' : 'source'] ?? [];
  return bead !== undefined && counterpart.length === 0 ? bead.score : 0;
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** The chance, 0…1, that a sentence with these signs has no counterpart. */
export function uncoveredChance(
  signs: Readonly<Record<CoverageSign, number>>,
  weights: UncoveredWeights,
): number {
  const names = Object.keys(signs) as readonly CoverageSign[];
  return 1 / (1 + Math.exp(-sum(names, name => weights[name] * signs[name]) - weights.bias));
}

/** Sentences of one side whose content the other does not have; of the source they are omitted, of the target added. */
export function uncoveredSentences(
  unit: UnitView,
  side: Side,
  document: DocumentView,
  lexicon: Lexicon,
): readonly Uncovered[] {
  return sentenceSigns(unit, side, document, lexicon).flatMap(({ range, signs }) => {
    const strength = uncoveredChance(signs, UNCOVERED_WEIGHTS[side]);
    return strength < WEAKEST ? [] : [{ range, coverage: signs.coverage, strength }];
  });
}
