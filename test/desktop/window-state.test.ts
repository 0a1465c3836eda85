import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitBounds, readWindowState, writeWindowState } from '../../main/desktop/window-state.ts';

const file = (): string => join(mkdtempSync(join(tmpdir(), 'taiyaku-window-')), 'window.json');

it('comes back to where it was', () => {
  const path = file();
  const state = { bounds: { x: 40, y: -20, width: 1300, height: 900 }, maximized: true };
  writeWindowState(path, state);
  expect(readWindowState(path)).toEqual(state);
});

it.each(['', '{}', '{"bounds":{"x":"0"},"maximized":false}', 'null'])('takes %j for no record', damaged => {
  const path = file();
  writeFileSync(path, damaged);
  expect(readWindowState(path)).toBeNull();
});

it('lies inside the screen, and stays as it was where it already did', () => {
  const side = fc.integer({ min: 1, max: 4000 });
  const place = fc.integer({ min: -4000, max: 4000 });
  const bounds = fc.record({ x: place, y: place, width: side, height: side });
  fc.assert(
    fc.property(bounds, bounds, (wanted, area) => {
      const fitted = fitBounds(wanted, area);
      expect(fitted.x).toBeGreaterThanOrEqual(area.x);
      expect(fitted.y).toBeGreaterThanOrEqual(area.y);
      expect(fitted.x + fitted.width).toBeLessThanOrEqual(area.x + area.width);
      expect(fitted.y + fitted.height).toBeLessThanOrEqual(area.y + area.height);
      expect(fitBounds(fitted, area)).toEqual(fitted);
    }),
  );
});
