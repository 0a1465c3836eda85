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
    const key = word.toLowerCase();
    // A plural is found under its singular.
    const candidates = [...(english.get(key) ?? []), ...(english.get(key.replace(/s$/, '')) ?? [])];
    const forms = candidates.find(([form]) => isEnglishAt(text, start, form!.text));
    if (forms === undefined) continue;
    const range = { start, end: start + forms[0]!.text.length };
    end = range.end;
    found.push({ range, surface: text.slice(range.start, range.end), forms, whole: true });
  }
  return found;
}

function isEnglishAt(text: string, start: number, form: string): boolean {
  const end = start + form.length;
  const there = text.slice(start, end);
  const isSame =
    there === form ||
    (/^\p{Ll}/u.test(form)
      ? there.toLowerCase() === form.toLowerCase()
      : form.length >= LONG_ENOUGH_FOR_CAPITALS && there === form.toUpperCase());
  return isSame && /^s?(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 2));
}

/** Entities the Japanese names, longest names first. */
export function entitiesInJapanese(text: string): readonly EntityMention[] {
  japanese ??= indexBy(
    entityForms().flatMap(forms => forms.japanese),
    form => form[0]!,
  );
  const found: EntityMention[] = [];
  let start = 0;
  while (start < text.length) {
    const forms = longestAt(text, start, japanese);
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
