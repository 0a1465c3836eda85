import type { z } from 'zod';
import type { Role } from '../model/review.ts';

/** How a large output goes over the wire; whoever calls gets it as it was. */
export interface WireForm {
  pack(value: unknown): unknown;
  unpack(packed: unknown): unknown;
}

/** One remote method: what goes in, what comes out, who may call, whether it changes state. */
export interface Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command';
  readonly role: Role;
  readonly input: I;
  readonly output: O;
  /** Null: as it is. */
  readonly wire: WireForm | null;
}

export const query = <I extends z.ZodType, O extends z.ZodType>(
  role: Role,
  input: I,
  output: O,
  wire: WireForm | null = null,
): Method<I, O> => ({
  kind: 'query',
  role,
  input,
  output,
  wire,
});
export const command = <I extends z.ZodType, O extends z.ZodType>(
  role: Role,
  input: I,
  output: O,
): Method<I, O> => ({ kind: 'command', role, input, output, wire: null });
