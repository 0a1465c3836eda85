import type { TextRange } from '../model/text.ts';
import { type EntityForm, entityForms } from './entities.ts';

/** A stretch of text that names an entity, or one of several. */
export interface EntityMention {
  readonly range: TextRange;
  readonly surface: string;
  readonly forms: readonly EntityForm[];
  /** Stands as a word, not inside one of another meaning. */
  readonly whole: boolean;
}

type Index = ReadonlyMap<string, readonly EntityForm[][]>;

/** Forms with the same text together, the longest first, by the key their text begins with. */
function indexBy(forms: readonly EntityForm[], keyOf: (text: string) => string): Index {
  const byText = [...Map.groupBy(forms, form => form.text).values()].sort(
    ([a], [b]) => b!.text.length - a!.text.length,
  );
  return Map.groupBy(byText, ([form]) => keyOf(form!.text));
}

let english: Index | undefined;
let japanese: Index | undefined;

const ENGLISH_WORD = /(?<![\p{L}\p{N}])\p{L}+/gu;
const firstWord = (text: string): string => (text.match(/^\p{L}+/u)?.[0] ?? '').toLowerCase();
/** Shorter names are other words when they are written small or large: us, who, IS. */
const LONG_ENOUGH_FOR_CAPITALS = 4;
const ARTICLE = 'the ';

/** Entities the English names, longest names first: "South Korea" is one mention. */
export function entitiesInEnglish(text: string): readonly EntityMention[] {
  english ??= indexBy(
    entityForms().flatMap(forms => forms.english),
    firstWord,
  );
  const found: EntityMention[] = [];
  let end = 0;
  for (const { 0: word, index: start } of text.matchAll(ENGLISH_WORD)) {
    if (start < end) continue;
    const forms = namedAt(text, start, word, english);
    if (forms === undefined) continue;
    const range = { start, end: start + forms[0]!.text.length };
    end = range.end;
    const known = isPart(text, range, forms) ? forms.map(form => ({ ...form, firm: false })) : forms;
    found.push({ range, surface: text.slice(range.start, range.end), forms: known, whole: true });
  }
  return found;
}

/** Whether it is but half of an office or a point of the compass: "vice - chairman", "North - Eastern". */
const isPart = (text: string, { start, end }: TextRange, forms: readonly EntityForm[]): boolean =>
  forms.some(({ entity: { kind } }) => kind === 'office' || kind === 'direction') &&
  (/\p{L} ?[-–] ?$/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^ ?[-–] ?\p{L}/u.test(text.slice(end, end + 4)));

/** The longest name that begins here; a name in small letters may be one all the same, or be turkey. */
function namedAt(text: string, start: number, word: string, index: Index): readonly EntityForm[] | undefined {
  const key = word.toLowerCase();
  // A plural is found under its singular.
  const candidates = [...(index.get(key) ?? []), ...(index.get(key.replace(/s$/, '')) ?? [])];
  const exact = candidates.find(([form]) => isEnglishAt(text, start, form!.text));
  const small = candidates.find(([form]) => isSmallAt(text, start, form!.text));
  // Of "Finance Ministry" and "finance ministry" the one that is written stands.
  const longest = lengthOf(exact) >= lengthOf(small) ? exact : small;
  if (longest === undefined || (key === 'the' && isNamedLonger(text, start, lengthOf(longest), index)))
    return undefined;
  return longest === exact ? longest : longest.map(form => ({ ...form, firm: false }));
}

/** "The North" is in "the North Korean", too. */
function isNamedLonger(text: string, start: number, length: number, index: Index): boolean {
  const next = start + ARTICLE.length;
  const word = /^\p{L}+/u.exec(text.slice(next))?.[0] ?? '';
  const forms = namedAt(text, next, word, index);
  return forms !== undefined && next + forms[0]!.text.length > start + length;
}

function isEnglishAt(text: string, start: number, form: string): boolean {
  const there = text.slice(start, start + form.length);
  const isSame =
    there === form ||
    (/^\p{Ll}/u.test(form)
      ? there.toLowerCase() === form.toLowerCase()
      : form.length >= LONG_ENOUGH_FOR_CAPITALS && there === form.toUpperCase());
  return isSame && endsWord(text, start + form.length);
}

const isSmallAt = (text: string, start: number, form: string): boolean =>
  form.length >= LONG_ENOUGH_FOR_CAPITALS &&
  text.slice(start, start + form.length).toLowerCase() === form.toLowerCase() &&
  endsWord(text, start + form.length);

/** A plural ends here, too. */
const endsWord = (text: string, end: number): boolean =>
  /^s?(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 2));

/** Entities the Japanese names, longest names first. */
export function entitiesInJapanese(text: string): readonly EntityMention[] {
  japanese ??= indexBy(
    entityForms().flatMap(forms => forms.japanese),
    form => form[0]!,
  );
  const found: EntityMention[] = [];
  let start = 0;
  while (start < text.length) {
    const abbreviated = abbreviatedAt(text, start);
    const forms = longestAt(text, start, japanese);
    // 朝日新聞 is no North Korea and Japan.
    if (abbreviated.length > 0 && abbreviated.length >= lengthOf(forms)) {
      found.push(...abbreviated);
      start = abbreviated.at(-1)!.range.end;
      continue;
    }
    if (forms === undefined) {
      start++;
      continue;
    }
    const range = { start, end: start + forms[0]!.text.length };
    found.push({ range, surface: forms[0]!.text, forms, whole: isWhole(text, range) });
    start = range.end;
  }
  return found;
}

const lengthOf = (forms: readonly EntityForm[] = []): number => forms[0]?.text.length ?? 0;

/** Countries abbreviated together, 日米韓 or 米ロ首脳, or one before an office or a force: 米大統領. */
const TOGETHER = '(?<![\\p{Script=Han}\\p{Nd}])[LETTERS]{2,4}(?![\\p{Script=Katakana}ー])';
const ALONE =
  '(?<![\\p{Script=Han}\\p{Nd}])[米英仏独伊豪韓](?=大統領|首相|政府|軍|議会|外相|外務|国防|国務|財務|司法|当局|紙|メディア|大使|上院|下院|海軍|空軍|陸軍|警察)';
let abbreviation: { readonly pattern: RegExp; readonly forms: ReadonlyMap<string, EntityForm[]> } | undefined;

function abbreviatedAt(text: string, start: number): readonly EntityMention[] {
  abbreviation ??= abbreviationIndex();
  const { pattern, forms } = abbreviation;
  if (!forms.has(text[start]!)) return [];
  pattern.lastIndex = start;
  const run = pattern.exec(text)?.[0] ?? '';
  return [...run].map((letter, index) => ({
    range: { start: start + index, end: start + index + 1 },
    surface: letter,
    forms: forms.get(letter)!,
    whole: true,
  }));
}

function abbreviationIndex(): NonNullable<typeof abbreviation> {
  const all = entityForms().flatMap(({ japanese: [first] }) =>
    first!.entity.abbreviations.map(text => ({ entity: first!.entity, text, firm: true })),
  );
  const forms = Map.groupBy(all, ({ text }) => text);
  const letters = [...forms.keys()].join('');
  return { forms, pattern: new RegExp(`${TOGETHER.replace('LETTERS', letters)}|${ALONE}`, 'uy') };
}

/** The longest name that begins here, unless a longer one begins inside it: 米 and 国務長官, not 米国 and 務長官. */
function longestAt(text: string, start: number, index: Index): readonly EntityForm[] | undefined {
  const candidates = (index.get(text[start]!) ?? []).filter(([form]) => text.startsWith(form!.text, start));
  return candidates.find(([form]) => {
    const { length } = form!.text;
    for (let inside = start + 1; inside < start + length; inside++) {
      const other = index.get(text[inside]!)?.find(([next]) => text.startsWith(next!.text, inside));
      if (other !== undefined && other[0]!.text.length > length) return false;
    }
    return true;
  });
}

/** Neither katakana nor Latin letters go on at either end: インド is not in インドラ. */
const isWhole = (text: string, { start, end }: TextRange): boolean =>
  !isOneScript(text, start, /^[\p{Script=Katakana}ー]{2}$/u) &&
  !isOneScript(text, start, /^[\p{Script=Latin}]{2}$/u) &&
  !isOneScript(text, end, /^[\p{Script=Katakana}ー]{2}$/u) &&
  !isOneScript(text, end, /^[\p{Script=Latin}]{2}$/u);

const isOneScript = (text: string, at: number, script: RegExp): boolean =>
  at > 0 && script.test(text.slice(at - 1, at + 1));
