import { singular } from '../../lexicon/english-forms.ts';
import type { House, TrapRule } from '../../model/term.ts';
import { parseEnglishCondition } from '../traps/english-pattern.ts';
import { indexTraps, type TrapIndex } from '../traps/find-traps.ts';
import { parseJapaneseForms } from '../traps/japanese-form.ts';
import type { Trap } from '../traps/trap.ts';

const indexes = new WeakMap<House, TrapIndex>();

/** The newsroom's rules as rows of the same kind as those that are shipped; made once for each state of the rules. */
export function houseTraps(house: House): TrapIndex {
  const known = indexes.get(house);
  if (known !== undefined) return known;
  const index = indexTraps(house.rules.map(trapOf));
  indexes.set(house, index);
  return index;
}

/** A rule as a row. Throws SyntaxError where its English cannot be read. */
export function trapOf({ english, wrong, right, note }: TrapRule): Trap {
  const condition = parseEnglishCondition(asPattern(english));
  const renderings = right === '' ? [] : right.split('/').map(rendering => rendering.trim());
  if (condition.patterns.length === 0) throw new SyntaxError(`pattern: ${english}`);
  return {
    id: `${english} | ${wrong}`,
    english: condition,
    japanese: parseJapaneseForms(wrong, renderings),
    renderings,
    note: { ja: note, en: note },
    category: 'accuracy/mistranslation',
    severity: 'major',
    strength: 'sure',
  };
}

const PART_OF_SPEECH = /\.(?:ADJ|ADP|ADV|AUX|NOUN|NUM|PROPN|VERB)(?=[\s/;]|$)/;

/** English as a reviewer writes it: articles left out, lower case, plurals in both numbers. */
function asPattern(english: string): string {
  return english
    .split(/(\s+|[/;~+])/)
    .map(word => {
      const pos = PART_OF_SPEECH.exec(word)?.[0] ?? '';
      const lower = word.slice(0, word.length - pos.length).toLowerCase();
      const one = singular(lower);
      return (/^\p{L}/u.test(lower) && one !== lower ? `${lower}/${one}` : lower) + pos;
    })
    .join('')
    .replace(/(^|;)\s*(?:(?:an?|the|to)\s+)+(?=\S)/g, '$1');
}
