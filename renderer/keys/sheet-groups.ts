import i18next from 'i18next';
import { foldForSearch, fuzzyMatch, termsOf } from '../palette/fuzzy-match.ts';
import { formatChord } from './chord.ts';
import { type AnyCommandId, allCommands, groupOf } from './command-table.ts';
import { COMMAND_GROUPS, type CommandGroup, type CommandId, KEY_TABLE } from './key-table.ts';

/** Keys that are no commands: the grid's own and the editor's. */
const PLAIN_KEYS = [
  { text: 'command.moveRow', chords: ['ArrowUp', 'ArrowDown'] },
  { text: 'command.startEditing', chords: ['Enter'] },
  { text: 'command.undo', chords: ['Mod+Z', 'Mod+Y'] },
] as const;

export interface SheetEntry {
  readonly text: `command.${AnyCommandId}` | (typeof PLAIN_KEYS)[number]['text'];
  /** Empty where only the palette runs it. */
  readonly chords: readonly string[];
}

const hasKey = (command: AnyCommandId): command is CommandId => command in KEY_TABLE;

/** Aliases worth showing; nine digits are one entry, and one way to type a plus sign is enough. */
function shownChords(command: AnyCommandId): readonly string[] {
  if (!hasKey(command)) return [];
  if (command === 'acceptSuggestion') return ['Mod+1', 'Mod+9'];
  return command === 'textLarger' ? KEY_TABLE.textLarger.chords.slice(0, 1) : KEY_TABLE[command].chords;
}

const entriesOf = (group: CommandGroup): readonly SheetEntry[] => [
  ...allCommands()
    .filter(command => groupOf(command) === group)
    .map(command => ({ text: `command.${command}` as const, chords: shownChords(command) }))
    .toSorted((a, b) => Number(b.chords.length > 0) - Number(a.chords.length > 0)),
  ...(group === 'units' ? PLAIN_KEYS : []),
];

/** All commands by group, or those that fit a query: their name in either language, or their key. */
export function sheetGroups(
  query: string,
): readonly { readonly group: CommandGroup; readonly entries: readonly SheetEntry[] }[] {
  const terms = termsOf(query);
  const names = [i18next.getFixedT('ja'), i18next.getFixedT('en')];
  const fits = ({ text, chords }: SheetEntry): boolean =>
    fuzzyMatch(
      terms,
      [...names.map(name => name(text)), ...chords.map(chord => formatChord(chord))].map(foldForSearch),
    ) !== null;
  return COMMAND_GROUPS.map(group => ({
    group,
    entries: terms.length === 0 ? entriesOf(group) : entriesOf(group).filter(fits),
  })).filter(({ entries }) => entries.length > 0);
}
