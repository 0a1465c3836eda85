import type { Entity } from '../../lexicon/entities.ts';
import type { Suggestion } from '../../model/issue.ts';
import { slice } from '../../text/ranges.ts';
import type { DocumentView, UnitView } from '../context.ts';
import type { Swap } from './find-swaps.ts';
import { japaneseEntitiesOf } from './mentions.ts';

/** "Korean" may mean two countries; more choices than this are no help. */
const MOST = 3;
const USES = Symbol('how often the article writes which name of an entity');

/** Names of what the English means, as the article writes them elsewhere; the one it uses most first. */
export function suggestNames(
  { japanese, english, kind }: Swap,
  unit: UnitView,
  document: DocumentView,
): readonly Suggestion[] {
  const uses = document.fact(USES, countNames);
  const meant = english.forms.filter(({ firm, entity }) => firm && (entity.kind === kind || entity.capital));
  const isShort = japanese.forms.some(({ entity }) => entity.abbreviations.includes(japanese.surface));
  const named = meant.flatMap(({ entity }) =>
    isShort
      ? entity.abbreviations.slice(0, 1)
      : entity.kind !== kind
        ? [entity.country!]
        : [preferredName(entity, japanese.surface, uses)],
  );
  const after = unit.target.text.slice(japanese.range.end);
  const isLanguage = japanese.surface.endsWith('語') || after.startsWith('語');
  return [...new Set(named)]
    .filter(name => isLanguage || !name.endsWith('語'))
    .map(name => (japanese.surface.endsWith('語') && !name.endsWith('語') ? `${name}語` : name))
    .map((name, order) => ({ name, order }))
    .sort(
      (a, b) =>
        language(b.name) - language(a.name) || count(uses, b.name) - count(uses, a.name) || a.order - b.order,
    )
    .slice(0, MOST)
    .map(({ name }) => ({
      replace: japanese.range,
      text: withoutRepeat(name, after),
      note: slice(unit.source.text, english.range),
    }));
}

const language = (name: string): number => (name.endsWith('語') ? 1 : 0);

type Uses = ReadonlyMap<string, number>;

function countNames(units: readonly UnitView[]): Uses {
  const uses = new Map<string, number>();
  for (const { target } of units)
    for (const { surface } of japaneseEntitiesOf(target)) uses.set(surface, (uses.get(surface) ?? 0) + 1);
  return uses;
}

const count = (uses: Uses, name: string): number => uses.get(name) ?? 0;

/** The name the article uses most; else the most usual one, an abbreviation in Latin letters for another such. */
function preferredName(entity: Entity, replaced: string, uses: Uses): string {
  const script = /^[\p{Script=Latin}\p{Nd}]+$/u.test(replaced);
  const width = /[Ａ-Ｚ]/u.test(replaced);
  const alike = (name: string): boolean =>
    /^[\p{Script=Latin}\p{Nd}]+$/u.test(name) === script && /[Ａ-Ｚ]/u.test(name) === width;
  const rank = (name: string): number => count(uses, name) + (alike(name) ? 0.5 : 0);
  return entity.japanese.reduce((best, name) => (rank(name) > rank(best) ? name : best));
}

/** What follows may already say how the name ends: ビクトリア州 before 州. */
const withoutRepeat = (name: string, after: string): string =>
  /[州県市語]$/.test(name) && after.startsWith(name.slice(-1)) ? name.slice(0, -1) : name;
