import type { House, Term } from '../../model/term.ts';
import { isAllowed } from '../../model/term.ts';
import type { TextRange } from '../../model/text.ts';
import { onePerPlace } from '../../text/ranges.ts';
import type { SourceView } from '../context.ts';
import {
  type Phrase,
  type Piece,
  parsePhrase,
  phraseKey,
  piecesOf,
  rangeOf,
  standsAt,
} from './english-phrase.ts';

/** All rows of one source term. */
export interface Concept {
  readonly phrase: Phrase;
  /** Some rendering of it is a verb. */
  readonly verb: boolean;
  /** Renderings that may stand, the preferred ones first. */
  readonly allowed: readonly Term[];
  readonly refused: readonly Term[];
}

/** A source term where it stands in the English. */
export interface TermMatch {
  readonly concept: Concept;
  readonly range: TextRange;
  /** A common noun that is written with a capital: it may be part of a name, which has a rendering of its own. */
  readonly named: boolean;
}

type Index = ReadonlyMap<string, readonly Concept[]>;
const indexes = new WeakMap<House, Index>();

/** Concepts by the forms of their first word; made once for each state of the termbase. */
function indexOf(house: House): Index {
  const known = indexes.get(house);
  if (known !== undefined) return known;
  const index = new Map<string, Concept[]>();
  for (const terms of Map.groupBy(house.terms, ({ source }) => phraseKey(source)).values()) {
    const phrase = parsePhrase(terms[0]!.source);
    const concept = {
      phrase,
      verb: terms.some(({ target }) => /[うくぐすつぬぶむる]$/.test(target)),
      allowed: terms.filter(({ status }) => isAllowed(status)).toSorted(preferredFirst),
      refused: terms.filter(({ status }) => !isAllowed(status)),
    };
    for (const form of new Set(phrase[0]?.forms)) {
      const concepts = index.get(form);
      if (concepts === undefined) index.set(form, [concept]);
      else concepts.push(concept);
    }
  }
  indexes.set(house, index);
  return index;
}

const preferredFirst = (a: Term, b: Term): number =>
  Number(a.status !== 'preferred') - Number(b.status !== 'preferred');

/** The source terms of the English, in order. Where several overlap, the longest counts and the others do not. */
export function termsIn(source: SourceView, house: House): readonly TermMatch[] {
  if (house.terms.length === 0) return [];
  const index = indexOf(house);
  const pieces = piecesOf(source);
  const found = pieces.flatMap((piece, at) => {
    const concepts = new Set([...piece.forms].flatMap(form => index.get(form) ?? []));
    return [...concepts]
      .filter(({ phrase, verb }) => standsAt(phrase, pieces, at, verb))
      .map(concept => ({
        concept,
        range: rangeOf(pieces, at, concept.phrase.length),
        named: isNamed(concept, piece),
      }));
  });
  return onePerPlace(found.toSorted(longestFirst), ({ range }) => range);
}

const isNamed = ({ phrase }: Concept, piece: Piece): boolean =>
  phrase.length === 1 && piece.named && phrase[0]!.capital === false;

/** More words first, and at equal length those that ask for more capitals. */
const longestFirst = (a: TermMatch, b: TermMatch): number =>
  b.concept.phrase.length - a.concept.phrase.length ||
  capitals(b.concept.phrase) - capitals(a.concept.phrase) ||
  a.range.start - b.range.start;

const capitals = (phrase: Phrase): number => phrase.filter(({ capital }) => capital).length;
