import type { JapaneseToken } from '../../segment/token.ts';
import type { Candidate, EvidenceKind } from './candidate.ts';
import type { SourceWord } from './source-words.ts';

/** The links found so far between two stretches; grows stage by stage. */
export interface Linking {
  readonly words: readonly SourceWord[];
  readonly tokens: readonly JapaneseToken[];
  readonly links: readonly Candidate[];
  /** Source words linked to a target token, ascending. */
  sourcesOf(token: number): readonly number[];
  /** Target tokens linked to a source word, ascending. */
  targetsOf(word: number): readonly number[];
  add(link: Candidate): void;
}

const NONE: readonly number[] = [];

export function createLinking(words: readonly SourceWord[], tokens: readonly JapaneseToken[]): Linking {
  const links: Candidate[] = [];
  const sources = new Map<number, number[]>();
  const targets = new Map<number, number[]>();
  const note = (index: Map<number, number[]>, key: number, value: number): void => {
    const known = index.get(key) ?? [];
    if (!known.includes(value))
      index.set(
        key,
        [...known, value].sort((a, b) => a - b),
      );
  };
  return {
    words,
    tokens,
    links,
    sourcesOf: token => sources.get(token) ?? NONE,
    targetsOf: word => targets.get(word) ?? NONE,
    add(link) {
      links.push(link);
      for (let token = link.target.first; token < link.target.end; token++) {
        for (const word of link.source) {
          note(sources, token, word);
          note(targets, word, token);
        }
      }
    },
  };
}

/** A link of one target token. */
export const single = (token: number, source: readonly number[], evidence: EvidenceKind): Candidate => ({
  target: { first: token, end: token + 1 },
  source,
  strength: 1,
  evidence,
});

/** A target token and a source word that may belong together, with how well their places agree. */
export interface Placed {
  readonly token: number;
  readonly word: number;
  readonly agreement: number;
}

/** Links pairs by their places, the best agreement first, each token and word once. Sorts `pairs`. */
export function linkByPlace(linking: Linking, pairs: Placed[], evidence: EvidenceKind): void {
  const taken = new Set<number>();
  for (const { token, word } of pairs.sort((a, b) => b.agreement - a.agreement)) {
    if (taken.has(word) || linking.sourcesOf(token).length > 0) continue;
    taken.add(word);
    linking.add(single(token, [word], evidence));
  }
}
