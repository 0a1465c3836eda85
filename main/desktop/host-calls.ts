import { z } from 'zod';
import {
  type Contract,
  contract,
  type Input,
  type Output,
  type Reply,
  request,
} from '../../src/api/contract.ts';
import { AppError } from '../../src/model/error.ts';

/** What only the shell can do, being the one with windows and dialogs. */
export interface HostHandlers {
  readonly 'host.saveFile': (input: Input<'host.saveFile'>) => Promise<Output<'host.saveFile'>>;
  readonly 'host.savePdf': (input: Input<'host.savePdf'>) => Promise<Output<'host.savePdf'>>;
}
type HostCall = keyof HostHandlers & keyof Contract;

const isHostCall = (method: string, handlers: HostHandlers): method is HostCall =>
  Object.hasOwn(handlers, method);

function failure(error: unknown): Reply {
  if (error instanceof AppError) {
    const { code, message, details } = error;
    return { ok: false, error: { code, message, details } };
  }
  if (error instanceof z.ZodError) {
    return { ok: false, error: { code: 'invalid-input', message: z.prettifyError(error), details: {} } };
  }
  console.error(error);
  return { ok: false, error: { code: 'internal', message: 'unexpected failure', details: {} } };
}

/** Answers calls meant for the shell; null for those that are the core's. Never rejects. */
export async function answerHostCall(given: unknown, handlers: HostHandlers): Promise<Reply | null> {
  const parsed = request.safeParse(given);
  if (!parsed.success || !isHostCall(parsed.data.method, handlers)) return null;
  const { method, input } = parsed.data;
  try {
    // The schema is the handler's own, which the type system cannot see through the union of methods.
    const handler = handlers[method] as (input: unknown) => Promise<unknown>;
    return { ok: true, value: await handler(contract[method].input.parse(input)) };
  } catch (error) {
    return failure(error);
  }
}
