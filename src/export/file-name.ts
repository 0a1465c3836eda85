/** Names the DOS devices still hold on Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** At four bytes a character, and with an extension, still below the 255 bytes of Linux file systems. */
const LONGEST_NAME = 60;

/**
 * A file name from a title that Windows, macOS and Linux all accept: no reserved characters or names, no leading
 * dot, no trailing dot or space.
 */
export function fileNameFor(title: string, extension: string): string {
  const cleaned = title
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system takes control characters
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ');
  const name = [...cleaned.trim()]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') return `article.${extension}`;
  return `${RESERVED.test(name) ? `_${name}` : name}.${extension}`;
}
