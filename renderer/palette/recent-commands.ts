const STORAGE_KEY = 'taiyaku.recentCommands';
const KEPT = 5;

/** What was run last from the palette, the latest first. */
export function recentCommands(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(id => typeof id === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Remembers that a command was run. */
export function noteCommand(id: string): void {
  const kept = [id, ...recentCommands().filter(each => each !== id)].slice(0, KEPT);
  localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
}
