import type { Entity } from '../../lexicon/entities.ts';
import type { Suggestion } from '../../model/issue.ts';
import { slice } from '../../text/ranges.ts';
import type { DocumentView, UnitView } from '../context.ts';
import type { Swap } from './find-swaps.ts';
import { japaneseEntitiesOf } from './mentions.ts';
import { isAbbreviation } from './related.ts';

/** "Korean" may mean two countries, "president" eight offices; more choices than this are no help. */
const MOST = 3;
const USES = Symbol('how often the article writes which name of an entity');
const LANGUAGE = '語';

interface Uses {
  readonly names: ReadonlyMap<string, number>;
  /** Writes ＥＵ rather than EU. */
  readonly wide: boolean;
}

/** Names of what the English means, as the article writes them elsewhere; the one it uses most first. */
export function suggestNames(swap: Swap, unit: UnitView, document: DocumentView): readonly Suggestion[] {
  const { japanese, english } = swap;
  const uses = document.fact(USES, countNames);
  const after = unit.target.text.slice(japanese.range.end);
  const isLanguage = japanese.surface.endsWith(LANGUAGE) || after.startsWith(LANGUAGE);
  const names = namesOf(swap, uses)
    .filter(name => isLanguage || !name.endsWith(LANGUAGE))
    .map(name => (japanese.surface.endsWith(LANGUAGE) && !name.endsWith(LANGUAGE) ? name + LANGUAGE : name));
  return [...new Set(names)]
    .map((name, order) => ({ name, order, rank: count(uses, name) }))
    .sort((a, b) => languageFirst(a.name, b.name) || b.rank - a.rank || a.order - b.order)
    .slice(0, MOST)
    .map(({ name }) => ({
      replace: japanese.range,
      text: withoutRepeat(name, after),
      note: slice(unit.source.text, english.range),
    }));
}

/** One name for each entity that the English may mean; characters of a compound are replaced by such. */
function namesOf({ japanese, english, kind }: Swap, uses: Uses): readonly string[] {
  const isShort = isAbbreviation(japanese);
  const script = isInitials(english.surface) && kind !== 'country' ? 'Latin' : scriptOf(japanese.surface);
  return english.forms
    .filter(({ firm, entity }) => firm && (entity.kind === kind || entity.capital))
    .flatMap(({ entity }) => {
      if (isShort) return entity.abbreviations.slice(0, 1);
      // A capital that stands for its country is best rendered by the country.
      return [entity.kind === kind ? preferredName(entity, script, uses) : (entity.country ?? '')];
    });
}

function countNames(units: readonly UnitView[]): Uses {
  const names = new Map<string, number>();
  let wide = 0;
  for (const { target } of units) {
    wide += (target.text.match(/[Ａ-Ｚ０-９]/g) ?? []).length - (target.text.match(/[A-Z0-9]/g) ?? []).length;
    for (const { surface } of japaneseEntitiesOf(target)) names.set(surface, (names.get(surface) ?? 0) + 1);
  }
  return { names, wide: wide > 0 };
}

const count = ({ names }: Uses, name: string): number => names.get(name) ?? 0;

/** The name the article uses most; else one in the script that was asked for, the most usual first. */
function preferredName({ japanese }: Entity, script: Script, uses: Uses): string {
  const rank = (name: string): number =>
    count(uses, name) +
    (scriptOf(name) === script ? 0.5 : 0) +
    (/[Ａ-Ｚ０-９]/.test(name) === uses.wide ? 0.1 : 0);
  return japanese.reduce((best, name) => (rank(name) > rank(best) ? name : best));
}

type Script = 'Latin' | 'Katakana' | 'Han';

const scriptOf = (name: string): Script =>
  /\p{Script=Latin}/u.test(name) ? 'Latin' : /^[\p{Script=Katakana}ー・]+$/u.test(name) ? 'Katakana' : 'Han';

const isInitials = (surface: string): boolean => /^(?:\p{Lu}\.?){2,}$/u.test(surface);

const languageFirst = (a: string, b: string): number =>
  Number(b.endsWith(LANGUAGE)) - Number(a.endsWith(LANGUAGE));

/** What follows may already say how the name ends: ビクトリア州 before 州, 上院議員 before 議員. */
function withoutRepeat(name: string, after: string): string {
  for (let length = name.length - 1; length > 0; length--)
    if (after.startsWith(name.slice(-length)) && (length > 1 || /[州県市語]$/.test(name)))
      return name.slice(0, -length);
  return name;
}
