import { expect, it } from 'vitest';
import { type Analysis, analyzeArticle } from '../../src/app/analyze-article.ts';
import { type Annotation, tierOf } from '../../src/model/issue.ts';
import { languageTools } from './open-app.ts';
import { projectPairs } from './pairs.ts';

const ordinals = (list: readonly number[]): string => (list.length === 0 ? '–' : list.join('+'));

function mark({ checkId, severity, confidence, target, source, suggestions }: Annotation): string {
  const words = target === null ? `“${source?.exact.slice(0, 60)}”` : `「${target.exact}」`;
  const [proposal] = suggestions;
  const fix = proposal === undefined ? '' : ` → 「${proposal.text}」`;
  const place = (target ?? source)!.range;
  return `    ${place.start}–${place.end} ${checkId} (${severity}, ${tierOf(confidence)}) ${words}${fix}`;
}

/** What an editor would want to read when a change moves a mark: one line a unit, one a mark. */
function report({ units, annotations }: Analysis): string {
  const lines = units.flatMap(({ id, bead }) => [
    `${ordinals(bead.source)} : ${ordinals(bead.target)}`,
    ...annotations.filter(({ unitId }) => unitId === id).map(mark),
  ]);
  return `${lines.join('\n')}\n`;
}

// After a change that was meant, look at every line that moved: `npx vitest run test/app/golden.test.ts --update`.
it.each(projectPairs)('the marks in $name are those that were last looked at', async ({ name, texts }) => {
  const analysis = await analyzeArticle(texts(), await languageTools());
  await expect(report(analysis)).toMatchFileSnapshot(`golden/${name}.txt`);
});
