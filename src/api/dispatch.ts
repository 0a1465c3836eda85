import { z } from 'zod';
import { AppError } from '../model/error.ts';
import { type Actor, type Caller, mayActAs } from '../model/review.ts';
import {
  contract,
  type Handlers,
  type HostMethod,
  type MethodName,
  type Reply,
  type Request,
  request as requestSchema,
} from './contract.ts';

type CoreMethod = Exclude<MethodName, HostMethod>;

/** The use-cases behind the contract, without those a shell answers itself. */
export type CoreHandlers = Pick<Handlers, CoreMethod>;

export interface DispatchOptions {
  readonly handlers: CoreHandlers;
  /** The person who acts as this caller. */
  readonly actorFor: (caller: Caller) => Promise<Actor>;
  /** Told of everything that is not an AppError: a bug. */
  readonly onBug: (method: string, error: unknown) => void;
}

/** The only way into the core from outside: envelope, look-up, role, input, run, wrap. The function it makes never throws. */
export function createDispatch(options: DispatchOptions): (request: unknown) => Promise<Reply> {
  return async request => {
    let method = 'request';
    try {
      const envelope = requestSchema.safeParse(request);
      if (!envelope.success) throw new AppError('invalid-input', 'This is not a request.');
      method = envelope.data.method;
      return { ok: true, value: await run(options, envelope.data) };
    } catch (error) {
      return { ok: false, error: wireErrorOf(error, () => options.onBug(method, error)) };
    }
  };
}

async function run(options: DispatchOptions, { method, input, role, actorId }: Request): Promise<unknown> {
  const { handlers, actorFor } = options;
  if (!isCoreMethod(method, handlers)) {
    throw new AppError('not-found', `There is no method ${method.slice(0, 100)}.`);
  }
  const spec = contract[method];
  if (!mayActAs(role, spec.role)) {
    throw new AppError('forbidden', `${method} needs the role ${spec.role}.`, { method, role: spec.role });
  }
  const parsed = spec.input.safeParse(input);
  if (!parsed.success) throw new AppError('invalid-input', z.prettifyError(parsed.error), { method });
  // The schema above is the handler's own, which the type system cannot see through the union of methods.
  const handler = handlers[method] as (input: unknown, caller: Actor) => Promise<unknown>;
  const output = await handler(parsed.data, await actorFor({ role, actorId }));
  return spec.wire === null ? output : spec.wire.pack(output);
}

/** Own properties only: `constructor` and `__proto__` are no methods. */
function isCoreMethod(method: string, handlers: CoreHandlers): method is CoreMethod {
  return Object.hasOwn(contract, method) && Object.hasOwn(handlers, method);
}

type ReplyError = Extract<Reply, { ok: false }>['error'];

/** How a failure crosses the wire: an AppError with its details, anything else without a word of what it was. */
export function wireErrorOf(error: unknown, onBug: () => void = () => {}): ReplyError {
  if (error instanceof AppError) {
    return { code: error.code, message: error.message, details: { ...error.details } };
  }
  onBug();
  return {
    code: 'internal',
    message: 'Something unexpected went wrong. It was written to the log.',
    details: {},
  };
}
