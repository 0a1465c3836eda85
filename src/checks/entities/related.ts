import type { Entity, EntityForm } from '../../lexicon/entities.ts';
import type { EntityMention } from '../../lexicon/entity-mentions.ts';

/**
 * How surely a Japanese mention renders an English one: it names the same entity; one is the capital and the other the
 * country; one may stand for the other, as a city for its country; not at all.
 */
export type Rendering = 'same' | 'capital' | 'related' | 'none';

/** The surest of what the forms of both may mean. */
export function renderingOf(english: EntityMention, japanese: EntityMention): Rendering {
  let best: Rendering = 'none';
  for (const form of english.forms)
    for (const other of japanese.forms) {
      const rendering = renderingOfForms(form, other);
      if (rendering === 'same') return rendering;
      if (rendering === 'capital' || best === 'none') best = rendering;
    }
  return best;
}

function renderingOfForms(english: EntityForm, japanese: EntityForm): Rendering {
  const a = english.entity;
  const b = japanese.entity;
  if (english.firm && japanese.firm) {
    if (a === b) return 'same';
    if (isCapital(a, b) || isCapital(b, a)) return 'capital';
  }
  const stands = (english.firm || japanese.firm) && standsFor(a, b);
  return stands ? 'related' : 'none';
}

/** Whether the Japanese names what the English does, if only by its capital. */
export function isNamedBy(english: EntityMention, japanese: EntityMention): boolean {
  const rendering = renderingOf(english, japanese);
  return rendering === 'same' || rendering === 'capital';
}

/** A place stands for its country, and a country for its capital. */
const standsFor = (english: Entity, japanese: Entity): boolean =>
  english === japanese || isCountry(japanese, english.country) || isCapital(japanese, english);

const isCapital = (city: Entity, country: Entity): boolean =>
  city.capital && isCountry(country, city.country);

const isCountry = ({ kind, japanese }: Entity, name: string | null): boolean =>
  kind === 'country' && japanese[0] === name;

/** Whether a country is named by one character, as in 日米. */
export const isAbbreviation = ({ forms, surface }: EntityMention): boolean =>
  forms.some(({ entity }) => entity.abbreviations.includes(surface));
