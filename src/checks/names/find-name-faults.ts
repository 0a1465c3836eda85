import { consonantVariants, foldKatakana } from '../../lexicon/katakana-spelling.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { katakanaLikeness, katakanaSimilarity } from '../../lexicon/transliteration.ts';
import type { TextRange } from '../../model/text.ts';
import type { DocumentView, UnitView } from '../context.ts';
import { type EnglishName, isHyphened, isOrdinaryWord, isPersonalName } from './english-names.ts';
import { findWrongPartners, type WrongPartner } from './find-wrong-partners.ts';
import { isLoanword, type KatakanaName } from './katakana-names.ts';
import { type NameLedger, nameLedger } from './name-ledger.ts';
import { katakanaRenderings, type NamePair, renderingSimilarity, unitNames } from './name-pairs.ts';

export interface NameFault {
  readonly kind: 'inconsistent' | 'mangled' | 'other-name';
  readonly target: TextRange;
  readonly surface: string;
  readonly english: EnglishName;
  /** How the name is written elsewhere or in the names list, best first. */
  readonly known: readonly string[];
  readonly strength: number;
}

interface Scene {
  readonly unit: UnitView;
  readonly ledger: NameLedger;
  readonly lexicon: Lexicon;
}

/** Katakana names of a unit that do not fit its English, or the rest of the article. */
export function findNameFaults(
  unit: UnitView,
  document: DocumentView,
  lexicon: Lexicon,
): readonly NameFault[] {
  const scene: Scene = { unit, ledger: nameLedger(document, lexicon), lexicon };
  const { pairs, unpaired, unrendered } = unitNames(unit, lexicon);
  const strays = pairs.filter(pair => rendersAnother(pair, scene)).map(pair => pair.japanese);
  const partners = findWrongPartners(unit, lexicon)
    .filter(({ japanese }) => isPersonalKatakana(japanese.surface, lexicon))
    .map(partner => partnerFault(partner, scene));
  const found = new Set(partners.map(({ target }) => target));
  return [
    ...partners,
    ...pairs
      .filter(pair => !strays.includes(pair.japanese))
      .flatMap(pair => inconsistentForm(pair, scene) ?? mangledForm(pair, scene) ?? []),
    ...[...unpaired, ...strays]
      .filter(word => !found.has(word.range))
      .flatMap(word => otherName(word, unrendered, scene) ?? misheardName(word, unrendered, scene) ?? []),
  ];
}

function partnerFault({ english, japanese }: WrongPartner, { ledger, lexicon }: Scene): NameFault {
  const forms = ledger.byEnglish.get(english.key)?.forms.keys() ?? [];
  const known = [...new Set([...forms, ...katakanaRenderings(english.text, lexicon)])].slice(0, 3);
  const { surface, range } = japanese;
  return {
    kind: 'other-name',
    target: range,
    surface,
    english,
    known,
    strength: known.length > 0 ? 0.6 : 0.5,
  };
}

/** What a word elsewhere in the article renders must be this much more like it than anything in the unit. */
const MUCH_MORE_LIKE = 0.2;

/** Paired for want of a better one: elsewhere the word renders a name that this unit does not have. */
function rendersAnother({ english, japanese, similarity }: NamePair, { ledger }: Scene): boolean {
  const rendered = ledger.byKatakana.get(japanese.surface);
  return (
    rendered !== undefined &&
    rendered.key !== english.key &&
    rendered.similarity >= similarity + MUCH_MORE_LIKE
  );
}

/** Forms of one name this like each other are spellings of it; less, and one of them renders something else. */
const SAME_NAME = 0.75;
/** A form longer by this is a compound with the name in it. */
const COMPOUND_EXCESS = 3;

function inconsistentForm({ english, japanese, similarity }: NamePair, scene: Scene): NameFault | null {
  const { ledger, lexicon, unit } = scene;
  const { surface, range } = japanese;
  const forms = ledger.byEnglish.get(english.key)?.forms;
  const here = forms?.get(surface);
  if (forms === undefined || here === undefined || isLoanword(surface, lexicon)) return null;
  const rivals = [...forms].filter(([form]) => form !== surface && isSpellingOf(form, surface, lexicon));
  const better = rivals
    .filter(([form, places]) => outweighs(form, places, surface, here, english, lexicon))
    .toSorted(([, a], [, b]) => b.length - a.length)[0];
  if (better === undefined) return null;
  const [form, places] = better;
  const listed = lexicon.namesFromLatin(english.text).map(name => name.surface);
  const doubt =
    (listed.includes(surface) ? 0.15 : 0) +
    (similarity < 0.7 ? 0.1 : 0) +
    (places.includes(unit.position) ? 0.05 : 0);
  const strength = (places.length > here.length ? 0.85 : 0.7) - doubt;
  return { kind: 'inconsistent', target: range, surface, english, known: [form], strength };
}

/** Whether two katakana forms may be spellings of one name. */
export function isSpellingOf(form: string, surface: string, lexicon: Lexicon): boolean {
  const excess = Math.abs(form.length - surface.length);
  const compound = excess >= COMPOUND_EXCESS && (form.startsWith(surface) || surface.startsWith(form));
  return !compound && !isLoanword(form, lexicon) && katakanaLikeness(form, surface) >= SAME_NAME;
}

/** The form in more units is the article's; of equals the listed one, then the first. */
function outweighs(
  form: string,
  places: readonly number[],
  surface: string,
  here: readonly number[],
  english: EnglishName,
  lexicon: Lexicon,
): boolean {
  if (places.length !== here.length) return places.length > here.length;
  const listed = lexicon.namesFromLatin(english.text).map(name => name.surface);
  if (listed.includes(form) !== listed.includes(surface)) return listed.includes(form);
  return places[0]! < here[0]!;
}

/** A listed rendering that sounds this much better (or worse) than the form in the text. */
const CLEARLY_BETTER = 0.02;
const HARDLY_WORSE = -0.05;
/** What changing one consonant must gain in likeness to the English: t for d in a five-letter name gains 0.15. */
const CONSONANT_GAIN = 0.06;

function mangledForm(pair: NamePair, { ledger, lexicon, unit }: Scene): NameFault | null {
  const { english, japanese, similarity } = pair;
  const { surface } = japanese;
  if (similarity === 1 || lexicon.knows(surface) || !isPersonalName(english, lexicon)) return null;
  if (
    isHyphened(english, unit.source) ||
    (isOrdinaryWord(english.text, lexicon) && !isSettled(english.text, lexicon))
  )
    return null;
  // A form that comes again and again is the translator's choice.
  if ((ledger.byEnglish.get(english.key)?.forms.get(surface)?.length ?? 0) > 2) return null;
  const listed = katakanaRenderings(english.text, lexicon);
  const folded = foldKatakana(surface);
  if (listed.some(name => foldKatakana(name) === folded)) return null;
  return unlikeListed(pair, listed, lexicon) ?? wrongConsonant(pair, lexicon) ?? runTogether(pair, lexicon);
}

function unlikeListed(
  { english, japanese, similarity }: NamePair,
  listed: readonly string[],
  lexicon: Lexicon,
): NameFault | null {
  const gain = (name: string): number => katakanaSimilarity(english.text, name) - similarity;
  const known = listed
    .filter(name => gain(name) >= HARDLY_WORSE && katakanaLikeness(name, japanese.surface) >= SAME_NAME)
    .toSorted((a, b) => katakanaLikeness(b, japanese.surface) - katakanaLikeness(a, japanese.surface))
    .slice(0, 3);
  if (known.length === 0) return null;
  const isBetter = known.some(name => gain(name) >= CLEARLY_BETTER);
  const strength = isSettled(english.text, lexicon) ? (isBetter ? 0.62 : 0.45) : isBetter ? 0.38 : 0.3;
  return { kind: 'mangled', target: japanese.range, surface: japanese.surface, english, known, strength };
}

/** Listed as a person's name, not only somewhere: one spelling found in passing says little against another. */
const isSettled = (latin: string, lexicon: Lexicon): boolean =>
  lexicon.namesFromLatin(latin).some(({ kinds }) => kinds.includes('given') || kinds.includes('surname'));

function wrongConsonant({ english, japanese, similarity }: NamePair, lexicon: Lexicon): NameFault | null {
  const gain = (name: string): number => katakanaSimilarity(english.text, name) - similarity;
  const isListed = (name: string): number => (lexicon.names(name).length > 0 ? 1 : 0);
  const better = consonantVariants(japanese.surface)
    .filter(name => gain(name) >= CONSONANT_GAIN)
    .toSorted((a, b) => isListed(b) - isListed(a) || gain(b) - gain(a));
  if (better.length === 0) return null;
  const { range, surface } = japanese;
  return { kind: 'mangled', target: range, surface, english, known: better.slice(0, 1), strength: 0.5 };
}

/** Not the name of a country, a company or a thing. */
function isPersonalKatakana(surface: string, lexicon: Lexicon): boolean {
  if (lexicon.entries(surface).length === 0) return true;
  const kinds = lexicon.names(surface).flatMap(name => name.kinds);
  return (
    !isLoanword(surface, lexicon) &&
    kinds.some(kind => kind === 'surname' || kind === 'given') &&
    !kinds.includes('place')
  );
}

function otherName(
  word: KatakanaName,
  unrendered: readonly EnglishName[],
  { ledger, lexicon, unit }: Scene,
): NameFault | null {
  const isInArticle = ledger.byKatakana.get(word.surface) !== undefined;
  const isAlone = unrendered.length === 1 && lexicon.names(word.surface).length > 0;
  if (!(isInArticle || isAlone) || !isPersonalKatakana(word.surface, lexicon)) return null;
  for (const english of unrendered) {
    const forms = [...(ledger.byEnglish.get(english.key)?.forms.keys() ?? [])];
    if (
      !isLikelyPerson(english, lexicon) ||
      (!isInArticle && katakanaSimilarity(english.text, word.surface) >= UNLIKE) ||
      isHyphened(english, unit.source) ||
      beginsWith(word.surface, english, lexicon)
    )
      continue;
    if (forms.some(form => unit.target.text.includes(form))) continue;
    const listed = lexicon.namesFromLatin(english.text).map(name => name.surface);
    const known = [...new Set([...forms, ...listed])].slice(0, 3);
    return {
      kind: 'other-name',
      target: word.range,
      surface: word.surface,
      english,
      known,
      strength: forms.length > 0 ? 0.6 : 0.5,
    };
  }
  return null;
}

/** The one name that nothing renders and the one katakana name that renders nothing are two persons' below this likeness. */
const UNLIKE = 0.3;

/** No word of the language (North, Wriggling) or title (Rev): such as no gloss holds, or the list has as a person's. */
const isLikelyPerson = (english: EnglishName, lexicon: Lexicon): boolean =>
  isPersonalName(english, lexicon) &&
  !isOrdinaryWord(english.text, lexicon) &&
  (lexicon.namesFromLatin(english.text).length > 0 ||
    lexicon.rarity(english.text.toLowerCase()) >= lexicon.rarity(UNHEARD));

/** No gloss has it: the rarity of such a word is the highest there is. */
const UNHEARD = 'zzxqzz';

/** A compound that begins with the name: ペッパピッグ has Peppa. */
const beginsWith = (surface: string, english: EnglishName, lexicon: Lexicon): boolean =>
  Array.from({ length: Math.max(0, surface.length - 3) }, (_, i) => surface.slice(0, i + 2)).some(
    beginning => renderingSimilarity(english.text, beginning, lexicon) >= HEARD,
  );

/** An unknown word that one other consonant would make a rendering of a name that has none. */
function misheardName(
  { surface, range }: KatakanaName,
  unrendered: readonly EnglishName[],
  { lexicon }: Scene,
): NameFault | null {
  if (lexicon.knows(surface)) return null;
  for (const english of unrendered) {
    if (!isPersonalName(english, lexicon)) continue;
    const known = consonantVariants(surface).find(
      variant => renderingSimilarity(english.text, variant, lexicon) >= HEARD,
    );
    if (known !== undefined)
      return { kind: 'mangled', target: range, surface, english, known: [known], strength: 0.6 };
  }
  return null;
}

/** A variant this like the name is its rendering. */
const HEARD = 0.8;

/** A whole name of two words written as one, and not well: Japanese parts them with ・. */
function runTogether({ english, japanese, similarity }: NamePair, lexicon: Lexicon): NameFault | null {
  const isWhole = english.key.includes(' ') && !english.inPhrase;
  if (!isWhole || similarity > 0.9) return null;
  const ordinary = english.text
    .split(' ')
    .flatMap(word => [word, word.replace(/s$/, ''), word.replace(/es$/, '')])
    .some(word => isOrdinaryWord(word, lexicon));
  if (ordinary) return null;
  const { range, surface } = japanese;
  return { kind: 'mangled', target: range, surface, english, known: [], strength: 0.5 };
}
