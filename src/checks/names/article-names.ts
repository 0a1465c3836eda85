import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NamedKind, NameGloss } from '../../model/name.ts';
import { overlaps, slice } from '../../text/ranges.ts';
import type { DocumentView, UnitView } from '../context.ts';
import { type EntityName, entityNames, entitySightings } from './entity-names.ts';
import { isSpellingOf } from './find-name-faults.ts';
import { type LedgerName, type NameMention, nameLedgerOf, nameParts } from './ledger-names.ts';

/** One way in which an article writes a name, with all its places. */
interface FoundForm {
  readonly surface: string;
  readonly mentions: readonly NameMention[];
  readonly usual: string | null;
}

/** A name of the article, as `ArticleName` has it, by the positions of units. */
export interface FoundName {
  readonly key: string;
  readonly english: readonly [string, ...string[]];
  readonly kind: NamedKind;
  readonly forms: readonly FoundForm[];
  readonly titles: readonly string[];
  readonly gloss: NameGloss | null;
}

/** Reads the names of a unit ahead, so that the first look at the whole article finds them. */
export function readNames(unit: UnitView, lexicon: Lexicon): void {
  nameParts(unit, lexicon);
  entitySightings(unit);
}

/** Every person, place and organisation that both texts name, in order of first mention. */
export function articleNames(document: DocumentView, lexicon: Lexicon): readonly FoundName[] {
  const { units } = document;
  const entities = entityNames(units);
  const taken = Map.groupBy(
    entities.flatMap(({ mentions }) => mentions),
    ({ unit }) => unit,
  );
  const isEntity = ({ unit, target }: NameMention): boolean =>
    taken.get(unit)?.some(other => overlaps(other.target, target)) ?? false;
  const people = joinKin(nameLedgerOf(document, lexicon)).flatMap(name => {
    const found = personName(name, units, lexicon);
    return found === null || mentionsOf(found).every(isEntity) ? [] : [found];
  });
  return [...people, ...entities.map(name => placeName(name, units))].toSorted((a, b) =>
    order(mentionsOf(a)[0]!, mentionsOf(b)[0]!),
  );
}

const order = (a: NameMention, b: NameMention): number => a.unit - b.unit || a.target.start - b.target.start;

const mentionsOf = ({ forms }: FoundName): readonly NameMention[] =>
  forms.flatMap(({ mentions }) => mentions).toSorted(order);

/** A name that stands in the words of another and is written like it: Tavasia and Tavasian, Dolna and Dolna Pass. */
function joinKin(names: readonly LedgerName[]): readonly LedgerName[] {
  const joined: LedgerName[] = [];
  for (const name of names) {
    const at = joined.findIndex(other => isKin(name, other));
    if (at < 0) joined.push(name);
    else joined.splice(at, 1, joinTwo(joined[at]!, name));
  }
  return joined;
}

const isKin = (one: LedgerName, other: LedgerName): boolean =>
  (one.english.includes(other.english) || other.english.includes(one.english)) &&
  one.renderings.some(({ surface }) => other.renderings.some(each => each.surface === surface));

function joinTwo(one: LedgerName, other: LedgerName): LedgerName {
  const renderings = [...one.renderings, ...other.renderings];
  return {
    ...one,
    english: one.english.length >= other.english.length ? one.english : other.english,
    kind: one.kind === 'unknown' ? other.kind : one.kind,
    titles: [...new Set([...one.titles, ...other.titles])],
    renderings: [...Map.groupBy(renderings, ({ surface }) => surface).values()].map(same => ({
      ...same[0]!,
      mentions: same.flatMap(({ mentions }) => mentions).toSorted(order),
    })),
  };
}

/** Words before a person's name that the English writes with a capital, too. */
const OFFICES = new Set(
  (
    'President Vice Prime Deputy Minister Governor Chief Executive Secretary General Gen Sen Senator Rep ' +
    'Representative Mr Mrs Ms Dr Judge Justice Mayor King Queen Prince Princess Pope Chancellor Chairman ' +
    'Chairwoman Chairperson Director Colonel Col Lt Capt Captain Sgt Gov Professor Prof Ambassador ' +
    'Spokesman Spokeswoman Spokesperson Coach Premier Commissioner Officer Sir Leader'
  ).split(' '),
);

/** A name without the office before it: Klara Hofer for Foreign Minister Klara Hofer. */
function withoutOffice(name: string): string {
  const words = name.split(' ');
  const last = words.slice(0, -1).findLastIndex(word => OFFICES.has(word));
  return words.slice(last + 1).join(' ');
}

/** A name of the ledger; null where it stands only in brackets, as the reading of another. */
function personName(name: LedgerName, units: readonly UnitView[], lexicon: Lexicon): FoundName | null {
  const forms = name.renderings.flatMap(({ surface, script, mentions }) => {
    const own = mentions.filter(mention => !isInGloss(mention, units));
    return own.length === 0 ? [] : [{ surface, script, mentions: own }];
  });
  if (forms.length === 0) return null;
  type Form = (typeof forms)[number];
  const isRival = (one: Form, other: Form): boolean =>
    one.script === other.script
      ? one.script === 'katakana' && isSpellingOf(other.surface, one.surface, lexicon)
      : [one, other].every(({ script, surface }) => script === 'katakana' || surface.length === 1);
  const english = [withoutOffice(name.english), ...forms.flatMap(form => wordsOf(form.mentions, units))];
  return {
    key: name.key,
    kind: name.kind,
    english: longestFirst(english),
    forms: withUsual(forms, isRival),
    titles: name.titles,
    gloss: glossOf(forms, units, text => english.some(words => sharesWord(words, text))),
  };
}

/** Letters stand for countries in compounds, and Latin abbreviations beside the full name: neither is odd. */
const isFullForm = (surface: string): boolean => surface.length > 1 && !/[\p{Script=Latin}]/u.test(surface);

function placeName({ key, kind, english, mentions }: EntityName, units: readonly UnitView[]): FoundName {
  const forms = [...Map.groupBy(mentions, ({ surface }) => surface)].map(([surface, own]) => ({
    surface,
    mentions: own,
  }));
  type Form = (typeof forms)[number];
  const isRival = ({ surface: one }: Form, { surface: other }: Form): boolean =>
    isFullForm(one) && isFullForm(other) && !one.includes(other) && !other.includes(one);
  return {
    key,
    kind,
    english: longestFirst(english),
    forms: withUsual(forms, isRival),
    titles: [],
    gloss: glossOf(
      forms,
      units,
      // Behind a place in a dateline stands the agency.
      text => kind === 'organisation' || english.some(words => sharesWord(words, text)),
    ),
  };
}

interface Form {
  readonly surface: string;
  readonly mentions: readonly NameMention[];
}

/** Names for each form the rival that the article has more often, or of equals first. */
function withUsual<F extends Form>(
  forms: readonly F[],
  isRival: (one: F, other: F) => boolean,
): readonly FoundForm[] {
  const isBetter = (one: F, other: F): boolean =>
    one.mentions.length - other.mentions.length === 0
      ? order(one.mentions[0]!, other.mentions[0]!) < 0
      : one.mentions.length > other.mentions.length;
  return forms.map(form => {
    const better = forms.filter(other => other !== form && isBetter(other, form) && isRival(form, other));
    const best = better.toSorted((a, b) => (isBetter(a, b) ? -1 : 1))[0];
    return { surface: form.surface, mentions: form.mentions, usual: best?.surface ?? null };
  });
}

const wordsOf = (mentions: readonly NameMention[], units: readonly UnitView[]): readonly string[] =>
  mentions.map(({ unit, source }) => slice(units[unit]!.source.text, source));

const longestFirst = (words: readonly string[]): readonly [string, ...string[]] => {
  const [first = '', ...others] = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  return [first, ...others];
};

const OPENING = '[(（]';
const CLOSING = '[)）]';
/** Behind the name, or behind its title: 金正恩(キム・ジョンウン)総書記, グリーン氏(Sam Greene). */
const GLOSS = new RegExp(`^[一-龠々]{0,8}${OPENING}([^()（）]{2,40})${CLOSING}`, 'u');
const READING = /^[ぁ-んァ-ヺー・=＝ ]+$/u;
const LATIN = /^[\p{Script=Latin}.'’ -]+$/u;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/[ .-]+/);
const sharesWord = (one: string, other: string): boolean =>
  wordsIn(one).some(word => word.length > 1 && wordsIn(other).includes(word));

function glossOf(
  forms: readonly Form[],
  units: readonly UnitView[],
  isOwn: (latin: string) => boolean,
): NameGloss | null {
  const mentions = forms.flatMap(form => form.mentions).toSorted(order);
  // 欧州連合(EU) goes on as EU: a form like the others.
  const isForm = (text: string): boolean => forms.some(({ surface }) => surface === text);
  for (const [nth, { unit, target }] of mentions.entries()) {
    const text = GLOSS.exec(units[unit]!.target.text.slice(target.end))?.[1] ?? '';
    if (READING.test(text)) return { kind: 'reading', text, atFirst: nth === 0 };
    if (LATIN.test(text) && isOwn(text) && !isForm(text)) return { kind: 'latin', text, atFirst: nth === 0 };
  }
  return null;
}

/** Inside the brackets of a reading: it names nothing by itself. */
function isInGloss({ unit, target }: NameMention, units: readonly UnitView[]): boolean {
  const { text } = units[unit]!.target;
  const opened = new RegExp(`[一-龠々]${OPENING}[ァ-ヺー・=＝ ]*$`, 'u').test(text.slice(0, target.start));
  return opened && new RegExp(`^[ァ-ヺー・=＝ ]*${CLOSING}`, 'u').test(text.slice(target.end));
}
