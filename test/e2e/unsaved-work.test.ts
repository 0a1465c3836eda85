import { afterEach, describe, it } from 'vitest';
import { browserPath } from './support/browser.ts';
import { desktopShell } from './support/desktop-shell.ts';
import { httpShell } from './support/http-shell.ts';
import { newFolder } from './support/project.ts';
import { reviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const TYPED = '打ちかけの訳文';

describe.skipIf(browserPath === null).each([httpShell, desktopShell])('the app $name', shell => {
  let app: OpenApp | null = null;
  afterEach(() => app?.close());

  it('keeps what was being typed when it is closed', async () => {
    const folder = newFolder();
    app = await shell.open(folder);
    const before = reviewPage(app.page);
    await before.openArticle(/./);
    await before.paragraph(3).click();
    await before.editor(3).click();
    await app.page.keyboard.type(TYPED);
    await app.close();

    app = await shell.open(folder);
    const after = reviewPage(app.page);
    await after.openArticle(/./);
    await after.paragraph(3).getByText(TYPED).waitFor();
  });
});
