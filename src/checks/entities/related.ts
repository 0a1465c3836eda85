import type { Entity, EntityForm } from '../../lexicon/entities.ts';
import type { EntityMention } from '../../lexicon/entity-mentions.ts';

/**
 * How surely a Japanese mention renders an English one: it names the same entity; one is the capital and the other the
 * country; one may stand for the other, as a city for its country; not at all.
 */
export type Rendering = 'same' | 'capital' | 'related' | 'none';

export function renderingOf(english: EntityMention, japanese: EntityMention): Rendering {
  const pairs = japanese.forms.flatMap(form => english.forms.map(other => [other, form] as const));
  const firm = pairs.filter(([a, b]) => a.firm && b.firm);
  if (firm.some(([a, b]) => a.entity === b.entity)) return 'same';
  if (firm.some(([a, b]) => isCapital(a.entity, b.entity) || isCapital(b.entity, a.entity))) return 'capital';
  return pairs.some(isRelated) ? 'related' : 'none';
}

/** Whether the Japanese names what the English does, if only by its capital. */
export const isNamedBy = (english: EntityMention, japanese: EntityMention): boolean =>
  ['same', 'capital'].includes(renderingOf(english, japanese));

const isRelated = ([english, japanese]: readonly [EntityForm, EntityForm]): boolean =>
  (english.firm || japanese.firm) && standsFor(english.entity, japanese.entity);

/** A place stands for its country, and a country for its capital. */
const standsFor = (english: Entity, japanese: Entity): boolean =>
  english === japanese || isCountry(japanese, english.country) || isCapital(japanese, english);

const isCapital = (city: Entity, country: Entity): boolean =>
  city.capital && isCountry(country, city.country);

const isCountry = ({ kind, japanese }: Entity, name: string | null): boolean =>
  kind === 'country' && japanese[0] === name;
