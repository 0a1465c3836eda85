import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import type { Check } from '../../../src/checks/check.ts';
import type { LanguageTools } from '../../../src/lexicon/language-tools.ts';
import { evaluateArticles } from '../articles.ts';
import { evaluateChallenge } from '../challenge.ts';
import { evaluateSpans } from '../spans.ts';
import { figuresByCheck, figuresByKind } from './figures.ts';
import { goalsOf } from './goals.ts';
import { renderPage } from './page.ts';

const FOLDER = join(import.meta.dirname, '../../../.cache');

const beside = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

/**
 * Runs the checks on everything there is and writes one page that needs nothing else: figures against their goals, by
 * check and by kind of error, and each miss and each alarm in its context. Returns what to tell whoever asked. The page
 * quotes the development data and so stays outside the project.
 */
export async function writeReport(tools: LanguageTools, checks: readonly Check[]): Promise<string> {
  const articles = await evaluateArticles(tools, checks);
  const challenge = await evaluateChallenge(tools, checks);
  const spans = evaluateSpans(tools, checks);
  const reports = [articles, challenge, spans].filter(report => report !== null);
  const marks = reports.flatMap(report => report.marks);
  const misses = reports.flatMap(report => report.misses);
  const page = renderPage({
    goals: goalsOf({ articles, challenge, spans }),
    checks: figuresByCheck(checks, marks, challenge?.characters ?? 0),
    kinds: figuresByKind(marks, misses),
    style: beside('page.css'),
    script: beside('page-script.js'),
    at: new Date(),
  });
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, 'eval-report.html');
  writeFileSync(file, page);
  return `${relative(process.cwd(), file)}: ${marks.length} marks, ${misses.length} misses`;
}
