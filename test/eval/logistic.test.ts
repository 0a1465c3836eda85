import { expect, it } from 'vitest';
import { fitLogistic } from './logistic.ts';

/** Signs of x = 0, 1, … 9 and a sign that says nothing; positives are likelier the greater x is. */
const observations = Array.from({ length: 200 }, (_, at) => ({
  signs: [at % 10, (at * 7) % 3],
  positive: (at * 13) % 10 < at % 10,
}));

it('weighs a sign that tells by its direction, one that does not hardly, and fits the mean', () => {
  const [telling = 0, idle = 0, bias = 0] = fitLogistic(observations);
  expect(telling).toBeGreaterThan(0.3);
  expect(Math.abs(idle)).toBeLessThan(0.1);
  const chance = ({ signs: [a = 0, b = 0] }: { signs: readonly number[] }): number =>
    1 / (1 + Math.exp(-(telling * a + idle * b + bias)));
  const expected = observations.reduce((sum, observation) => sum + chance(observation), 0);
  expect(expected).toBeCloseTo(observations.filter(({ positive }) => positive).length, 5);
});

it('does not care in which unit a sign is measured', () => {
  const [telling = 0] = fitLogistic(observations);
  const [rescaled = 0] = fitLogistic(
    observations.map(({ signs: [a = 0, b = 0], positive }) => ({ signs: [a * 100, b], positive })),
  );
  expect(rescaled * 100).toBeCloseTo(telling, 8);
});
