import { CLUBS, COMPANIES, LEAGUES, UNIVERSITIES } from './tables/entities/business.ts';
import { CITIES } from './tables/entities/cities.ts';
import { COUNTRIES, LANGUAGES } from './tables/entities/countries.ts';
import { DIRECTIONS, OFFICES } from './tables/entities/offices.ts';
import {
  AGENCIES,
  CHAMBERS,
  FAITHS,
  FORCES,
  INTERNATIONAL_ORGANISATIONS,
  MEDIA,
  PARTIES,
} from './tables/entities/organisations.ts';
import { LEADERS } from './tables/entities/people.ts';
import { PREFECTURES, STATES, WORLD_REGIONS } from './tables/entities/regions.ts';

/** Entities of one kind are taken for each other; those of two kinds are not. */
export type EntityKind =
  | 'country'
  | 'region'
  | 'state'
  | 'city'
  | 'organisation'
  | 'agency'
  | 'party'
  | 'chamber'
  | 'force'
  | 'faith'
  | 'media'
  | 'company'
  | 'league'
  | 'club'
  | 'university'
  | 'office'
  | 'leader'
  | 'direction';

/** A country, city, organisation or office that news names every day, with its names in both languages. */
export interface Entity {
  readonly kind: EntityKind;
  /** Names that can stand for it alone, the most usual first. */
  readonly japanese: readonly string[];
  /** The characters that stand for it in compounds, the most usual first: 日米, 日ロ. */
  readonly abbreviations: readonly string[];
  /** Japanese name of the country it lies in. */
  readonly country: string | null;
  /** Stands for its country's government, too. */
  readonly capital: boolean;
}

/** A written form of an entity. */
export interface EntityForm {
  readonly entity: Entity;
  readonly text: string;
  /** Means the entity surely enough to prove something; other forms may only explain why it is named. */
  readonly firm: boolean;
}

interface EntityForms {
  readonly japanese: readonly EntityForm[];
  readonly english: readonly EntityForm[];
}

let known: readonly EntityForms[] | undefined;

/** All entities with their forms, in the order of the tables. */
export function entityForms(): readonly EntityForms[] {
  known ??= [
    ...linesOf(COUNTRIES, 'country'),
    ...linesOf(LANGUAGES, 'country'),
    ...linesOf(WORLD_REGIONS, 'region'),
    ...Object.entries(STATES).flatMap(([country, lines]) => linesOf(lines, 'state', country)),
    ...linesOf(PREFECTURES, 'state', '日本'),
    ...Object.entries(CITIES).flatMap(([country, lines]) => linesOf(lines, 'city', country)),
    ...linesOf(INTERNATIONAL_ORGANISATIONS, 'organisation'),
    ...linesOf(AGENCIES, 'agency'),
    ...linesOf(PARTIES, 'party'),
    ...linesOf(CHAMBERS, 'chamber'),
    ...linesOf(FORCES, 'force'),
    ...linesOf(FAITHS, 'faith'),
    ...linesOf(MEDIA, 'media'),
    ...linesOf(COMPANIES, 'company'),
    ...linesOf(LEAGUES, 'league'),
    ...linesOf(CLUBS, 'club'),
    ...linesOf(UNIVERSITIES, 'university'),
    ...linesOf(OFFICES, 'office'),
    ...linesOf(LEADERS, 'leader'),
    ...linesOf(DIRECTIONS, 'direction'),
  ];
  return known;
}

const linesOf = (table: string, kind: EntityKind, country: string | null = null): readonly EntityForms[] =>
  table
    .split('\n')
    .filter(line => line !== '')
    .map(line => formsOf(line, kind, country));

function formsOf(line: string, kind: EntityKind, country: string | null): EntityForms {
  const capital = line.startsWith('*');
  const [japanese = '', english = '', abbreviations = ''] = line.slice(capital ? 1 : 0).split(' | ');
  const written = japanese.split(' ');
  const entity: Entity = {
    kind,
    japanese: written.filter(name => !name.startsWith('?')),
    abbreviations: [...abbreviations],
    country,
    capital,
  };
  const form = (text: string): EntityForm =>
    text.startsWith('?') ? { entity, text: text.slice(1), firm: false } : { entity, text, firm: true };
  return { japanese: written.map(form), english: english.split(', ').map(form) };
}
