import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits, safe in an address and in a cookie. */
const secret = (): string => randomBytes(32).toString('base64url');

/** Compares in a time that says nothing about how much of it was right. */
function equal(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/**
 * Who may use the server: whoever opens the address the program printed, which works once and leaves a cookie.
 * Another user of the same machine can reach the port, but knows neither.
 */
export interface ServerSession {
  readonly token: string;
  /** The value of the cookie in exchange for the token, or null if it is wrong or was used already. */
  redeem(token: string): string | null;
  accepts(cookie: string | undefined): boolean;
}

export function createSession(): ServerSession {
  const token = secret();
  const cookie = secret();
  let used = false;
  return {
    token,
    redeem(given) {
      if (used || !equal(given, token)) return null;
      used = true;
      return cookie;
    },
    accepts: given => given !== undefined && equal(given, cookie),
  };
}
