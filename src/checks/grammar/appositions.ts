import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import type { UnitView } from '../context.ts';
import type { Fault } from '../fault.ts';

export interface GluedPlaces extends Fault<'glued-places'> {
  readonly source: TextRange;
}

const NAME = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2}";
/** “Hanoi, Vietnam”, “SEOUL, South Korea (AP)”. */
const CITY_COUNTRY = new RegExp(`(?<!\\p{L})(${NAME}), (${NAME})`, 'gu');

/** 「ケニアナイロビ」 for “Nairobi, Kenya”: two names of places with nothing between them. */
export function gluedPlaces({ source, target }: UnitView, lexicon: Lexicon): readonly GluedPlaces[] {
  return [...source.text.matchAll(CITY_COUNTRY)].flatMap(
    ({ 0: phrase, 1: city = '', 2: country = '', index }) => {
      const cities = placesOf(city, lexicon);
      if (cities.length === 0) return [];
      for (const larger of placesOf(country, lexicon)) {
        const smaller = cities.find(name => name !== larger && target.text.includes(larger + name));
        if (smaller === undefined) continue;
        const start = target.text.indexOf(larger + smaller);
        const joint = start + larger.length;
        const katakana = isKatakana(larger) && isKatakana(smaller);
        return [
          {
            kind: 'glued-places',
            range: { start, end: joint + smaller.length },
            fix: '・',
            replace: { start: joint, end: joint },
            source: { start: index, end: index + phrase.length },
            strength: katakana ? 0.85 : 0.6,
          } as const,
        ];
      }
      return [];
    },
  );
}

function placesOf(english: string, lexicon: Lexicon): readonly string[] {
  const names = lexicon.namesFromLatin(english).filter(({ kinds }) => kinds.includes('place'));
  return [...names.map(({ surface }) => surface), ...lexicon.translations(english.toLowerCase())].filter(
    surface => surface.length > 1,
  );
}

const isKatakana = (text: string): boolean => /^[\p{Script=Katakana}ー]+$/u.test(text);

/** Offices that are named with the country they belong to. */
const OFFICE =
  /^(?:大統領|副|首相|外相|国防|国防相|国務|外務|財務|国王|女王|国家|書記長|総書記|総統|大使|議長)/u;

const isCountry = ({ detail2, surface }: JapaneseToken): boolean =>
  detail2 === '地域' && /^(?:[\p{Script=Katakana}ー]+|\p{Script=Han}{1,2}国|日本)$/u.test(surface);

/** 「サンチェススペイン首相」, 「サンチェスのスペイン首相」: how a name, its country and its office do not stand together. */
export function namesWithOffices(
  tokens: readonly JapaneseToken[],
  lexicon: Lexicon,
): readonly Fault<'glued-name' | 'name-no-office'>[] {
  return tokens.flatMap((token, index): readonly Fault<'glued-name' | 'name-no-office'>[] => {
    const [before, office] = [tokens[index - 1], tokens[index + 1]];
    if (before === undefined || office === undefined || !isCountry(token)) return [];
    if (!OFFICE.test(office.surface) || office.range.start !== token.range.end) return [];
    return joined(tokens, index, lexicon);
  });
}

/** The name before the country at `index`, joined to it by の or by nothing. */
function joined(
  tokens: readonly JapaneseToken[],
  index: number,
  lexicon: Lexicon,
): readonly Fault<'glued-name' | 'name-no-office'>[] {
  const [token, before] = [tokens[index]!, tokens[index - 1]!];
  const end = officeEnd(tokens, index + 1);
  const start = before.range.start;
  const range = { start, end: tokens[end]!.range.end };
  if (before.surface === 'の') {
    if (!isPerson(tokens[index - 2], lexicon) || tokens[end + 1]?.surface.startsWith('と')) return [];
    const fix = isKatakana(token.surface) ? '・' : '';
    return [{ kind: 'name-no-office', range, fix, replace: before.range, strength: 0.75 }];
  }
  if (before.range.end !== token.range.start || !isPerson(before, lexicon)) return [];
  if (!isKatakana(token.surface)) return [];
  const replace = { start: token.range.start, end: token.range.start };
  return [{ kind: 'glued-name', range, fix: '・', replace, strength: 0.8 }];
}

function officeEnd(tokens: readonly JapaneseToken[], first: number): number {
  let last = first;
  while (tokens[last + 1]?.pos === '名詞' && tokens[last + 1]!.range.start === tokens[last]!.range.end)
    last++;
  return last;
}

/** A name in katakana that is no place and no word. */
const isPerson = (token: JapaneseToken | undefined, lexicon: Lexicon): boolean =>
  token !== undefined &&
  /^[\p{Script=Katakana}ー・]+$/u.test(token.surface) &&
  token.surface.length > 1 &&
  token.detail2 !== '地域' &&
  token.detail2 !== '組織' &&
  lexicon.entries(token.surface).length === 0;
