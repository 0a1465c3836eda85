import { describe, expect, it } from 'vitest';
import { wordEdge } from '../../src/text/word-edge.ts';

const JA = '客船はウラジオストクを出港した。';
const EN = 'The mayor, who had won, didn’t speak.';

describe('where a text may be cut', () => {
  it.each([
    // Inside ウラジオストク: back to where it begins, on to where the next word does.
    [JA, 5, -1, 'start', 3],
    [JA, 5, 1, 'start', 11],
    // A particle belongs to the word before it.
    [JA, 2, -1, 'start', 0],
    [JA, 8, 1, 'end', 11],
    [EN, 6, 1, 'start', 11],
    [EN, 6, -1, 'start', 4],
    // No excerpt ends with the space or the comma after its last word.
    [EN, 12, -1, 'end', 9],
    [EN, 27, 1, 'end', 30],
  ] as const)('%s at %i, %i, %s: %i', (text, offset, step, side, edge) => {
    expect(wordEdge(text, offset, step, side)).toBe(edge);
  });

  it('stays where no word begins or ends nearby', () => {
    expect(wordEdge('a'.repeat(100), 50, 1, 'start')).toBe(50);
    expect(wordEdge('漢'.repeat(100), 50, -1, 'end')).toBe(50);
  });

  it('never leaves the text', () => {
    for (const offset of [0, 1, JA.length - 1, JA.length]) {
      for (const step of [1, -1] as const) {
        const edge = wordEdge(JA, offset, step, 'start', 100);
        expect(edge).toBeGreaterThanOrEqual(0);
        expect(edge).toBeLessThanOrEqual(JA.length);
      }
    }
  });
});
