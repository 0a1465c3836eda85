import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import type { DocumentView, UnitView } from '../context.ts';

/** The place of a dateline that is set the English way. */
export interface ForeignDateline {
  /** "HANOI, Vietnam" in the English. */
  readonly source: TextRange;
  /** ハノイ、ベトナム or ベトナムハノイ in the Japanese. */
  readonly target: TextRange;
  readonly town: string;
  readonly country: string;
}

/** “HANOI, Vietnam (AP) —”: a town in capitals, the country or state, the agency. */
const ENGLISH =
  /^\s*((\p{Lu}[\p{Lu}\p{M} .'’-]+), (\p{Lu}[\p{L}\p{M} .'’-]+?))\s*\((?:\p{Lu}[\p{L} ]{1,20})\)/u;
/** What stands before the agency in the Japanese: letters and a comma, nothing in brackets. */
const JAPANESE =
  /^\s*([\p{Script=Katakana}\p{Script=Han}ー・ ]{2,24})(?:[、,，]\s*([\p{Script=Katakana}\p{Script=Han}ー・ ]{2,24}))?[（(](?:[A-Z]{2,5}|[\p{Script=Katakana}ー・]{2,10})(?:通信)?[)）]/u;

/** The dateline of a paragraph whose place keeps the order of the English, or runs town and country together. */
export function findForeignDateline({ source, target }: UnitView, lexicon: Lexicon): ForeignDateline | null {
  const english = ENGLISH.exec(source.text);
  const japanese = JAPANESE.exec(target.text);
  const place = japanese?.[1]?.trim();
  if (english?.[1] === undefined || japanese === null || place === undefined) return null;
  const second = japanese[2]?.trim();
  const parts = second === undefined ? partsOf(place, lexicon) : { town: place, country: second };
  if (parts === null) return null;
  const start = target.text.indexOf(place);
  const last = second ?? place;
  const end = target.text.indexOf(last, start + (second === undefined ? 0 : place.length)) + last.length;
  const from = source.text.indexOf(english[1]);
  return { ...parts, source: { start: from, end: from + english[1].length }, target: { start, end } };
}

/** Country and town written without anything between them, both of them known: ベトナムハノイ. */
function partsOf(place: string, lexicon: Lexicon): Pick<ForeignDateline, 'town' | 'country'> | null {
  if (/[・ ]/.test(place)) return null;
  for (let at = 2; at <= place.length - 2; at++) {
    const [country, town] = [place.slice(0, at), place.slice(at)];
    if (isPlace(country, lexicon) && isPlace(town, lexicon) && !isPlace(place, lexicon))
      return { country, town };
  }
  return null;
}

const isPlace = (name: string, lexicon: Lexicon): boolean =>
  lexicon.names(name).some(({ kinds }) => kinds.includes('place')) ||
  lexicon.entries(name).some(({ glosses }) => glosses.some(gloss => /^\p{Lu}/u.test(gloss)));

const AGENCY_COPY = Symbol('agency copy');
/** “HANOI, Vietnam (AP) —”, “BERLIN (Reuters) -”: the place in capitals, the agency, a dash. */
const AGENCY =
  /^\s*\p{Lu}[\p{Lu}\p{M} .'’-]+(?:,[\p{L}\p{M} .,'’-]{2,30})?\s*\(\p{Lu}[\p{L} ]{1,20}\)\s*[–—-]/u;

/** Whether the English of the article opens with the dateline of a news agency. */
export const isAgencyCopy = (document: DocumentView): boolean =>
  document.fact(AGENCY_COPY, units => units.slice(0, OPENING).some(({ source }) => AGENCY.test(source.text)));

/** Headline, standfirst, byline, picture: the dateline stands after them. */
const OPENING = 8;
