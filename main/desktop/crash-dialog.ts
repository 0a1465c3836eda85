import { app, dialog } from 'electron';

const ENGLISH = {
  title: 'The analysis stopped unexpectedly',
  restarted: 'It was started again. What was stored is safe; the last action may have to be repeated.',
};
const JAPANESE: typeof ENGLISH = {
  title: '解析が予期せず停止しました',
  restarted: '再開しました。保存済みの内容は無事です。直前の操作はやり直しが必要な場合があります。',
};

let isShown = false;

/** Says that the core's worker ended and was started again, and why. One dialog at a time. */
export async function reportCoreCrash(error: Error | null): Promise<void> {
  if (isShown) return;
  isShown = true;
  const text = app.getLocale().startsWith('ja') ? JAPANESE : ENGLISH;
  const detail = error === null ? text.restarted : `${text.restarted}\n\n${error.message}`;
  await dialog.showMessageBox({ type: 'error', title: 'Taiyaku', message: text.title, detail });
  isShown = false;
}
