import { randomBytes } from 'node:crypto';

/** Stands in the built page wherever the nonce of the style sheets that libraries insert belongs. */
const PLACEHOLDER = '__CSP_NONCE__';

/**
 * The page with a fresh nonce, and the policy that knows it: nothing but our own files runs, and styles set at run
 * time need the nonce. A new one for every delivery, or it would be no secret.
 */
export function securePage(html: string): { readonly html: string; readonly policy: string } {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html: html.replaceAll(PLACEHOLDER, nonce), policy };
}
