/** The offset itself, or the one before where it lies in the middle of a surrogate pair. */
export function characterStart(text: string, offset: number): number {
  const inPair = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, offset - 1), offset + 1));
  return inPair ? offset - 1 : offset;
}
