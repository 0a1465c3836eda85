import { describe, expect, it } from 'vitest';
import { placePopup } from '../../renderer/tour/place-popup.ts';
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

describe('a popup beside its anchor', () => {
  const view = { width: 1024, height: 768 };
  const popup = { width: 316, height: 180 };

  it('stands on the wished side where there is room, else on the other', () => {
    const anchor = { left: 400, top: 300, width: 60, height: 20 };
    expect(placePopup(anchor, popup, 'bottom', view)).toEqual({
      left: 272,
      top: 332,
      side: 'bottom',
      arrow: 158,
    });
    expect(placePopup({ ...anchor, top: 700 }, popup, 'bottom', view).side).toBe('top');
    expect(placePopup({ ...anchor, left: 20 }, popup, 'left', view).side).toBe('right');
  });

  it('stays in the window, and its arrow on the anchor', () => {
    const place = placePopup({ left: 990, top: 10, width: 30, height: 30 }, popup, 'bottom', view);
    expect(place.left + popup.width).toBeLessThanOrEqual(1014);
    expect(place.left + place.arrow).toBeCloseTo(998, 0);
  });
});
