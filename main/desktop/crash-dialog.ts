import { app, dialog } from 'electron';

const ENGLISH = {
  title: 'The analysis stopped unexpectedly',
  restarted: 'It was started again. What was stored is safe; the last action may have to be repeated.',
  givenUp: 'It stops again and again. What was stored is safe. Please close Taiyaku and start it again.',
};
const JAPANESE: typeof ENGLISH = {
  title: '解析が予期せず停止しました',
  restarted: '再開しました。保存済みの内容は無事です。直前の操作はやり直しが必要な場合があります。',
  givenUp: '停止を繰り返しています。保存済みの内容は無事です。Taiyakuを終了して、もう一度起動してください。',
};

let isShown = false;

/** Says that the core's worker ended, why, and whether it was started again. One dialog at a time. */
export async function reportCoreCrash(error: Error, givenUp: boolean): Promise<void> {
  console.error('The core stopped:', error);
  if (isShown) return;
  isShown = true;
  const text = app.getLocale().startsWith('ja') ? JAPANESE : ENGLISH;
  await dialog.showMessageBox({
    type: 'error',
    title: 'Taiyaku',
    message: text.title,
    detail: `${givenUp ? text.givenUp : text.restarted}\n\n${error.message}`,
  });
  isShown = false;
}
