import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './support/browser.ts';
import { type Desktop, launchDesktop } from './support/desktop.ts';
import { newFolder } from './support/project.ts';

const ELSEWHERE = 'https://example.com/';

describe.skipIf(browserPath === null)('the desktop window', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await launchDesktop(newFolder());
  });
  afterAll(() => desktop?.app.close());

  it('gives the page two functions and nothing of Node', async () => {
    const { page } = desktop;
    expect(await page.evaluate(() => Object.keys(window.taiyaku ?? {}).sort())).toEqual(['call', 'on']);
    expect(
      await page.evaluate(() =>
        ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(name => name in window),
      ),
    ).toEqual([]);
  });

  it('refuses to leave the page', async () => {
    const { page } = desktop;
    const before = page.url();
    await page.evaluate(address => {
      location.href = address;
    }, ELSEWHERE);
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
  });

  it('refuses popups', async () => {
    const { app, page } = desktop;
    await page.evaluate(address => void window.open(address), ELSEWHERE);
    await page.waitForTimeout(300);
    await expect.poll(() => app.windows().length).toBe(1);
  });

  it('has no network, not even past the policy of the page', async () => {
    const { app, page } = desktop;
    expect(
      await page.evaluate(
        address =>
          fetch(address, { mode: 'no-cors' }).then(
            () => 'answered',
            () => 'refused',
          ),
        ELSEWHERE,
      ),
    ).toBe('refused');
    // A second window without our page and its policy: only the session's filter is left.
    const status = await app.evaluate(async ({ BrowserWindow }, address) => {
      const window = new BrowserWindow({ show: false });
      const failure = await window.loadURL(address).catch(String);
      window.destroy();
      return failure;
    }, ELSEWHERE);
    expect(status).toMatch(/ERR_(BLOCKED_BY_CLIENT|ABORTED)/);
  });

  it('denies permissions', async () => {
    const states = await desktop.page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'camera'] as const).map(
          async name => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).toEqual(['denied', 'denied', 'denied']);
  });

  it('refuses inline scripts', async () => {
    expect(
      await desktop.page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(script);
        return 'ran' in window;
      }),
    ).toBe(false);
  });

  it('answers no page but its own', async () => {
    const { app } = desktop;
    const reply = await app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload, contextIsolation: true, sandbox: true },
        });
        await window.loadURL('data:text/html,<p>foreign');
        const call =
          "taiyaku.call({ method: 'library.list', input: {}, role: 'translator' }).then(() => 'answered', String)";
        const answer: unknown = await window.webContents.executeJavaScript(call);
        window.destroy();
        return answer;
      },
      await preloadPath(desktop),
    );
    expect(reply).toContain('refused a call');
  });

  it('answers a malformed call with an error and lives on', async () => {
    const { page } = desktop;
    const replies = await page.evaluate(() =>
      Promise.all(
        [null, 42, { method: '__proto__', input: {}, role: 'editor' }].map(request =>
          window.taiyaku?.call(request),
        ),
      ),
    );
    expect(replies.map(reply => JSON.parse(reply ?? '').ok)).toEqual([false, false, false]);
  });
});

const preloadPath = ({ app }: Desktop): Promise<string> =>
  app.evaluate(({ app: electron }) => `${electron.getAppPath()}/dist/main/preload.cjs`);

declare global {
  interface Window {
    readonly taiyaku?: { call(request: unknown): Promise<string> };
  }
}
