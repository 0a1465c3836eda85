import { expect, it } from 'vitest';
import { assertModernNode } from '../../main/assert-modern-node.ts';

it.each([
  { node: '20.20.2', napi: '9' },
  { node: '22.9.0', napi: '10' },
  { node: '24.0.0', napi: '9' },
  { node: '24.0.0' },
])('refuses Node $node with Node-API $napi', versions => {
  expect(() => assertModernNode(versions)).toThrow(/needs Node 24/);
});

it('accepts this one, and later ones', () => {
  assertModernNode();
  assertModernNode({ node: '26.1.0', napi: '11' });
});
