import type { MenuItemConstructorOptions } from 'electron';

const ENGLISH = {
  file: 'File',
  close: 'Close Window',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select All',
  view: 'View',
  reload: 'Reload',
  actualSize: 'Actual Size',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
  fullScreen: 'Full Screen',
  developerTools: 'Developer Tools',
  window: 'Window',
  minimize: 'Minimize',
};
type Labels = Readonly<typeof ENGLISH>;

const JAPANESE: Labels = {
  file: 'ファイル',
  close: 'ウィンドウを閉じる',
  quit: '終了',
  edit: '編集',
  undo: '取り消す',
  redo: 'やり直す',
  cut: '切り取り',
  copy: 'コピー',
  paste: '貼り付け',
  selectAll: 'すべて選択',
  view: '表示',
  reload: '再読み込み',
  actualSize: '実際の大きさ',
  zoomIn: '拡大',
  zoomOut: '縮小',
  fullScreen: '全画面表示',
  developerTools: '開発者ツール',
  window: 'ウィンドウ',
  minimize: 'しまう',
};

export interface MenuOptions {
  /** BCP 47 tag of the system's language; anything but Japanese reads English. */
  readonly locale: string;
  readonly platform: NodeJS.Platform;
  /** Adds what only developers of the app need. */
  readonly developer: boolean;
}

type Items = readonly MenuItemConstructorOptions[];

/**
 * The menu bar. Reviewing has its own keys inside the page, so no entry here may take one of them: Ctrl+M (comment)
 * rules out `minimize` outside macOS, Ctrl+Shift+V (issue list) rules out `pasteAndMatchStyle`, and Ctrl+Plus, Ctrl+-
 * and Ctrl+0 (text size) leave Ctrl+Alt to what enlarges the whole window.
 */
export function applicationMenu({ locale, platform, developer }: MenuOptions): MenuItemConstructorOptions[] {
  const labels = locale.startsWith('ja') ? JAPANESE : ENGLISH;
  const isMac = platform === 'darwin';
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const menu = (label: string, items: Items): MenuItemConstructorOptions => ({ label, submenu: [...items] });
  const quit: MenuItemConstructorOptions = { role: 'quit', label: labels.quit };

  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    menu(labels.file, [{ role: 'close', label: labels.close }, ...(isMac ? [] : [separator, quit])]),
    menu(labels.edit, [
      { role: 'undo', label: labels.undo },
      { role: 'redo', label: labels.redo },
      separator,
      { role: 'cut', label: labels.cut },
      { role: 'copy', label: labels.copy },
      { role: 'paste', label: labels.paste },
      { role: 'selectAll', label: labels.selectAll },
    ]),
    menu(labels.view, [
      { role: 'resetZoom', label: labels.actualSize, accelerator: 'CommandOrControl+Alt+0' },
      { role: 'zoomIn', label: labels.zoomIn, accelerator: 'CommandOrControl+Alt+Plus' },
      { role: 'zoomOut', label: labels.zoomOut, accelerator: 'CommandOrControl+Alt+-' },
      separator,
      { role: 'togglefullscreen', label: labels.fullScreen },
      ...(developer ? developerItems(labels) : []),
    ]),
    ...(isMac ? [menu(labels.window, [{ role: 'minimize', label: labels.minimize }])] : []),
  ];
}

const developerItems = (labels: Labels): Items => [
  { type: 'separator' },
  { role: 'reload', label: labels.reload },
  // Its usual Ctrl+Shift+I shows and hides the inspector.
  { role: 'toggleDevTools', label: labels.developerTools, accelerator: 'F12' },
];
