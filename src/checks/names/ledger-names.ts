import type { Lexicon, NameKind } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import { overlaps, overlapsAny } from '../../text/ranges.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { DocumentView, UnitView } from '../context.ts';
import { perView } from '../memo.ts';
import { type EnglishName, englishNamesOf, isHyphened } from './english-names.ts';
import { isLoanword } from './katakana-names.ts';
import { unitNames } from './name-pairs.ts';
import { titleAfter } from './titles.ts';

/** One place where the article writes a name. */
export interface NameMention {
  /** Position of the unit in the article. */
  readonly unit: number;
  readonly source: TextRange;
  readonly target: TextRange;
  readonly surface: string;
  /** What follows the name: 大統領, 氏; null for nothing. */
  readonly title: string | null;
}

/** One way in which a name is written, with all the places. */
interface NameRendering {
  readonly surface: string;
  readonly script: 'katakana' | 'kanji';
  readonly mentions: readonly NameMention[];
}

/** A person, place or organisation of the article. */
export interface LedgerName {
  /** Key of the longest form in English (`latinKey` of its words). */
  readonly key: string;
  /** The longest form that the English has. */
  readonly english: string;
  readonly kind: 'person' | 'place' | 'organisation' | 'unknown';
  /** In order of their first mention. */
  readonly renderings: readonly NameRendering[];
  readonly first: NameMention;
  /** Titles and honorifics it carries, in order of appearance. */
  readonly titles: readonly string[];
}

const LEDGER = Symbol('ledger names');

/** Every name of the article that the translation renders, in order of first mention, with all its renderings and their places. */
export const nameLedgerOf = (document: DocumentView, lexicon: Lexicon): readonly LedgerName[] =>
  document.fact(LEDGER, units => {
    const comparable = units.filter(isComparable);
    const listed = comparable.map(unit => nameParts(unit, lexicon));
    const letters = surnameLetters(listed.flat());
    const all = comparable.flatMap((unit, i) =>
      [...listed[i]!, ...letterSightings(unit, listed[i]!, letters)].toSorted(
        (a, b) => a.mention.target.start - b.mention.target.start,
      ),
    );
    const byKey = Map.groupBy(joinParts(all), ({ key }) => key);
    return [...byKey].map(([key, seen]) => ledgerName(key, seen, lexicon));
  });

/** Puts a name that goes alone with the last whole name before it that has the word, else with the first after it. */
function joinParts(sightings: readonly Sighting[]): readonly Sighting[] {
  const wholes = new Map<string, string>();
  for (const { key, part } of sightings.toReversed()) if (key !== part) wholes.set(part, key);
  return sightings.map(sighting => {
    if (sighting.key !== sighting.part) {
      wholes.set(sighting.part, sighting.key);
      return sighting;
    }
    return { ...sighting, key: wholes.get(sighting.part) ?? sighting.key };
  });
}

/** Surname → its Chinese character, from the whole names of the article: Kim Jong Un, 金正恩. */
function surnameLetters(sightings: readonly Sighting[]): ReadonlyMap<string, string> {
  const whole = sightings.filter(({ script, mention }) => script === 'kanji' && mention.surface.length > 1);
  return new Map(
    whole
      .filter(({ part }) => SURNAMES_FIRST.has(part))
      .map(({ part, mention }) => [part, mention.surface[0]!]),
  );
}

/** The character alone, before a title: 金委員長. */
function letterSightings(
  unit: UnitView,
  listed: readonly Sighting[],
  letters: ReadonlyMap<string, string>,
): readonly Sighting[] {
  const { text } = unit.target;
  const distinct = new Map(wholeNames(unit).map(whole => [whole[0]!.key, whole]));
  return [...distinct.values()].flatMap(whole => {
    const name = whole[0]!;
    const letter = letters.get(name.key);
    if (letter === undefined) return [];
    return placesOf(text, letter).flatMap((start): readonly Sighting[] => {
      const target = { start, end: start + 1 };
      const title = titleAfter(text, target.end);
      const isPart = /[一-龠々]/u.test(text[start - 1] ?? '');
      if (title === null || isPart || listed.some(({ mention }) => overlaps(mention.target, target)))
        return [];
      const mention = { unit: unit.position, source: name.range, target, surface: letter, title };
      return [{ key: name.key, part: name.key, whole: name.text, script: 'kanji', mention }];
    });
  });
}

/** A mention, and what it mentions. */
interface Sighting {
  /** The word of the name that goes alone. */
  readonly part: string;
  readonly key: string;
  /** The whole name that the English has there. */
  readonly whole: string;
  readonly script: NameRendering['script'];
  readonly mention: NameMention;
}

function ledgerName(key: string, seen: readonly Sighting[], lexicon: Lexicon): LedgerName {
  const renderings = [...Map.groupBy(seen, ({ mention }) => mention.surface)].map(
    ([surface, forms]): NameRendering => ({
      surface,
      script: forms[0]!.script,
      mentions: forms.map(({ mention }) => mention),
    }),
  );
  const english = seen.reduce((longest, { whole }) => (whole.length > longest.length ? whole : longest), '');
  const titles = [...new Set(seen.flatMap(({ mention }) => mention.title ?? []))];
  return {
    key,
    english,
    kind: kindOf(english, titles, lexicon),
    renderings,
    first: seen[0]!.mention,
    titles,
  };
}

const KINDS: readonly (readonly [LedgerName['kind'], readonly NameKind[]])[] = [
  ['place', ['place']],
  ['organisation', ['organisation', 'company']],
  ['person', ['full', 'given', 'surname']],
];

/**
 * What the names list says of the whole name, then of its last word. A title makes a person of what is not listed only as
 * a place (ボリビア代表).
 */
function kindOf(english: string, titles: readonly string[], lexicon: Lexicon): LedgerName['kind'] {
  for (const name of [english, english.split(' ').at(-1)!]) {
    const kinds = lexicon.namesFromLatin(name).flatMap(entry => entry.kinds);
    const isPerson = kinds.some(kind => PERSONAL.has(kind));
    if (titles.length > 0 && (isPerson || !kinds.includes('place'))) return 'person';
    const kind = KINDS.find(([, named]) => named.some(each => kinds.includes(each)));
    if (kind !== undefined) return kind[0];
  }
  return 'unknown';
}

const PERSONAL: ReadonlySet<NameKind> = new Set(['full', 'given', 'surname']);

/** The mentions in one unit, in order of the Japanese; kept with the unit's view. */
export const nameParts = (unit: UnitView, lexicon: Lexicon): readonly Sighting[] => partsOf(unit)(lexicon);

const partsOf = perView((unit: UnitView) => {
  let known: readonly Sighting[] | undefined;
  return (lexicon: Lexicon): readonly Sighting[] => {
    known ??= isComparable(unit) ? sightingsIn(unit, lexicon) : [];
    return known;
  };
});

function sightingsIn(unit: UnitView, lexicon: Lexicon): readonly Sighting[] {
  const wholes = wholeNames(unit);
  return [...katakanaSightings(unit, wholes, lexicon), ...kanjiSightings(unit, wholes, lexicon)].toSorted(
    (a, b) => a.mention.target.start - b.mention.target.start,
  );
}

/** Words of one name in a row: Kim Jong Un. */
type WholeName = readonly EnglishName[];

function wholeNames({ source }: UnitView): readonly WholeName[] {
  const wholes: EnglishName[][] = [];
  for (const name of englishNamesOf(source)) {
    const last = wholes.at(-1);
    const between = last === undefined ? null : source.text.slice(last.at(-1)!.range.end, name.range.start);
    if (between === ' ' || between === '-') last!.push(name);
    else wholes.push([name]);
  }
  return wholes;
}

function katakanaSightings(
  unit: UnitView,
  wholes: readonly WholeName[],
  lexicon: Lexicon,
): readonly Sighting[] {
  const { text } = unit.target;
  return unitNames(unit, lexicon).pairs.flatMap(({ english, japanese, similarity }): readonly Sighting[] => {
    if (similarity < 1 && isLoanword(japanese.surface, lexicon)) return [];
    const whole = wholes.find(words => words.some(({ key }) => key === english.key)) ?? [english];
    // A given name before its surname belongs to the mention of the surname.
    if (whole.at(-1)!.key !== english.key && text[japanese.range.end] === '・') return [];
    const title = titleAfter(text, japanese.range.end);
    const { surface, range } = japanese;
    const mention = { unit: unit.position, source: english.range, target: range, surface, title };
    return [{ ...keysOf(whole, english), whole: textOf(unit, whole), script: 'katakana', mention }];
  });
}

/** Korean and Chinese names begin with the surname, and news calls their bearers by it. */
function keysOf(whole: WholeName, english: EnglishName): Pick<Sighting, 'key' | 'part'> {
  if (whole.length === 1) return { key: english.key, part: english.key };
  const part = isEastAsian(whole) ? whole[0]! : whole.at(-1)!;
  return { key: whole.map(({ key }) => key).join(' '), part: part.key };
}

const isEastAsian = (whole: WholeName): boolean => SURNAMES_FIRST.has(whole[0]!.key);

/** The commonest Korean and Chinese surnames as newspapers spell them. */
const SURNAMES_FIRST = new Set(
  (
    'kim lee ri yi park pak choi choe chung jung jong kang cho yoon yun jang han shin moon roh song ' +
    'xi li wang zhang liu chen yang zhao huang zhou wu hu jiang deng mao lin'
  ).split(' '),
);

/** Whether a name of the ledger is of the Korean or Chinese order: Kim Jong Un. */
export const isSurnameFirst = ({ english }: LedgerName): boolean =>
  english.includes(' ') && SURNAMES_FIRST.has(english.split(' ')[0]!.toLowerCase());

function kanjiSightings(unit: UnitView, wholes: readonly WholeName[], lexicon: Lexicon): readonly Sighting[] {
  const { text } = unit.target;
  const seen: TextRange[] = [];
  return wholes.flatMap(whole =>
    kanjiForms(unit, whole, lexicon).flatMap(surface =>
      placesOf(text, surface).flatMap((start): readonly Sighting[] => {
        const target = { start, end: start + surface.length };
        const title = titleAfter(text, target.end);
        const isLetter = surface.length === 1;
        if (overlapsAny(seen, target)) return [];
        if (isLetter && (title === null || /[一-龠々]/u.test(text[start - 1] ?? ''))) return [];
        seen.push(target);
        const source = { start: whole[0]!.range.start, end: whole.at(-1)!.range.end };
        const mention = { unit: unit.position, source, target, surface, title };
        return [{ ...keysOf(whole, whole.at(-1)!), whole: textOf(unit, whole), script: 'kanji', mention }];
      }),
    ),
  );
}

/** Listed renderings in Chinese characters, of the whole name or of the part that goes by itself, the longest first. */
function kanjiForms(unit: UnitView, whole: WholeName, lexicon: Lexicon): readonly string[] {
  const part = isEastAsian(whole) ? whole[0]! : whole.at(-1)!;
  const names = [textOf(unit, whole), ...(isHyphened(part, unit.source) ? [] : [part.text])];
  const forms = names.flatMap(name => lexicon.namesFromLatin(name).map(({ surface }) => surface));
  return [...new Set(forms)]
    .filter(surface => /^[一-龠々]+$/u.test(surface))
    .toSorted((a, b) => b.length - a.length);
}

const textOf = ({ source }: UnitView, whole: WholeName): string =>
  source.text.slice(whole[0]!.range.start, whole.at(-1)!.range.end);

function placesOf(text: string, surface: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length))
    places.push(at);
  return places;
}
