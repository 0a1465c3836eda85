import type { Entity, EntityKind } from '../../lexicon/entities.ts';
import type { EntityMention } from '../../lexicon/entity-mentions.ts';
import type { NamedKind } from '../../model/name.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { englishEntitiesOf, japaneseEntitiesOf } from '../entities/mentions.ts';
import { perView } from '../memo.ts';
import type { NameMention } from './ledger-names.ts';

/** Offices and points of the compass are no names; people have their titles in the ledger. */
const KINDS: Partial<Readonly<Record<EntityKind, NamedKind>>> = {
  country: 'place',
  region: 'place',
  state: 'place',
  city: 'place',
  organisation: 'organisation',
  agency: 'organisation',
  party: 'organisation',
  chamber: 'organisation',
  media: 'organisation',
  company: 'organisation',
  league: 'organisation',
  club: 'organisation',
  university: 'organisation',
};

/** A place or an organisation that news names every day, where a unit names it in both languages. */
interface EntitySighting {
  readonly entity: Entity;
  readonly english: string;
  readonly mention: NameMention;
}

const entityOf = ({ forms }: EntityMention): readonly Entity[] =>
  forms.filter(({ firm, entity }) => firm && KINDS[entity.kind] !== undefined).map(({ entity }) => entity);

/** Every place where a unit's translation names what its English names, too. */
export const entitySightings = perView((unit: UnitView): readonly EntitySighting[] => {
  if (!isComparable(unit)) return [];
  // In small letters it is the thing and no name: a parliament, the greens.
  const english = englishEntitiesOf(unit.source).filter(({ surface }) => /^\p{Lu}/u.test(surface));
  const seen = new Map<Entity, number>();
  return japaneseEntitiesOf(unit.target)
    .filter(({ whole }) => whole)
    .flatMap((japanese): readonly EntitySighting[] => {
      const { range: target, surface } = japanese;
      for (const entity of entityOf(japanese)) {
        const named = english.filter(mention => entityOf(mention).includes(entity));
        if (named.length === 0) continue;
        const nth = seen.get(entity) ?? 0;
        seen.set(entity, nth + 1);
        const { range: source, surface: words } = named[Math.min(nth, named.length - 1)]!;
        const mention = { unit: unit.position, source, target, surface, title: null };
        return [{ entity, english: words, mention }];
      }
      return [];
    });
});

/** A place or organisation of the article with all its mentions, in reading order. */
export interface EntityName {
  readonly key: string;
  readonly kind: NamedKind;
  readonly english: readonly string[];
  readonly mentions: readonly NameMention[];
}

/** The places and organisations that both texts name. */
export function entityNames(units: readonly UnitView[]): readonly EntityName[] {
  const sightings = units.flatMap(entitySightings);
  return [...Map.groupBy(sightings, ({ entity }) => entity)].map(([entity, seen]) => ({
    key: `${entity.kind} ${entity.japanese[0]}`,
    kind: KINDS[entity.kind] ?? 'unknown',
    english: seen.map(({ english }) => english),
    mentions: seen.map(({ mention }) => mention),
  }));
}
