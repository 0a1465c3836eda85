import type { WebContents } from 'electron';
import { z } from 'zod';
import { contract, type Input, type Output, type Reply, request } from '../../src/api/contract.ts';
import { AppError } from '../../src/model/error.ts';

type HostMethod = 'host.saveFile' | 'host.savePdf';

/** What only the shell can do, being the one with windows and dialogs; for the page that asks. */
export type HostHandlers = {
  readonly [M in HostMethod]: (input: Input<M>, page: WebContents) => Promise<Output<M>>;
};

const isHostCall = (method: string, handlers: HostHandlers): method is HostMethod =>
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
export async function answerHostCall(
  given: unknown,
  handlers: HostHandlers,
  page: WebContents,
): Promise<Reply | null> {
  const parsed = request.safeParse(given);
  if (!parsed.success || !isHostCall(parsed.data.method, handlers)) return null;
  const { method, input } = parsed.data;
  try {
    // The schema is the handler's own, which the type system cannot see through the union of methods.
    const handler = handlers[method] as (input: unknown, page: WebContents) => Promise<unknown>;
    return { ok: true, value: await handler(contract[method].input.parse(input), page) };
  } catch (error) {
    return failure(error);
  }
}
