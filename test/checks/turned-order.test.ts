import { expect, it } from 'vitest';
import type { UnitView } from '../../src/checks/context.ts';
import { createDocument } from '../../src/checks/document.ts';
import { findTurnedOrder } from '../../src/checks/polarity/find-turned-order.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

/** What is found in a unit, and how often its links were asked for. */
function look(source: string, target: string) {
  const bead = { source: [0], target: [0], score: 1, origin: 'auto' as const };
  const unit = createDocument([{ bead, source, target }], tools).units[0]!;
  let linked = 0;
  const view: UnitView = {
    position: unit.position,
    bead: unit.bead,
    source: unit.source,
    target: unit.target,
    get links() {
      linked++;
      return unit.links;
    },
  };
  const found = findTurnedOrder(view).map(({ opposite }) => opposite);
  return { found, linked };
}

it('links nothing where no word says before or after', () => {
  expect(look('The mayor opened the bridge.', '市長が橋を開通させた。')).toEqual({ found: [], linked: 0 });
});

it('links nothing where such a word stands behind no event', () => {
  expect(look('The mayor left three years ago.', '市長は3年前に去った。')).toEqual({ found: [], linked: 0 });
});

it('links where an event is put first or last', () => {
  const { found, linked } = look('The market fell after the vote.', '投票の前に市場は下落した。');
  expect(found).toEqual(['後']);
  expect(linked).toBeGreaterThan(0);
});
