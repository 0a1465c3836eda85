import { describe, expect, it } from 'vitest';
import { neighbourStep, stepAfter, TOUR_STEPS } from '../../renderer/tour/tour-steps.ts';

describe('the tour', () => {
  it('goes on when what a step shows is done', () => {
    expect(stepAfter('mark', 'mark')).toBe('card');
    expect(stepAfter('proposal', 'proposal')).toBe('confirm');
  });

  it('skips what somebody who knows the way has done, and never goes back', () => {
    expect(stepAfter('mark', 'proposal')).toBe('confirm');
    expect(stepAfter('confirm', 'mark')).toBe('confirm');
  });

  it('ends with its last step', () => {
    expect(stepAfter('card', 'send')).toBeNull();
  });

  it('stops at both ends for the arrows', () => {
    expect(neighbourStep('mark', -1)).toBe('mark');
    expect(neighbourStep('mark', 1)).toBe('card');
    expect(neighbourStep('send', 1)).toBe('send');
    expect(TOUR_STEPS).toHaveLength(5);
  });
});
