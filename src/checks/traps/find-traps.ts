import type { Lexicon } from '../../lexicon/lexicon.ts';
import { memoize } from '../../lexicon/memoize.ts';
import type { TextRange } from '../../model/text.ts';
import { contains, onePerPlace, overlaps, overlapsAny } from '../../text/ranges.ts';
import { counterpartOf } from '../bilingual/counterpart.ts';
import { englishWordsOf } from '../bilingual/english-words.ts';
import { glossFamilies } from '../bilingual/gloss-match.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { findPattern, firstWords, sourceIndex } from './english-pattern.ts';
import { type FoundForm, findForms } from './japanese-form.ts';
import { isRendered } from './renderings.ts';
import type { Trap } from './trap.ts';

/** A rendering that fell into a trap. */
export interface FoundTrap {
  readonly trap: Trap;
  readonly found: FoundForm;
  /** The English it renders; null where the row names none and nothing is linked. */
  readonly source: TextRange | null;
}

/** Rows by the English words they may begin with, and rows without English by their first character. */
export interface TrapIndex {
  readonly byWord: ReadonlyMap<string, readonly Trap[]>;
  readonly byCharacter: ReadonlyMap<string, readonly Trap[]>;
}

/** Prepares a table for look-up, so that a unit costs what it has in common with the table, not the table's length. */
export function indexTraps(traps: readonly Trap[]): TrapIndex {
  const index = (keysOf: (trap: Trap) => readonly string[]): ReadonlyMap<string, readonly Trap[]> => {
    const rows = new Map<string, Trap[]>();
    for (const trap of traps)
      for (const key of new Set(keysOf(trap))) rows.set(key, [...(rows.get(key) ?? []), trap]);
    return rows;
  };
  return {
    byWord: index(({ english }) => english.patterns.flatMap(firstWords)),
    byCharacter: index(({ english, japanese }) =>
      english.patterns.length > 0 ? [] : japanese.forms.map(form => form.charAt(0)),
    ),
  };
}

/** Every rendering of the unit that a row of the table tells wrong; of overlapping ones the longest. */
export function findTraps(unit: UnitView, index: TrapIndex, lexicon: Lexicon): readonly FoundTrap[] {
  if (!isComparable(unit)) return [];
  const found = [...candidates(unit, index)].flatMap(trap =>
    findForms(trap.japanese, unit.target).flatMap(form => judge(trap, form, unit, lexicon) ?? []),
  );
  return withoutOverlaps(found);
}

function candidates(unit: UnitView, { byWord, byCharacter }: TrapIndex): ReadonlySet<Trap> {
  const traps = new Set<Trap>();
  const { places } = sourceIndex(unit.source);
  const fits = ({ english: { needs } }: Trap): boolean =>
    needs.length === 0 || needs.some(word => places.has(word));
  for (const word of places.keys())
    for (const trap of byWord.get(word) ?? []) if (fits(trap)) traps.add(trap);
  for (const character of new Set(unit.target.text))
    for (const trap of byCharacter.get(character) ?? []) traps.add(trap);
  return traps;
}

/** The trap if the form renders the row's English here, and nothing else there makes it right. */
function judge(trap: Trap, found: FoundForm, unit: UnitView, lexicon: Lexicon): FoundTrap | null {
  const scope = sentenceOf(unit, found.range);
  const { patterns, unless } = trap.english;
  if (hasWord(unless, unit, scope.source)) return null;
  if (patterns.length === 0) {
    if (isRendered(trap.renderings, found.range, unit.target, scope.target) > 0 && trap.strength !== 'sure')
      return null;
    return { trap, found, source: counterpartOf(unit, found.range) };
  }
  const words = sourceIndex(unit.source);
  const phrases = patterns
    .flatMap(pattern => findPattern(pattern, words))
    .filter(range => scope.source.some(sentence => contains(sentence, range)));
  if (phrases.length === 0) return null;
  if (isRendered(trap.renderings, found.range, unit.target, scope.target) >= phrases.length) return null;
  if (rendersOther(found, phrases, scope.source, unit, lexicon)) return null;
  const counterpart = counterpartOf(unit, found.range);
  const source = phrases.find(range => counterpart !== null && overlaps(range, counterpart)) ?? phrases[0]!;
  return { trap, found, source };
}

interface Scope {
  readonly source: readonly TextRange[];
  readonly target: readonly TextRange[];
}

/** The sentences a stretch of the translation stands in and those they render; the whole unit where none do. */
function sentenceOf({ links, source, target }: UnitView, range: TextRange): Scope {
  const beads = links.sentences.filter(bead => overlapsAny(bead.target, range));
  const sources = beads.flatMap(bead => bead.source);
  if (sources.length > 0) return { source: sources, target: beads.flatMap(bead => bead.target) };
  return {
    source: [{ start: 0, end: source.text.length }],
    target: [{ start: 0, end: target.text.length }],
  };
}

function hasWord(words: readonly string[], unit: UnitView, scope: readonly TextRange[]): boolean {
  const index = sourceIndex(unit.source);
  return words.some(word =>
    index.places
      .get(word)
      ?.some(at => scope.some(sentence => contains(sentence, index.words[at]!.token.range))),
  );
}

/** Whether the dictionary lets the Japanese render another word of the English sentence, one outside the phrases. */
function rendersOther(
  { form }: FoundForm,
  phrases: readonly TextRange[],
  scope: readonly TextRange[],
  unit: UnitView,
  lexicon: Lexicon,
): boolean {
  const meant = new Set(
    englishWordsOf(unit.source)
      .words.filter(({ token }) => phrases.some(range => contains(range, token.range)))
      .map(({ family }) => family),
  );
  const families = familiesOf(lexicon)(form);
  return englishWordsOf(unit.source).words.some(
    word =>
      !meant.has(word.family) &&
      families.has(word.family) &&
      scope.some(sentence => contains(sentence, word.token.range)) &&
      !phrases.some(phrase => contains(phrase, word.token.range)),
  );
}

const known = new WeakMap<Lexicon, (form: string) => ReadonlySet<string>>();

/** Families of the glosses of one word that a Japanese word has. */
function familiesOf(lexicon: Lexicon): (form: string) => ReadonlySet<string> {
  let families = known.get(lexicon);
  if (families === undefined) {
    families = memoize((form: string) => {
      const entries = [form, form.replace(/する$/, '')].flatMap(word => lexicon.entries(word));
      const glosses = entries.flatMap(entry => entry.glosses).map(glossFamilies);
      return new Set(glosses.filter(words => words.length === 1).flat());
    });
    known.set(lexicon, families);
  }
  return families;
}

/** Of traps over the same words the longest stays, and of equal ones the first in the table. */
function withoutOverlaps(found: readonly FoundTrap[]): readonly FoundTrap[] {
  const length = ({ found: { range } }: FoundTrap): number => range.end - range.start;
  return onePerPlace(
    found.toSorted((a, b) => length(b) - length(a)),
    trap => trap.found.range,
  );
}
