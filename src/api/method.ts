import type { z } from 'zod';
import type { Role } from '../model/review.ts';

/** One remote method: what goes in, what comes out, who may call, whether it changes state. */
export interface Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command';
  readonly role: Role;
  readonly input: I;
  readonly output: O;
}

export const query = <I extends z.ZodType, O extends z.ZodType>(
  role: Role,
  input: I,
  output: O,
): Method<I, O> => ({
  kind: 'query',
  role,
  input,
  output,
});
export const command = <I extends z.ZodType, O extends z.ZodType>(
  role: Role,
  input: I,
  output: O,
): Method<I, O> => ({ kind: 'command', role, input, output });
