type Fn = (...args: readonly unknown[]) => unknown;
interface Failure {
  readonly name: string;
  readonly message: string;
}
type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly value: Failure };
type Message =
  | { readonly kind: 'call'; readonly fn: number; readonly args: readonly unknown[] }
  | { readonly kind: 'return'; readonly outcome: Outcome }
  | { readonly kind: 'settle'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'expose'; readonly key: string; readonly api: unknown };

export interface Tunnel {
  expose(key: string, api: unknown): void;
}

/**
 * One end of the context bridge, between the page's world and the preload's. `CustomEvent.detail` is structured-cloned
 * by Chromium when the listener lives in another world, and dispatching is synchronous, so synchronous functions work
 * too. Runs in the page, where only its own text arrives: it may not close over anything in this file.
 */
export function tunnel(side: 'main' | 'preload', secret: string): Tunnel {
  const otherSide = side === 'main' ? 'preload' : 'main';
  const functions = new Map<number, Fn>();
  const idsOfFunctions = new Map<Fn, number>();
  const promises = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  let returned: Outcome | undefined;

  const post = (message: Message): void => {
    window.dispatchEvent(new CustomEvent(`${secret}:${otherSide}`, { detail: message }));
  };
  const failure = (error: unknown): Outcome => {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, value: { name, message } };
  };
  const toError = ({ name, message }: Failure): Error => Object.assign(new Error(message), { name });
  const mapValues = (object: object, change: (value: unknown) => unknown): object =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
  const isPlain = (value: unknown): value is object =>
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value));

  const idOf = (fn: Fn): number => {
    const known = idsOfFunctions.get(fn);
    if (known !== undefined) return known;
    idsOfFunctions.set(fn, ++lastId);
    functions.set(lastId, fn);
    return lastId;
  };
  /** Functions and promises cross as numbers; everything else as it is. */
  const wrap = (value: unknown): unknown => {
    if (typeof value === 'function') return { $function: idOf(value as Fn) };
    if (value instanceof Promise) {
      const id = ++lastId;
      value.then(
        result => post({ kind: 'settle', id, outcome: { ok: true, value: wrap(result) } }),
        error => post({ kind: 'settle', id, outcome: failure(error) }),
      );
      return { $promise: id };
    }
    if (Array.isArray(value)) return value.map(wrap);
    return isPlain(value) ? mapValues(value, wrap) : value;
  };
  const remoteFunction =
    (fn: number): Fn =>
    (...args) => {
      post({ kind: 'call', fn, args: args.map(wrap) });
      const outcome = returned;
      returned = undefined;
      if (outcome === undefined) throw new Error('the other world did not answer');
      if (!outcome.ok) throw toError(outcome.value);
      return unwrap(outcome.value);
    };
  const unwrap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unwrap);
    if (!isPlain(value)) return value;
    if ('$function' in value) return remoteFunction(Number(value.$function));
    if ('$promise' in value) {
      const id = Number(value.$promise);
      return new Promise((resolve, reject) => promises.set(id, { resolve, reject }));
    }
    return Object.freeze(mapValues(value, unwrap));
  };

  const answer = (fn: number, args: readonly unknown[]): Outcome => {
    try {
      return { ok: true, value: wrap(functions.get(fn)?.(...args.map(unwrap))) };
    } catch (error) {
      return failure(error);
    }
  };
  const settle = (id: number, outcome: Outcome): void => {
    const promise = promises.get(id);
    promises.delete(id);
    if (outcome.ok) promise?.resolve(unwrap(outcome.value));
    else promise?.reject(toError(outcome.value));
  };
  window.addEventListener(`${secret}:${side}`, event => {
    const message = (event as CustomEvent<Message>).detail;
    switch (message.kind) {
      case 'call':
        return post({ kind: 'return', outcome: answer(message.fn, message.args) });
      case 'return':
        returned = message.outcome;
        return;
      case 'settle':
        return settle(message.id, message.outcome);
      case 'expose':
        Object.defineProperty(window, message.key, { value: unwrap(message.api), enumerable: true });
    }
  });
  return { expose: (key, api) => post({ kind: 'expose', key, api: wrap(api) }) };
}
