/** The nonce under which this page may add style elements; empty where no policy is served. */
export function cspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
}
