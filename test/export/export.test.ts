import { describe, expect, it } from 'vitest';
import { countUnapproved, exportedArticle } from '../../src/export/exported-article.ts';
import { fileNameFor } from '../../src/export/file-name.ts';
import { html } from '../../src/export/html.ts';
import { plainText } from '../../src/export/plain-text.ts';
import type { UnitState } from '../../src/model/review.ts';

const unit = (target: string, state: UnitState = 'approved', excluded = false) => ({
  target,
  state,
  excluded,
});
const units = [
  unit('港が再開'),
  unit('港は再開した。\n船も戻った。'),
  unit('関連記事', 'untouched', true),
  unit(''),
  unit('市長は喜んだ。', 'confirmed'),
];
const article = exportedArticle('港', units);

describe('plain text', () => {
  it('has one block a paragraph, without what was taken out, and marks what nobody approved', () => {
    expect(plainText(article)).toBe(
      '港が再開\n\n港は再開した。\n\n船も戻った。\n\n〔未承認〕市長は喜んだ。\n',
    );
  });

  it('of nothing is empty', () => {
    expect(plainText(exportedArticle('', []))).toBe('');
  });
});

describe('HTML', () => {
  it('is a whole document with a headline', () => {
    expect(html(article)).toBe(`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>港が再開</title>
</head>
<body>
<h1>港が再開</h1>
<p>港は再開した。</p>
<p>船も戻った。</p>
<p class="unapproved"><strong>〔未承認〕</strong>市長は喜んだ。</p>
</body>
</html>
`);
  });

  it('lets no text become markup', () => {
    const hostile = exportedArticle('', [unit(`<script>alert("1")</script> & 'x'`), unit('</p><img src=x>')]);
    expect(html(hostile)).toContain(
      '<h1>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</h1>',
    );
    expect(html(hostile)).not.toMatch(/<script|<img/);
  });
});

it('counts what stands in the export without approval', () => {
  expect(countUnapproved(units)).toBe(1);
  expect(countUnapproved([unit('x', 'returned'), unit('y', 'untouched'), unit('z', 'edited', true)])).toBe(2);
});

it('writes valid UTF-8 whatever the text', () => {
  const broken = exportedArticle('\ud83d', [unit('あ\ud83dい\udc4d')]);
  for (const content of [plainText(broken), html(broken)]) {
    expect(Buffer.from(content, 'utf8').toString('utf8')).toBe(content);
  }
});

describe('file names', () => {
  it.each([
    ['港が再開', '港が再開.txt'],
    ['A/B\\C: "D" <E>|F?*', 'A B C D E F.txt'],
    ['..', 'article.txt'],
    ['', 'article.txt'],
    ['  .hidden. ', 'hidden.txt'],
    ['con', '_con.txt'],
    ['COM1.report', '_COM1.report.txt'],
    ['console', 'console.txt'],
    ['a\u202etxt.exe', 'a txt.exe.txt'],
    ['一行目\n二行目', '一行目 二行目.txt'],
    ['👍'.repeat(100), `${'👍'.repeat(60)}.txt`],
  ])('%j becomes %s', (title, name) => {
    expect(fileNameFor(title, 'txt')).toBe(name);
  });

  it('fit into 255 bytes', () => {
    expect(Buffer.byteLength(fileNameFor('𠮟'.repeat(300), 'html'))).toBeLessThanOrEqual(255);
  });
});
