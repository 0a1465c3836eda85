import { linkUnit } from '../align/words/link-unit.ts';
import { proposeSplit, sourceCutFor } from '../align/words/propose-split.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { SplitProposal, UnitLinks } from '../model/links.ts';
import { japaneseSentences } from '../segment/sentences.ts';

/** What is linked: the source of a unit, and its translation or what is being typed. */
export interface UnitTexts {
  readonly source: string;
  readonly target: string;
}

/** Longest text, in characters a side, that is linked while somebody waits: three pages, 0.3 s. Beyond it nothing lights. */
const LONGEST_LINKED = 8_000;

function readTexts({ source, target }: UnitTexts, { english, japanese }: LanguageTools) {
  const { tokens, sentences } = english.analyze(source);
  return {
    source: { text: source, tokens, sentences },
    target: { text: target, tokens: japanese.tokenize(target), sentences: japaneseSentences(target) },
  };
}

const isPage = ({ source, target }: UnitTexts): boolean =>
  source.length <= LONGEST_LINKED && target.length <= LONGEST_LINKED;

/** Which words and sentences render which. Nothing for texts longer than a page. */
export function linksOf(texts: UnitTexts, tools: LanguageTools): UnitLinks {
  if (!isPage(texts)) return { sentences: [], words: [] };
  const { source, target } = readTexts(texts, tools);
  return linkUnit(source, target, tools.lexicon);
}

/** The sentence boundary nearest to an offset of the translation, and its counterpart; null where there is none. */
export function splitProposalOf(
  texts: UnitTexts,
  offset: number,
  tools: LanguageTools,
): SplitProposal | null {
  if (!isPage(texts)) return null;
  const { source, target } = readTexts(texts, tools);
  return proposeSplit(source, target, tools.lexicon, offset);
}

/** Where the source is cut when the translation is cut at `offset`; null where it stays whole. */
export function sourceCutOf(texts: UnitTexts, offset: number, tools: LanguageTools): number | null {
  if (!isPage(texts)) return null;
  const { source, target } = readTexts(texts, tools);
  return sourceCutFor(source, target, tools.lexicon, offset);
}
