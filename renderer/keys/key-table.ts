import { type KeyPress, matchesChord, parseChord } from './chord.ts';

export const COMMAND_GROUPS = [
  'units',
  'issues',
  'search',
  'article',
  'alignment',
  'changes',
  'views',
  'appearance',
  'app',
] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

interface KeyBinding {
  readonly group: CommandGroup;
  /** The first chord is the one shown; the others are aliases. */
  readonly chords: readonly [string, ...string[]];
  /** Held down, it goes on and on. Without it only a new press counts: nobody approves an article by a heavy hand. */
  readonly repeats?: true;
}

/** Keys that belong to the text while somebody writes: only elsewhere do they mean whatever was done last. */
const OUTSIDE_TEXT = { undo: ['Mod+Z'], redo: ['Mod+Y', 'Mod+Shift+Z'] } as const;

/**
 * Every key of the review page, once: the handler, the tooltips, the menu and the shortcut sheet read this table.
 * The choices are those of memoQ, Trados, MateCat, OmegaT, Weblate and Pontoon where these agree.
 */
export const KEY_TABLE = {
  confirm: { group: 'units', chords: ['Mod+Enter'] },
  approve: { group: 'units', chords: ['Mod+Alt+Enter'] },
  approveTogether: { group: 'units', chords: ['Mod+Alt+Shift+Enter'] },
  nextUnit: { group: 'units', chords: ['Mod+ArrowDown', 'Alt+ArrowDown'], repeats: true },
  previousUnit: { group: 'units', chords: ['Mod+ArrowUp', 'Alt+ArrowUp'], repeats: true },
  nextOpenUnit: { group: 'units', chords: ['Mod+G'], repeats: true },
  copySource: { group: 'units', chords: ['Mod+Insert'] },
  // Not Command on macOS: Command+M puts the window away there.
  comment: { group: 'units', chords: ['Ctrl+M'] },
  nextComment: { group: 'units', chords: ['Ctrl+Shift+M'], repeats: true },
  insertTerm: {
    group: 'units',
    chords: [
      'Mod+Alt+1',
      'Mod+Alt+2',
      'Mod+Alt+3',
      'Mod+Alt+4',
      'Mod+Alt+5',
      'Mod+Alt+6',
      'Mod+Alt+7',
      'Mod+Alt+8',
      'Mod+Alt+9',
    ],
  },
  addTerm: { group: 'units', chords: ['Mod+Alt+E'] },
  leaveEditor: { group: 'units', chords: ['Escape'] },
  undoChange: { group: 'units', chords: ['Alt+Shift+Z', ...OUTSIDE_TEXT.undo] },
  redoChange: { group: 'units', chords: ['Alt+Shift+Y', ...OUTSIDE_TEXT.redo] },
  nextIssue: { group: 'issues', chords: ['F8'], repeats: true },
  previousIssue: { group: 'issues', chords: ['Shift+F8'], repeats: true },
  acceptSuggestion: {
    group: 'issues',
    chords: ['Mod+1', 'Mod+2', 'Mod+3', 'Mod+4', 'Mod+5', 'Mod+6', 'Mod+7', 'Mod+8', 'Mod+9'],
  },
  dismiss: { group: 'issues', chords: ['Mod+I'] },
  makeRule: { group: 'issues', chords: ['Mod+E'] },
  issueList: { group: 'issues', chords: ['Mod+Shift+V'] },
  toggleLow: { group: 'issues', chords: ['Mod+L'] },
  concordance: { group: 'search', chords: ['F3'] },
  concordanceBack: { group: 'search', chords: ['Shift+F3'] },
  // Command, Shift and a digit take pictures of the screen on macOS.
  insertMatch: {
    group: 'search',
    chords: [
      'Alt+Shift+1',
      'Alt+Shift+2',
      'Alt+Shift+3',
      'Alt+Shift+4',
      'Alt+Shift+5',
      'Alt+Shift+6',
      'Alt+Shift+7',
      'Alt+Shift+8',
      'Alt+Shift+9',
    ],
  },
  mergeAbove: { group: 'alignment', chords: ['Alt+Shift+ArrowUp'] },
  mergeBelow: { group: 'alignment', chords: ['Alt+Shift+ArrowDown'] },
  split: { group: 'alignment', chords: ['Alt+Shift+Enter'] },
  moveAbove: { group: 'alignment', chords: ['Alt+Shift+PageUp'] },
  moveBelow: { group: 'alignment', chords: ['Alt+Shift+PageDown'] },
  swapBelow: { group: 'alignment', chords: ['Alt+Shift+X'] },
  takeOut: { group: 'alignment', chords: ['Alt+Shift+Delete'] },
  link: { group: 'alignment', chords: ['Alt+Shift+L'] },
  realign: { group: 'alignment', chords: ['Alt+Shift+R'] },
  alignmentMenu: { group: 'alignment', chords: ['Alt+Shift+M'] },
  nextLinkProblem: { group: 'alignment', chords: ['Alt+Shift+G'], repeats: true },
  nextChange: { group: 'changes', chords: ['F7'], repeats: true },
  previousChange: { group: 'changes', chords: ['Shift+F7'], repeats: true },
  revertChange: { group: 'changes', chords: ['Alt+Backspace'] },
  seeChange: { group: 'changes', chords: ['Alt+Enter'] },
  changeLayout: { group: 'changes', chords: ['Alt+4'] },
  changeBase: { group: 'changes', chords: ['Alt+5'] },
  viewEdit: { group: 'views', chords: ['Alt+1'] },
  viewDiff: { group: 'views', chords: ['Alt+2'] },
  viewMachine: { group: 'views', chords: ['Alt+3'] },
  toggleInspector: { group: 'views', chords: ['Mod+B'] },
  toggleMap: { group: 'views', chords: ['Mod+Shift+B'] },
  report: { group: 'views', chords: ['Alt+6'] },
  leaveReport: { group: 'views', chords: ['Alt+ArrowLeft'] },
  textLarger: { group: 'appearance', chords: ['Mod+=', 'Mod+Plus', 'Mod+;'], repeats: true },
  textSmaller: { group: 'appearance', chords: ['Mod+-'], repeats: true },
  textReset: { group: 'appearance', chords: ['Mod+0'] },
  palette: { group: 'app', chords: ['Mod+K', 'Mod+Shift+P'] },
  searchArticles: { group: 'app', chords: ['/'] },
  shortcuts: { group: 'app', chords: ['?', 'F1'] },
} as const satisfies Record<string, KeyBinding>;

export type CommandId = keyof typeof KEY_TABLE;

const COMMANDS = Object.keys(KEY_TABLE).filter((id): id is CommandId => id in KEY_TABLE);

/** All commands in the order of the table. */
export function commandIds(): readonly CommandId[] {
  return COMMANDS;
}

/** The chord that is shown for a command. */
export function chordOf(command: CommandId): string {
  return KEY_TABLE[command].chords[0];
}

const CHORDS = COMMANDS.flatMap(command =>
  KEY_TABLE[command].chords.map((chord, index) => ({ command, index, chord: parseChord(chord) })),
);

/** The command of a key press and which of its chords it was, or null. */
export function commandOf(
  press: KeyPress,
  apple: boolean,
): { readonly command: CommandId; readonly index: number } | null {
  const found = CHORDS.find(({ chord }) => matchesChord(chord, press, apple));
  return found ? { command: found.command, index: found.index } : null;
}

/** Whether a command is made to be run on and on while its key is held. */
export function repeatsWhenHeld(command: CommandId): boolean {
  return 'repeats' in KEY_TABLE[command];
}
