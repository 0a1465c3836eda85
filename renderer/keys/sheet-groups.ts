import i18next from 'i18next';
import { foldForSearch, fuzzyMatch, termsOf } from '../palette/fuzzy-match.ts';
import { formatChord } from './chord.ts';
import { type AnyCommandId, allCommands, groupOf, isForEditors } from './command-table.ts';
import { COMMAND_GROUPS, type CommandGroup, type CommandId, KEY_TABLE } from './key-table.ts';

/** Keys that are no commands: the grid's own and the editor's. */
const PLAIN_KEYS = [
  { text: 'command.moveRow', chords: ['ArrowUp', 'ArrowDown'] },
  { text: 'command.startEditing', chords: ['Enter'] },
  { text: 'command.undo', chords: ['Mod+Z', 'Mod+Y'] },
] as const;

export interface SheetEntry {
  readonly text: `command.${AnyCommandId}` | (typeof PLAIN_KEYS)[number]['text'];
  /** As they are shown; empty where only the palette runs it. */
  readonly chords: readonly string[];
  readonly forEditors: boolean;
  /** Each of them, also those shown as a range. */
  readonly searched: readonly string[];
}

const hasKey = (command: AnyCommandId): command is CommandId => command in KEY_TABLE;

const chordsOf = (command: AnyCommandId): readonly string[] =>
  hasKey(command) ? KEY_TABLE[command].chords : [];

/** Aliases worth showing: the nine digits are one range, and one way to type a plus sign is enough. */
function shownChords(command: AnyCommandId): readonly string[] {
  const chords = chordsOf(command);
  if (command === 'textLarger') return chords.slice(0, 1);
  const isRange = chords.length === 9 && chords.every((chord, at) => chord.endsWith(`+${at + 1}`));
  return isRange ? [`${chords[0]}…9`] : chords;
}

const entriesOf = (group: CommandGroup): readonly SheetEntry[] => [
  ...allCommands()
    .filter(command => groupOf(command) === group)
    .map(command => ({
      text: `command.${command}` as const,
      chords: shownChords(command),
      searched: chordsOf(command),
      forEditors: isForEditors(command),
    }))
    .toSorted((a, b) => Number(b.chords.length > 0) - Number(a.chords.length > 0)),
  ...(group === 'units'
    ? PLAIN_KEYS.map(keys => ({ ...keys, searched: keys.chords, forEditors: false }))
    : []),
];

/** All commands by group, or those that fit a query: their name in either language, or their key. */
export function sheetGroups(
  query: string,
): readonly { readonly group: CommandGroup; readonly entries: readonly SheetEntry[] }[] {
  const terms = termsOf(query);
  const names = [i18next.getFixedT('ja'), i18next.getFixedT('en')];
  const fits = ({ text, searched }: SheetEntry): boolean =>
    fuzzyMatch(
      terms,
      [...names.map(name => name(text)), ...searched.map(chord => formatChord(chord))].map(foldForSearch),
    ) !== null;
  return COMMAND_GROUPS.map(group => ({
    group,
    entries: terms.length === 0 ? entriesOf(group) : entriesOf(group).filter(fits),
  })).filter(({ entries }) => entries.length > 0);
}
