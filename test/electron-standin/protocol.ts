type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();

export const protocol = {
  registerSchemesAsPrivileged(): void {},
  handle(scheme: string, handler: Handler): void {
    handlers.set(scheme, handler);
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
};

/** The handler for an address, if its scheme has one. */
export const handlerOf = (url: string): Handler | undefined =>
  handlers.get(new URL(url).protocol.slice(0, -1));

// Chromium cannot be told of a scheme over CDP: app://host/path is shown to it as http://host.app.localhost/path,
// which is a secure context with an origin of its own, and answered before it leaves the browser.

export function toChromium(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][\w.+-]*):\/\/([^/?#]*)(.*)$/.exec(url) ?? [];
  return handlers.has(scheme) ? `http://${host}.${scheme}.localhost${rest || '/'}` : url;
}

export const fromChromium = (url: string): string =>
  url.replace(/^http:\/\/([^/]*)\.([a-z][\w+-]*)\.localhost(?=\/)/, (all, host: string, scheme: string) =>
    handlers.has(scheme) ? `${scheme}://${host}` : all,
  );
