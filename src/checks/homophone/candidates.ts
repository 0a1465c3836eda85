import type { Lexicon } from '../../lexicon/lexicon.ts';
import { homographMeanings } from '../../lexicon/tables/korean-homographs.ts';
import { koreanTerms } from '../../lexicon/tables/korean-terms.ts';
import type { TextRange } from '../../model/text.ts';
import type { Suspect } from './suspects.ts';

/** A word that sounds in Korean as the suspect does. */
export interface Candidate {
  readonly surface: string;
  /** What it would replace: the suspect, or the compound around it. */
  readonly range: TextRange;
  /** The reading both share; of a longer word its own. */
  readonly hangul: string;
  readonly glosses: readonly string[];
  /** The suspect is only its beginning: what followed was read as something else. */
  readonly extended: boolean;
  /** What the Korean word means rather than how its characters read in Japanese: 양자 (兩者) is 二国間. */
  readonly isMeaning: boolean;
  /** Japanese renderings, best first; the surface among them. */
  readonly renderings: readonly string[];
}

/** Characters on either side of a suspect that may form a compound with it. */
const COMPOUND_REACH = 3;
const COMPOUND_LETTERS = /^[\p{Script=Han}々ァ-ヺー]*$/u;

/** Every other attested word of the suspect's Korean readings, compounds of it, and words one syllable longer. */
export function candidatesFor(suspect: Suspect, text: string, lexicon: Lexicon): readonly Candidate[] {
  const place = suspect.partial ? { start: suspect.range.start, end: suspect.range.end + 1 } : suspect.range;
  const found = suspect.readings.flatMap(hangul => [
    ...dictionaryWords(hangul, suspect, place, text, lexicon),
    ...tableWords(hangul, suspect, place, text, lexicon),
    ...longerWords(hangul, suspect, place, lexicon),
  ]);
  return found.filter(
    ({ surface }) => !surface.startsWith(suspect.surface) && !isSpelling(surface, suspect, lexicon),
  );
}

/** 伊蘭 is only another way to write イラン. */
const isSpelling = (surface: string, suspect: Suspect, lexicon: Lexicon): boolean =>
  lexicon.entries(surface).some(entry => entry.reading === suspect.surface);

function dictionaryWords(
  hangul: string,
  suspect: Suspect,
  place: TextRange,
  text: string,
  lexicon: Lexicon,
): readonly Candidate[] {
  const homophones = lexicon.wordsWithHangul(hangul).filter(word => word !== suspect.surface);
  return homophones.flatMap(surface => [
    candidate(surface, place, hangul, lexicon),
    ...compoundsWith(surface, suspect, hangul, text, lexicon),
  ]);
}

/** Dictionary words that the text would have, were the homophone in the suspect's place: 歩道官 → 報道官. */
function compoundsWith(
  surface: string,
  { range }: Suspect,
  hangul: string,
  text: string,
  lexicon: Lexicon,
): readonly Candidate[] {
  const compounds: Candidate[] = [];
  for (let start = range.start; start >= Math.max(0, range.start - COMPOUND_REACH); start--)
    for (let end = range.end; end <= Math.min(text.length, range.end + COMPOUND_REACH); end++) {
      const before = text.slice(start, range.start);
      const after = text.slice(range.end, end);
      if (before + after === '' || !COMPOUND_LETTERS.test(before + after)) continue;
      const compound = before + surface + after;
      if (lexicon.entries(compound).length > 0)
        compounds.push(candidate(compound, { start, end }, hangul, lexicon));
    }
  return compounds;
}

function candidate(
  surface: string,
  range: TextRange,
  hangul: string,
  lexicon: Lexicon,
  extended = false,
): Candidate {
  const glosses = lexicon.entries(surface).flatMap(entry => entry.glosses);
  return { surface, range, hangul, glosses, extended, isMeaning: false, renderings: [surface] };
}

function tableWords(
  hangul: string,
  { surface, range: own }: Suspect,
  range: TextRange,
  text: string,
  lexicon: Lexicon,
): readonly Candidate[] {
  const swallowed = text.slice(own.end, range.end);
  return [...koreanTerms(hangul), ...homographMeanings(hangul)]
    .filter(term => !term.japanese.includes(surface))
    .map(({ japanese, english }) => {
      const renderings = japanese.map(word => (lexicon.knows(word + swallowed) ? word + swallowed : word));
      const meaning = { hangul, glosses: english, extended: false, isMeaning: true };
      return { ...meaning, surface: renderings[0]!, range, renderings };
    });
}

function longerWords(
  hangul: string,
  suspect: Suspect,
  place: TextRange,
  lexicon: Lexicon,
): readonly Candidate[] {
  if (!suspect.sinoKorean) return [];
  return lexicon
    .hangulBeginningWith(hangul)
    .filter(reading => reading.length === hangul.length + 1)
    .flatMap(reading =>
      lexicon.wordsWithHangul(reading).map(word => candidate(word, place, reading, lexicon, true)),
    );
}
