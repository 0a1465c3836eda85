import type { MqmCategory, Severity } from '../../model/issue.ts';
import type { Localized } from '../../model/text.ts';
import { type EnglishCondition, parseEnglishCondition } from './english-pattern.ts';
import { type JapaneseForms, parseJapaneseForms } from './japanese-form.ts';

/** How far a trap is to be believed, by what it found in untouched professional translations. */
export type TrapStrength = 'sure' | 'likely' | 'weak';

/** A rendering that machine translation falls into, and what newsrooms write instead. */
export interface Trap {
  /** The row as it is written, unique in the table. */
  readonly id: string;
  /** What the English says; empty where the Japanese is wrong whatever the English says. */
  readonly english: EnglishCondition;
  readonly japanese: JapaneseForms;
  /** Right renderings: the first is proposed, and any of them in the sentence silences the row. */
  readonly renderings: readonly string[];
  readonly note: Localized;
  readonly category: MqmCategory;
  readonly severity: Severity;
  readonly strength: TrapStrength;
}

const CATEGORIES: Readonly<Record<string, MqmCategory>> = {
  term: 'terminology/wrong-term',
  literal: 'style/unidiomatic',
  grammar: 'linguistic/grammar',
};
const SEVERITIES: Readonly<Record<string, Severity>> = { critical: 'critical', minor: 'minor' };
const STRENGTHS: Readonly<Record<string, TrapStrength>> = { likely: 'likely', weak: 'weak' };

/**
 * Rows of a table, one a line: `English | Japanese | renderings | note in Japanese | note in English | marks`. Marks
 * are words: term, literal, grammar (else a mistranslation); critical, minor (else major); likely, weak (else sure).
 * Throws SyntaxError on a row that lacks a field or has an unknown mark.
 */
export function parseTraps(table: string): readonly Trap[] {
  return table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(parseTrap);
}

function parseTrap(line: string): Trap {
  const [english = '', japanese = '', renderings = '', ja = '', en = '', marks = '', ...rest] = line
    .split('|')
    .map(field => field.trim());
  if ([japanese, renderings, ja, en].includes('') || rest.length > 0) throw new SyntaxError(`trap: ${line}`);
  const right = renderings.split('/').map(rendering => rendering.trim());
  const words = marks.split(' ').filter(word => word !== '');
  const unknown = words.find(word => !(word in CATEGORIES || word in SEVERITIES || word in STRENGTHS));
  if (unknown !== undefined) throw new SyntaxError(`trap: unknown mark ${unknown} in ${line}`);
  const marked = <T>(values: Readonly<Record<string, T>>, otherwise: T): T =>
    words.map(word => values[word]).find(value => value !== undefined) ?? otherwise;
  return {
    id: `${english} | ${japanese}`,
    english: parseEnglishCondition(english),
    japanese: parseJapaneseForms(japanese, right),
    renderings: right,
    note: { ja, en },
    category: marked(CATEGORIES, 'accuracy/mistranslation'),
    severity: marked(SEVERITIES, 'major'),
    strength: marked(STRENGTHS, 'sure'),
  };
}
