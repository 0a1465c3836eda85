import { app, dialog } from 'electron';

const ENGLISH = {
  title: 'The review core stopped',
  restarted: 'It was started again. What was saved is safe; the last action may have to be repeated.',
  givenUp: 'It stopped several times in a row, so the app closes. What was saved is safe.',
};
const JAPANESE: typeof ENGLISH = {
  title: '処理の中核が停止しました',
  restarted: '再起動しました。保存済みの内容は無事です。直前の操作はやり直しが必要な場合があります。',
  givenUp: '続けて何度も停止したため、アプリを終了します。保存済みの内容は無事です。',
};

/** Says that the core's worker ended, and why. Ends the app where starting the core again is of no use. */
export async function reportCoreCrash(error: unknown, givenUp: boolean): Promise<void> {
  console.error(error);
  const text = app.getLocale().startsWith('ja') ? JAPANESE : ENGLISH;
  const reason = error instanceof Error ? error.message : String(error);
  await dialog.showMessageBox({
    type: 'error',
    title: 'Taiyaku',
    message: text.title,
    detail: `${givenUp ? text.givenUp : text.restarted}\n\n${reason}`,
  });
  if (givenUp) app.exit(1);
}
