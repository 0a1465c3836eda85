import { spawn } from 'node:child_process';
import process from 'node:process';

/** Whether a window can be shown: always on Windows and macOS, elsewhere where there is a display server. */
export const hasDisplay = () =>
  ['win32', 'darwin'].includes(process.platform) ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

const opener = address => {
  if (process.platform === 'darwin') return ['open', [address]];
  // `start` reads its first quoted argument as a title, and & as the end of the command.
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '""', address.replaceAll('&', '^&')]];
  return ['xdg-open', [address]];
};

/** Opens the default browser if there is one. A convenience: the address has been printed, so failing is silent. */
export function openBrowser(address) {
  if (!hasDisplay() || process.env.CI) return;
  const [program, args] = opener(address);
  const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.once('error', () => {});
  child.unref();
}
