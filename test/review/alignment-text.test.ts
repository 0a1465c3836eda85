import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlignmentEdit, AlignmentEditId } from '../../src/model/alignment.ts';
import { joinSegments } from '../../src/model/article.ts';
import { cutSegments } from '../../src/review/alignment/cut-segments.ts';
import { divideText, mapOffset } from '../../src/review/alignment/divide-text.ts';
import { joinUnits } from '../../src/review/alignment/join-units.ts';
import { editedKind, undoStack } from '../../src/review/alignment/undo-stack.ts';
import { segments } from '../store/new-article.ts';

const text = fc.stringMatching(/^[あ-うa-c。\n ]{0,30}$/u);
const letters = (value: string): string => value.replace(/\s/g, '');

describe('dividing an edited text', () => {
  it.each([
    // before, after, joint → parts
    ['港が開いた。船が出た。', '港が再び開いた。船が出た。', 6, ['港が再び開いた。', '船が出た。']],
    ['港が開いた。船が出た。', '港が開いた。大きな船が出た。', 6, ['港が開いた。', '大きな船が出た。']],
    [
      '港が開いた。船が出た。',
      '港が開いた。朝だ。大きな船が出た。',
      6,
      ['港が開いた。朝だ。', '大きな船が出た。'],
    ],
    ['港が開き船が出た。', '港が開き、大きな船が出た。', 4, ['港が開き、大きな', '船が出た。']],
    ['港が開いた。\n船が出た。', '再開。\n出港した。', 7, ['再開。', '出港した。']],
    ['港が開いた。船が出た。', '', 6, ['', '']],
    ['港が開いた。船が出た。', '船が出た。', 6, ['', '船が出た。']],
  ] as const)('%j edited to %j', (before, after, joint, parts) => {
    expect(divideText(before, after, [joint])).toEqual(parts);
  });

  it('loses and doubles nothing but white space at the joints', () => {
    fc.assert(
      fc.property(text, text, fc.array(fc.nat(30), { maxLength: 3 }), (before, after, offsets) => {
        const joints = offsets.filter(offset => offset <= before.length).sort((a, b) => a - b);
        const parts = divideText(before, after, joints);
        expect(parts).toHaveLength(joints.length + 1);
        expect(letters(parts.join(''))).toBe(letters(after));
      }),
    );
  });

  it('keeps the order of joints inside a paragraph and at its end', () => {
    // Character by character the second paragraph would reach into the third.
    expect(divideText('\naaaaaa\n\n', '\n\n\naaa', [2, 8]).join('')).toBe('aaa');
  });

  it('maps offsets in order and never into a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        let last = 0;
        for (let offset = 0; offset <= before.length; offset++) {
          const mapped = mapOffset(before, after, offset);
          expect(mapped).toBeGreaterThanOrEqual(last);
          expect(mapped).toBeLessThanOrEqual(after.length);
          if (/[\udc00-\udfff]/.test(after[mapped] ?? ''))
            expect(after[mapped - 1]).not.toMatch(/[\ud800-\udbff]/);
          last = mapped;
        }
      }),
    );
  });

  it('divides a long text written anew in proportion', () => {
    const [upper, lower] = divideText('あ'.repeat(9000), 'ん'.repeat(3000), [3000]);
    expect([upper?.length, lower?.length]).toEqual([1000, 2000]);
  });
});

describe('cutting and joining segments', () => {
  const paragraphs = segments(['港が開いた。船が出た。', '乗客は待った。']);
  const whole = joinSegments(paragraphs).text;

  it('gives pieces that join to what they were', () => {
    for (let offset = 0; offset <= whole.length; offset++) {
      const { upper, lower } = cutSegments(paragraphs, offset);
      expect(joinSegments([...upper, ...lower]).text).toBe(whole);
      expect(joinSegments(upper).text + joinSegments(lower).text).toBe(
        whole.replace(/\n/g, offset === 11 || offset === 12 ? '' : '\n'),
      );
    }
  });

  it('leaves white space at a cut with the upper piece', () => {
    const { upper, lower } = cutSegments(segments(['港が開いた。　船が出た。']), 6);
    expect([...upper, ...lower].map(({ text }) => text)).toEqual(['港が開いた。　', '船が出た。']);
  });

  it('joins units with a line break unless they were one paragraph', () => {
    const { upper, lower } = cutSegments(paragraphs, 6);
    const unit = (target: typeof upper, written: string) => ({ target, text: written });
    expect(joinUnits([unit(upper, '港が開いた。'), unit(lower, '船だ。\n乗客だ。')])).toEqual({
      text: '港が開いた。船だ。\n乗客だ。',
      joints: [6],
    });
    const [first, second] = paragraphs;
    expect(joinUnits([unit([first!], 'A'), unit([], ''), unit([second!], 'B')])).toEqual({
      text: 'A\nB',
      joints: [1, 2],
    });
  });
});

describe('the undo stack', () => {
  const log = (...kinds: readonly (readonly [AlignmentEdit['kind'], string | null])[]) =>
    kinds.map(([kind, reverts], at) => ({ id: `e${at}`, kind, reverts }) as AlignmentEdit);
  const names = (edits: readonly AlignmentEdit[]) => {
    const { undo, redo } = undoStack(edits);
    return [undo?.id ?? null, redo?.id ?? null];
  };

  it('takes back the last edit that stands, and what was taken back last', () => {
    expect(names([])).toEqual([null, null]);
    expect(names(log(['merge', null], ['split', null]))).toEqual(['e1', null]);
    expect(names(log(['merge', null], ['split', null], ['undo', 'e1']))).toEqual(['e0', 'e2']);
    expect(names(log(['merge', null], ['undo', 'e0'], ['redo', 'e1']))).toEqual(['e2', null]);
    expect(names(log(['merge', null], ['undo', 'e0'], ['swap', null]))).toEqual(['e2', null]);
  });

  it('names a change by what was done first', () => {
    const edits = log(['merge', null], ['undo', 'e0'], ['redo', 'e1']);
    expect(editedKind(edits[2]!, edits)).toBe('merge');
    expect(
      editedKind({ ...edits[0]!, id: 'x' as AlignmentEditId, reverts: 'gone' as AlignmentEditId }, edits),
    ).toBe('merge');
  });
});
