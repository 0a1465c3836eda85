import { expect, it } from 'vitest';
import { applicationMenu, type MenuOptions } from '../../main/desktop/menu.ts';

const entries = (options: Partial<MenuOptions>) => {
  const menu = applicationMenu({ locale: 'en-GB', platform: 'linux', developer: false, ...options });
  return menu.flatMap(top => (Array.isArray(top.submenu) ? top.submenu : []));
};
const rolesOf = (options: Partial<MenuOptions>) => entries(options).flatMap(({ role }) => role ?? []);

it('has the standard editing entries', () => {
  expect(rolesOf({})).toEqual(
    expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'quit']),
  );
});

it('speaks Japanese where the system does', () => {
  const labels = entries({ locale: 'ja-JP' }).flatMap(({ label }) => label ?? []);
  expect(labels).toContain('取り消す');
  expect(labels.filter(label => /^[\x20-\x7e]+$/.test(label))).toEqual([]);
});

it('leaves Ctrl+M, Ctrl+Shift+V and Ctrl+R to the page', () => {
  const roles = rolesOf({ platform: 'win32' });
  for (const role of ['minimize', 'pasteAndMatchStyle', 'reload', 'toggleDevTools'])
    expect(roles).not.toContain(role);
});

it('leaves the keys of the text size to the page, and enlarges the window with Alt', () => {
  const zooming = entries({}).filter(({ role }) => role && /zoom/i.test(role));
  expect(zooming.map(({ accelerator }) => accelerator)).toEqual(
    ['0', 'Plus', '-'].map(key => `CommandOrControl+Alt+${key}`),
  );
});
