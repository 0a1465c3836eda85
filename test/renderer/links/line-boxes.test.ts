import { describe, expect, it } from 'vitest';
import { type Box, lineBoxes } from '../../../renderer/links/line-boxes.ts';

const box = (left: number, right: number, top = 0, height = 20): Box => ({
  left,
  top,
  right,
  bottom: top + height,
});

describe('the boxes of a range', () => {
  it.each([
    ['join where nodes of one line touch', [box(0, 40), box(40, 70)], [box(0, 70)]],
    ['join where an element and its text cover each other', [box(0, 40), box(0, 40, 2, 16)], [box(0, 40)]],
    ['take the height of the highest', [box(0, 40, 2, 16), box(40, 60)], [box(0, 60)]],
    ['stay apart on two lines', [box(50, 90), box(0, 30, 28)], [box(50, 90), box(0, 30, 28)]],
    ['stay apart with words between them', [box(0, 20), box(60, 80)], [box(0, 20), box(60, 80)]],
    ['are none where nothing is drawn', [box(5, 5), box(0, 9, 0, 0)], []],
  ])('%s', (_, boxes, expected) => {
    expect(lineBoxes(boxes)).toEqual(expected);
  });
});
