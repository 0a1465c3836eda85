import type { ErrorDetails } from '../model/error.ts';
import type { Caller } from '../model/review.ts';
import { type Client, contract, type MethodName, type Transport, type WireError } from './contract.ts';

/** A failure that came back over the wire, or `unreachable` when nothing came back. */
export class RemoteError extends Error {
  readonly code: WireError['code'] | 'unreachable';
  readonly details: ErrorDetails;
  constructor(code: RemoteError['code'], message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = 'RemoteError';
    this.code = code;
    this.details = details;
  }
}

/**
 * The same client over IPC, HTTP or an in-process call; only the transport differs. `caller` is asked at each call.
 * `trusting` takes replies as they are: whoever gets program and page from one build need not read 20,000 units twice.
 */
export function createClient(
  transport: Transport,
  caller: () => Caller,
  { trusting = false }: { readonly trusting?: boolean } = {},
): Client {
  const client: Partial<Record<MethodName, (input: unknown) => Promise<unknown>>> = {};
  for (const method of Object.keys(contract) as MethodName[]) {
    const { output, wire } = contract[method];
    client[method] = async input => {
      const reply = await transport({ method, input, ...caller() }).catch((error: unknown) => {
        throw new RemoteError('unreachable', error instanceof Error ? error.message : String(error));
      });
      if (!reply.ok) throw new RemoteError(reply.error.code, reply.error.message, reply.error.details);
      const value = wire === null ? reply.value : wire.unpack(reply.value);
      return trusting ? value : output.parse(value);
    };
  }
  return client as Client;
}
