import type { Entity, EntityForm } from '../../lexicon/entities.ts';
import type { EntityMention } from '../../lexicon/entity-mentions.ts';

/** How surely a Japanese mention renders an English one. */
export type Rendering = 'same' | 'related' | 'none';

/** Whether both surely name one entity, or one only stands for the other: a capital for its country, a hint. */
export function renderingOf(english: EntityMention, japanese: EntityMention): Rendering {
  const pairs = japanese.forms.flatMap(form => english.forms.map(other => [other, form] as const));
  if (pairs.some(([a, b]) => a.firm && b.firm && a.entity === b.entity)) return 'same';
  return pairs.some(isRelated) ? 'related' : 'none';
}

const isRelated = ([english, japanese]: readonly [EntityForm, EntityForm]): boolean =>
  (english.firm || japanese.firm) && standsFor(english.entity, japanese.entity);

/** A place stands for its country, and a country for its capital. */
const standsFor = (english: Entity, japanese: Entity): boolean =>
  english === japanese ||
  isCountry(japanese, english.country) ||
  (japanese.capital && isCountry(english, japanese.country));

const isCountry = ({ kind, japanese }: Entity, name: string | null): boolean =>
  kind === 'country' && japanese[0] === name;
