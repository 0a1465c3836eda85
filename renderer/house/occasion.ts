import type { UnitId } from '../../src/model/article.ts';
import type { Annotation, Suggestion } from '../../src/model/issue.ts';
import type { Unit } from '../../src/model/review.ts';
import type { Correction } from '../../src/model/term.ts';
import { applySuggestion } from '../../src/text/apply-suggestion.ts';
import { proposedWords } from '../review/issues.ts';

/** Two texts of a unit between which something was corrected, and the correction that was meant, if one was. */
export interface RuleOccasion {
  readonly unitId: UnitId;
  readonly before: string;
  readonly after: string;
  readonly given: Correction | null;
}

/** English words longer than this are a clause and no term. In UTF-16 units. */
const LONGEST_PHRASE = 60;

/** What an issue says is wrong, and what it proposes first, as the beginning of a rule; `text` is on the screen. */
function occasionOfIssue(issue: Annotation, unit: Unit, text: string): RuleOccasion {
  const [first] = issue.suggestions;
  const after = first === undefined ? text : applySuggestion(text, first);
  return { unitId: unit.id, before: text, after, given: givenBy(issue, first) };
}

function givenBy(issue: Annotation, suggestion: Suggestion | undefined): Correction | null {
  const wrong = issue.target?.exact ?? '';
  if (wrong === '') return null;
  const right = suggestion === undefined ? '' : (proposedWords(issue, suggestion) ?? '');
  const english = issue.source?.exact ?? '';
  return { wrong, right, english: english.length <= LONGEST_PHRASE ? english : '' };
}

/** What a reviewer changed in the machine's text; `text` is on the screen. Null where nothing was. */
function occasionOfUnit(unit: Unit, text: string): RuleOccasion | null {
  return text === unit.machine ? null : { unitId: unit.id, before: unit.machine, after: text, given: null };
}

/** What the reviewer most likely has in mind: the issue, where one is meant, else what was changed, else nothing yet. */
export function occasionFor(
  unit: Unit,
  text: string,
  issue: Annotation | undefined,
  meant: boolean,
): RuleOccasion {
  const ofUnit = occasionOfUnit(unit, text);
  if (issue !== undefined && (meant || ofUnit === null)) return occasionOfIssue(issue, unit, text);
  return ofUnit ?? { unitId: unit.id, before: text, after: text, given: null };
}
