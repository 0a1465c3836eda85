import { describe, expect, it } from 'vitest';
import {
  formatChord,
  isComposing,
  type KeyPress,
  matchesChord,
  parseChord,
} from '../../renderer/keys/chord.ts';
import { commandIds, commandOf, KEY_TABLE } from '../../renderer/keys/key-table.ts';
import { createKeyRunner } from '../../renderer/keys/page-keys.ts';
import { sheetGroups } from '../../renderer/keys/sheet-groups.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...held,
});

describe('a chord', () => {
  it.each([
    ['Mod+Enter', press('Enter', { ctrlKey: true }), false, true],
    ['Mod+Enter', press('Enter', { metaKey: true }), true, true],
    ['Mod+Enter', press('Enter', { ctrlKey: true }), true, false],
    ['Mod+Enter', press('Enter'), false, false],
    ['Mod+Enter', press('Enter', { ctrlKey: true, shiftKey: true }), false, false],
    ['Mod+Enter', press('Enter', { ctrlKey: true, altKey: true }), false, false],
    ['Mod+Alt+Enter', press('Enter', { ctrlKey: true, altKey: true }), false, true],
    ['Mod+1', press('!', { ctrlKey: true, code: 'Digit1' }), false, true],
    ['Alt+2', press('™', { altKey: true, code: 'Digit2' }), true, true],
    ['Mod+I', press('i', { ctrlKey: true }), false, true],
    ['Mod+I', press('ш', { ctrlKey: true, code: 'KeyI' }), false, true],
    ['Shift+F8', press('F8', { shiftKey: true }), false, true],
    ['F8', press('F8', { shiftKey: true }), false, false],
    ['?', press('?', { shiftKey: true }), false, true],
    ['Mod+=', press('=', { ctrlKey: true }), false, true],
    ['Mod+Plus', press('+', { ctrlKey: true, shiftKey: true }), false, true],
    ['Mod+Plus', press('+', { ctrlKey: true, code: 'NumpadAdd' }), false, true],
  ])('%s against %o (apple: %s) is %s', (chord, pressed, apple, expected) => {
    expect(matchesChord(parseChord(chord), pressed, apple)).toBe(expected);
  });

  it.each([
    ['Mod+Alt+Enter', false, 'Ctrl Alt Enter'],
    ['Mod+Alt+Enter', true, '⌘⌥↩'],
    ['Mod+ArrowDown', false, 'Ctrl ↓'],
    ['Escape', false, 'Esc'],
  ])('%s (apple: %s) reads %s', (chord, apple, expected) => {
    expect(formatChord(chord, apple)).toBe(expected);
  });

  it('is not pressed while an input method composes', () => {
    expect(isComposing(press('Enter', { isComposing: true }))).toBe(true);
    expect(isComposing(press('Process', { keyCode: 229 }))).toBe(true);
    expect(isComposing(press('Enter', { keyCode: 13 }))).toBe(false);
  });
});

describe('the key table', () => {
  it('gives no chord to two commands', () => {
    const chords = commandIds().flatMap((command): readonly string[] => KEY_TABLE[command].chords);
    expect(chords.length).toBe(new Set(chords).size);
  });

  it('leaves plain Enter to the text and Ctrl+Shift+Enter, on which the peers disagree, unbound', () => {
    expect(commandOf(press('Enter'), false)).toBeNull();
    expect(commandOf(press('Enter', { ctrlKey: true, shiftKey: true }), false)).toBeNull();
  });

  it('tells which suggestion is accepted', () => {
    const pressed = press('3', { ctrlKey: true, code: 'Digit3' });
    expect(commandOf(pressed, false)).toEqual({ command: 'acceptSuggestion', index: 2 });
  });

  it('has one family of keys for the alignment, on every layout', () => {
    const held = { altKey: true, shiftKey: true };
    expect(commandOf(press('ArrowUp', held), false)?.command).toBe('mergeAbove');
    expect(commandOf(press('PageDown', held), false)?.command).toBe('moveBelow');
    // With Option held, macOS types other characters.
    expect(commandOf(press('Ò', { ...held, code: 'KeyL' }), true)?.command).toBe('link');
    expect(commandOf(press('Z', held), false)).toEqual({ command: 'undoChange', index: 0 });
    expect(commandOf(press('z', { ctrlKey: true }), false)).toEqual({ command: 'undoChange', index: 1 });
  });

  it('knows aliases', () => {
    expect(commandOf(press('ArrowDown', { altKey: true }), false)?.command).toBe('nextUnit');
  });
});

describe('a key that is held', () => {
  const approve = { command: 'approve', index: 0 } as const;
  const next = { command: 'nextUnit', index: 0 } as const;
  const undo = { command: 'undoChange', index: 1 } as const;
  const runner = (takes: (command: string) => boolean = () => true) => {
    const ran: string[] = [];
    const press = createKeyRunner(command => {
      ran.push(command);
      return takes(command);
    });
    return { ran, press };
  };

  it('approves once, and nobody else gets its other presses', () => {
    const { ran, press } = runner();
    expect([press(approve, false), press(approve, true), press(approve, true)]).toEqual([true, true, true]);
    expect(ran).toEqual(['approve']);
    expect(press(approve, false)).toBe(true);
    expect(ran).toEqual(['approve', 'approve']);
  });

  it('goes on where one walks', () => {
    const { ran, press } = runner();
    expect([press(next, false), press(next, true), press(next, true)]).toEqual([true, true, true]);
    expect(ran).toEqual(['nextUnit', 'nextUnit', 'nextUnit']);
  });

  it('stays with the text that had its first press', () => {
    const { ran, press } = runner(() => false);
    expect([press(undo, false), press(undo, true)]).toEqual([false, false]);
    expect(ran).toEqual(['undoChange']);
  });

  it('does nothing on a page that comes up under it', () => {
    const { ran, press } = runner();
    expect([press(null, false), press(approve, true)]).toEqual([false, false]);
    expect(ran).toEqual([]);
  });
});

describe('the sheet of keys', () => {
  it('says nine digits as one range, of every command that has them', () => {
    const shown = sheetGroups('').flatMap(({ entries }) => entries);
    const chordsOf = (text: string) => shown.find(entry => entry.text === text)?.chords;
    expect(chordsOf('command.acceptSuggestion')).toEqual(['Mod+1…9']);
    expect(chordsOf('command.insertTerm')).toEqual(['Mod+Alt+1…9']);
    expect(chordsOf('command.insertMatch')).toEqual(['Alt+Shift+1…9']);
    expect(chordsOf('command.nextUnit')).toEqual(['Mod+ArrowDown', 'Alt+ArrowDown']);
    expect(Math.max(...shown.map(({ chords }) => chords.length))).toBeLessThanOrEqual(3);
    expect(formatChord('Mod+Alt+1…9', false)).toBe('Ctrl Alt 1…9');
  });
});
