import { tierOf } from '../../../src/model/issue.ts';
import type { TextRange } from '../../../src/model/text.ts';
import { escapeHtml } from '../../../src/text/escape-html.ts';
import type { DataSet, JudgedMark, Miss, Verdict } from '../judged.ts';
import type { CheckFigures, KindFigures, Share } from './figures.ts';
import { type Goal, isReached } from './goals.ts';

interface Page {
  readonly goals: readonly Goal[];
  readonly checks: readonly CheckFigures[];
  readonly kinds: readonly KindFigures[];
  readonly style: string;
  readonly script: string;
  readonly at: Date;
}

const SET_NAMES: Readonly<Record<DataSet, string>> = {
  articles: 'articles',
  injected: 'injected',
  controls: 'controls',
  wmt24: 'WMT24',
  'wmt24-human': 'WMT24 human',
};
const SETS = Object.keys(SET_NAMES) as readonly DataSet[];

/** The whole page: no request leaves it. */
export function renderPage({ goals, checks, kinds, style, script, at }: Page): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Checks on the development data</title>
<style>${style}</style>
<header>
  <h1>Checks on the development data</h1>
  <p>${at.toISOString().slice(0, 16).replace('T', ' ')} UTC. A mark counts from medium confidence. On controls and human translations every
  mark is an alarm; on injected errors and WMT24 a mark that hits nothing (<i>other</i>) may still be right.</p>
</header>
<section>
  <h2>Goals</h2>
  <table>${goals.map(goalRow).join('')}</table>
</section>
<section>
  <h2>By check</h2>
  <table>
    <tr><th>check<th>high<th>medium<th>low${SETS.filter(set => set !== 'controls')
      .map(set => `<th>${SET_NAMES[set]}`)
      .join('')}<th>alarms /1,000<th>with low</tr>
    ${checks.map(checkRow).join('')}
  </table>
</section>
<section>
  <h2>By kind of error</h2>
  <table><tr><th>set<th>kind<th>missed<th>marks that hit it</tr>${kinds.map(kindRow).join('')}</table>
</section>
<nav>
  <label>Find <input id="find" type="search" placeholder="words of a text, a message or a document"></label>
  ${filter('set', SETS, set => SET_NAMES[set as DataSet])}
  ${filter('tier', ['high', 'medium', 'low'])}
  ${filter('verdict', ['wrong', 'other', 'right', 'miss'])}
  <output id="count"></output>
</nav>
${checks.map(checkSection).join('\n')}
<h2>Missed</h2>
${kinds
  .filter(({ missed }) => missed.length > 0)
  .map(kindSection)
  .join('\n')}
<script>${script}</script>
</html>
`;
}

function goalRow(goal: Goal): string {
  const { what, value, bound, at, unit } = goal;
  const reached = isReached(goal);
  return `<tr class="${reached ? 'reached' : 'short'}"><td>${reached ? '✓' : '✗'}<td>${escapeHtml(what)}<td class="figure">${value.toFixed(unit === '%' ? 1 : 2)}${unit}<td>${at === 'least' ? '≥' : '≤'} ${bound}${unit}</tr>`;
}

const shareCell = (share: Share | undefined): string =>
  share === undefined || share.marks === 0
    ? '<td class="figure none">–'
    : `<td class="figure" title="${share.right} of ${share.marks}">${Math.round((100 * share.right) / share.marks)}% <small>${share.marks}</small>`;

function checkRow(figures: CheckFigures): string {
  const { check, title, stage, byTier, bySet, alarms } = figures;
  const sets = SETS.filter(set => set !== 'controls').map(set => shareCell(bySet.get(set)));
  return `<tr><td><a href="#check-${check}">${check}</a> <small lang="ja">${escapeHtml(title)}</small>${stage === 'trial' ? ' <em>trial</em>' : ''}${shareCell(byTier.get('high'))}${shareCell(byTier.get('medium'))}${shareCell(byTier.get('low'))}${sets.join('')}<td class="figure">${alarms.sure.toFixed(2)}<td class="figure">${alarms.all.toFixed(2)}</tr>`;
}

const kindId = ({ set, kind }: KindFigures): string => `kind-${set}-${kind.replace(/[^\w]+/g, '-')}`;

function kindRow(figures: KindFigures): string {
  const { set, kind, missed, foundBy } = figures;
  const by = [...foundBy].map(([check, count]) => `${check} ${count}`).join(', ');
  const name = missed.length > 0 ? `<a href="#${kindId(figures)}">${escapeHtml(kind)}</a>` : escapeHtml(kind);
  return `<tr><td>${SET_NAMES[set]}<td>${name}<td class="figure">${missed.length}<td>${escapeHtml(by)}</tr>`;
}

const filter = (
  name: string,
  values: readonly string[],
  label: (value: string) => string = value => value,
): string =>
  `<label>${name} <select data-filter="${name}"><option value="">all</option>${values
    .map(value => `<option value="${value}">${label(value)}</option>`)
    .join('')}</select></label>`;

const ORDER: readonly Verdict[] = ['wrong', 'other', 'right'];

function checkSection({ check, title, bySeverity, marks }: CheckFigures): string {
  const severities = [...bySeverity]
    .filter(([, share]) => share.marks > 0)
    .map(([severity, share]) => `${severity} ${share.right}/${share.marks}`)
    .join(', ');
  const lists = ORDER.map(verdict => {
    const own = marks
      .filter(mark => mark.verdict === verdict)
      .toSorted((a, b) => b.confidence - a.confidence);
    return own.length === 0
      ? ''
      : `<details${verdict === 'wrong' ? ' open' : ''}><summary>${verdict} <small>${own.length}</small></summary>${own.map(markItem).join('')}</details>`;
  });
  return `<section id="check-${check}"><h3>${check} <small lang="ja">${escapeHtml(title)}</small></h3><p>${severities === '' ? 'no marks' : `right by severity: ${severities}`}</p>${lists.join('')}</section>`;
}

function kindSection(figures: KindFigures): string {
  const { set, kind, missed } = figures;
  return `<section id="${kindId(figures)}"><details><summary><b>${escapeHtml(kind)}</b> ${SET_NAMES[set]} <small>${missed.length}</small></summary>${missed.map(missItem).join('')}</details></section>`;
}

/** A text with one place in it marked. */
function marked(text: string, range: TextRange | null): string {
  if (range === null) return escapeHtml(text);
  const { start, end } = range;
  return `${escapeHtml(text.slice(0, start))}<mark>${escapeHtml(text.slice(start, end)) || '‸'}</mark>${escapeHtml(text.slice(end))}`;
}

const texts = ({ source, sourceRange, target, range }: JudgedMark | Miss): string =>
  `<p lang="en">${marked(source, sourceRange)}</p><p lang="ja">${marked(target, range)}</p>`;

function markItem(mark: JudgedMark): string {
  const { set, document, place, severity, confidence, message, verdict } = mark;
  return `<article data-set="${set}" data-tier="${tierOf(confidence)}" data-verdict="${verdict}"><h4>${SET_NAMES[set]} · ${escapeHtml(document)} ${escapeHtml(place)} · ${severity} · ${confidence.toFixed(2)}</h4>${texts(mark)}<p class="said" lang="ja">${escapeHtml(message)}</p></article>`;
}

function missItem(miss: Miss): string {
  const { set, document, place, severity, note } = miss;
  return `<article data-set="${set}" data-tier="" data-verdict="miss"><h4>${SET_NAMES[set]} · ${escapeHtml(document)} ${escapeHtml(place)} · ${severity}</h4>${texts(miss)}<p class="said">${escapeHtml(note)}</p></article>`;
}
