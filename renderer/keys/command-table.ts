import { type CommandGroup, type CommandId, chordOf, commandIds, KEY_TABLE } from './key-table.ts';

/** Commands without a key of their own: the palette and menus run them. */
const PLAIN_COMMANDS = {
  returnUnit: 'units',
  reopenUnit: 'units',
  excludeUnit: 'units',
  export: 'article',
  submit: 'article',
  approveArticle: 'article',
  returnArticle: 'article',
  analyzeAgain: 'article',
  linkHover: 'views',
  themeSystem: 'appearance',
  themeLight: 'appearance',
  themeDark: 'appearance',
  themeContrast: 'appearance',
  reduceMotion: 'appearance',
  lineTight: 'appearance',
  lineNormal: 'appearance',
  lineWide: 'appearance',
  library: 'app',
  importArticle: 'app',
  roleTranslator: 'app',
  roleEditor: 'app',
  languageJa: 'app',
  languageEn: 'app',
  settings: 'app',
  tour: 'app',
} as const satisfies Record<string, CommandGroup>;

/** Every command there is. One more needs a line here or in the key table, its name, and whoever runs it. */
export type AnyCommandId = CommandId | keyof typeof PLAIN_COMMANDS;

const isPlain = (command: AnyCommandId): command is keyof typeof PLAIN_COMMANDS => command in PLAIN_COMMANDS;
const ALL: readonly AnyCommandId[] = [
  ...commandIds(),
  ...Object.keys(PLAIN_COMMANDS).filter((id): id is keyof typeof PLAIN_COMMANDS => id in PLAIN_COMMANDS),
];

const FOR_EDITORS: ReadonlySet<AnyCommandId> = new Set([
  'approve',
  'approveTogether',
  'seeChange',
  'changeBase',
  'returnUnit',
  'approveArticle',
  'returnArticle',
]);

/** Whether only an editor may run a command. */
export const isForEditors = (command: AnyCommandId): boolean => FOR_EDITORS.has(command);

/** All commands, those with a key first. */
export function allCommands(): readonly AnyCommandId[] {
  return ALL;
}

/** Under which heading a command stands. */
export function groupOf(command: AnyCommandId): CommandGroup {
  return isPlain(command) ? PLAIN_COMMANDS[command] : KEY_TABLE[command].group;
}

/** The chord that is shown for a command; undefined where it has none. */
export function keyOf(command: AnyCommandId): string | undefined {
  return isPlain(command) ? undefined : chordOf(command);
}
