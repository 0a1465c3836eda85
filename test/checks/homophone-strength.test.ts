import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/checks/document.ts';
import { findHomophones } from '../../src/checks/homophone/find-homophones.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

/** Strength of the strongest homophone of a unit; 0 if there is none. */
function strength(source: string, target: string): number {
  const bead = { source: [0], target: [0], score: 1, origin: 'auto' } as const;
  const document = createDocument([{ bead, source, target }], tools);
  return findHomophones(document.units[0]!, tools.lexicon)[0]?.strength ?? 0;
}

describe('strength of a homophone', () => {
  const source = 'The two armies signed a truce near the river.';
  const nonWord = strength('He made an apology to the passengers.', '彼は乗客に沙科をした。');
  const word = strength(source, '両軍は川の近くで停電に署名した。');

  it('is high for what is no word, and for a word foreign to the English', () => {
    expect(nonWord).toBeGreaterThanOrEqual(0.8);
    expect(word).toBeGreaterThanOrEqual(0.8);
    expect(nonWord).toBeGreaterThan(word);
  });

  it('falls where other Japanese may render the English word', () => {
    const rendered = strength(source, '両軍は川の近くで停戦し、停電に署名した。');
    expect(rendered).toBeLessThan(0.5);
  });

  it('is nothing where the word has its own meaning in the English', () => {
    expect(strength('The ceasefire failed after the blackout.', '停電の後、停戦は破れた。')).toBe(0);
  });

  it('does not blame one English word on two places', () => {
    const bead = { source: [0], target: [0], score: 1, origin: 'auto' } as const;
    const document = createDocument([{ bead, source, target: '両軍は停電、また停電に署名した。' }], tools);
    expect(findHomophones(document.units[0]!, tools.lexicon)).toHaveLength(1);
  });
});
