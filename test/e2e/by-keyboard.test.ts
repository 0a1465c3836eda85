import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './support/browser.ts';
import { desktopShell } from './support/desktop-shell.ts';
import { httpShell } from './support/http-shell.ts';
import { keyboardOf } from './support/keyboard.ts';
import { newFolder } from './support/project.ts';
import { type ReviewPage, reviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const TITLE = '町が電気バスを発注';
const SOURCE = [
  'Town orders electric buses',
  'The town council voted on Tuesday to buy 12 electric buses at a cost of $3 million.',
  'The first bus will arrive in October, the council said.',
  'The drivers will be trained for 10 days before the buses are put into service.',
  'Diesel buses will be kept in reserve for the winter.',
  '“We do not expect fares to rise,” said the mayor.',
].join('\n\n');
const TARGET = [
  TITLE,
  '町議会は火曜日、電気バス12台を30億ドルで購入することを決めた。',
  '最初のバスは10月に到着すると議会は述べた。',
  '運転手はバスの運行が始まる前に100日間の研修を受ける。',
  'ディーゼルバスは冬に備えて予備として残される。',
  '「運賃が上がるとは考えていない」と町長は語った。',
].join('\n\n');
const COST = '町議会は火曜日、電気バス12台を300万ドルで購入することを決めた。';
const DAYS = '運転手はバスの運行が始まる前に10日間の研修を受ける。';
const RESERVE = 'ディーゼルバスは、冬に備えて予備に残される。';
const REMARK = '「予備として」を短く';

// The work of each role, one after another, on an article of its own. Nothing here has a pointer.
describe.skipIf(browserPath === null).each([httpShell, desktopShell])('by keyboard alone, $name', shell => {
  let app: OpenApp;
  let review: ReviewPage;
  let keys: ReturnType<typeof keyboardOf>;
  beforeAll(async () => {
    app = await shell.open(newFolder());
    review = reviewPage(app.page);
    keys = keyboardOf(app.page);
    await review.articleLink(/./).waitFor();
  });
  afterAll(() => app?.close());

  const active = (position: number) =>
    review.paragraph(position).and(app.page.locator('[aria-current=true]'));
  const inState = (position: number, state: string) =>
    app.page.getByRole('article', { name: `Paragraph ${position}, ${state}` });
  /** Goes to a paragraph that is begun to be edited, from wherever in the article. */
  const goTo = async (position: number): Promise<void> => {
    await active(position).or(app.page.locator('[aria-current=true]')).first().waitFor();
    for (let step = 0; step < 10 && !(await active(position).isVisible()); step++) {
      const label = await app.page.locator('[aria-current=true]').getAttribute('aria-label');
      const at = Number(/\d+/.exec(label ?? '')?.[0]);
      await keys.press(at < position ? 'Control+ArrowDown' : 'Control+ArrowUp');
    }
    await active(position).waitFor();
  };

  it('a translator imports an article', async () => {
    const { page } = app;
    await keys.run('import', /^Import article/);
    for (const [region, text] of [
      ['Source (English)', SOURCE],
      ['Translation (Japanese)', TARGET],
    ] as const) {
      const slot = review.dialog.getByRole('region', { name: region });
      await keys.tabTo(slot.getByRole('button', { name: 'Paste text' }));
      await keys.press('Enter');
      await slot.getByRole('textbox').and(page.locator(':focus')).waitFor();
      await keys.write(text);
    }
    await keys.tabTo(review.dialog.getByRole('button', { name: 'Import', exact: true }));
    await keys.press('Enter');
    await page.getByRole('heading', { name: TITLE }).waitFor();
    await review.paragraph(6).waitFor();
  });

  it('corrects what is marked: by the proposal, and by hand', async () => {
    const { page } = app;
    await review
      .paragraph(4)
      .and(page.getByRole('article', { name: /issue/ }))
      .waitFor();
    await keys.press('F8');
    await active(2).waitFor();
    await review.inspector
      .getByRole('button', { name: /^Change to/ })
      .first()
      .waitFor();
    await keys.press('Control+1');
    await review.paragraph(2).getByText(COST).waitFor();
    await keys.press('F8');
    await active(4).waitFor();
    await keys.press('Control+A');
    await keys.write(DAYS);
    await review.paragraph(4).getByText(DAYS).waitFor();
    await review.inspector.getByRole('region', { name: /100/ }).waitFor({ state: 'detached' });
    await keys.press('F8');
    await page
      .getByRole('region', { name: 'Notifications' })
      .getByText('This article has no open issues.')
      .waitFor();
  });

  it('asks a question beside a paragraph', async () => {
    await goTo(5);
    await keys.press('Control+M');
    await review.inspector.getByRole('textbox').and(app.page.locator(':focus')).waitFor();
    await keys.write(REMARK);
    await keys.press('Control+Enter');
    await review.inspector.getByRole('list').getByText(REMARK).waitFor();
    await keys.press('Escape');
    await review.editor(5).and(app.page.locator(':focus')).waitFor();
  });

  it('confirms all of it and submits it', async () => {
    const { page } = app;
    await goTo(1);
    for (let position = 1; position <= 6; position++) {
      await active(position).waitFor();
      await keys.press('Control+Enter');
      await inState(position, 'Confirmed').waitFor();
    }
    await keys.run('submit', /^Submit article/);
    await page.getByRole('banner').getByText('Submitted', { exact: true }).waitFor();
  });

  it('an editor finds it waiting, looks at what changed, and returns it with a reason', async () => {
    const { page } = app;
    await keys.run('work as editor', /^Work as editor/);
    await page.getByRole('button', { name: 'Role: Editor' }).waitFor();
    await keys.run('list of articles', /^Go to the list/);
    const waiting = page.getByRole('region', { name: 'Waiting for you' }).getByRole('link', { name: TITLE });
    await keys.tabTo(waiting);
    await keys.press('Enter');
    await active(2).waitFor();
    await keys.press('Alt+2', 'F7');
    await page.locator('[data-change]:focus').waitFor();
    await keys.press('Alt+Enter');
    await page.getByText('Paragraph 2 is marked as seen').waitFor();
    await keys.press('Alt+1');
    await goTo(2);
    await keys.press('Control+Alt+Enter');
    await inState(2, 'Approved').waitFor();
    await keys.run('return article', /^Return article/);
    await review.dialog.getByRole('textbox').and(page.locator(':focus')).waitFor();
    await keys.write(REMARK);
    await keys.tabTo(review.dialog.getByRole('button', { name: 'Return' }));
    await keys.press('Enter');
    await page.getByText('The article is returned.').waitFor();
  });

  it('the translator does what was asked, and submits it again', async () => {
    const { page } = app;
    await keys.run('work as translator', /^Work as translator/);
    await page.getByText(REMARK).first().waitFor();
    await goTo(5);
    await review.editor(5).and(page.locator(':focus')).waitFor();
    await keys.press('Control+A');
    await keys.write(RESERVE);
    await keys.press('Control+Enter');
    await inState(5, 'Confirmed').waitFor();
    await keys.run('submit', /^Submit article/);
    await page.getByRole('banner').getByText('Submitted', { exact: true }).waitFor();
  });

  it('the editor approves the rest', async () => {
    const { page } = app;
    await keys.run('work as editor', /^Work as editor/);
    await goTo(5);
    await keys.press('Control+Alt+Enter');
    await inState(5, 'Approved').waitFor();
    await keys.press('Control+Alt+Shift+Enter');
    await page.getByText(/^Approved \d paragraphs?$/).waitFor();
    await keys.run('approve article', /^Approve article/);
    const anyway = review.dialog.getByRole('button', { name: 'Approve anyway' });
    const done = page.getByRole('toolbar', { name: 'Next step' }).getByText('The article is approved.');
    await anyway.or(done).first().waitFor();
    if (await anyway.isVisible()) {
      await keys.tabTo(anyway);
      await keys.press('Enter');
    }
    await done.waitFor();
  });

  it('the corrected text is exported', async () => {
    const text = await app.saved(async () => {
      await keys.run('export', /^Export article/);
      await keys.tabTo(review.dialog.getByRole('button', { name: 'Export', exact: true }));
      await keys.press('Enter');
    });
    for (const corrected of [COST, DAYS, RESERVE]) expect(text).toContain(corrected);
    expect(text).not.toContain('30億');
    expect(text.trim().split(/\n\n+/)).toHaveLength(6);
  });
});
