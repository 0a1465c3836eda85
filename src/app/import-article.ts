import type { Input, Output } from '../api/contract.ts';
import { cleanText } from '../import/clean-text.ts';
import { decodeText, MAX_TEXT_BYTES, refuseEmpty } from '../import/decode-text.ts';
import { checkPair, guessLanguage } from '../import/inspect-pair.ts';
import type { ArticleId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import { type Annotation, tierOf } from '../model/issue.ts';
import type { JobControl } from '../model/progress.ts';
import type { ActorId } from '../model/review.ts';
import { segmentParagraphs } from '../segment/paragraphs.ts';
import { type Analysis, type AnalyzedUnit, analyzeArticle } from './analyze-article.ts';
import { dataVersion } from './data-version.ts';
import { readNewsroom } from './newsroom.ts';
import { refuseUnrelated } from './relatedness.ts';
import { newArticleId, newRevisionId, newRunId, now, type Services } from './services.ts';

type ImportInput = Input<'article.import'>;
type ImportedText = ImportInput['source'];

interface ReadText {
  readonly name: string;
  readonly text: string;
  readonly encoding: string;
}

/** Titles are one line, the translation's headline; a text without one begins with a whole paragraph. */
const LONGEST_TITLE = 120;

/** Decodes a file, or cleans what was typed; AppError as `decodeText` has them. */
function readImportedText(
  input: ImportedText,
  side: 'source' | 'target',
  { decodeBase64 }: Pick<Services, 'decodeBase64'>,
): ReadText {
  if (input.kind === 'file') {
    return { name: input.name, ...decodeText(decodeBase64(input.base64), input.name) };
  }
  const name = side === 'source' ? 'the source' : 'the translation';
  if (input.text.length > MAX_TEXT_BYTES) {
    const details = { name, size: input.text.length, limit: MAX_TEXT_BYTES };
    throw new AppError('too-large', `${name} has ${input.text.length} characters`, details);
  }
  const { text } = cleanText(input.text);
  refuseEmpty(text, name);
  return { name: '', text, encoding: 'text' };
}

/** What two texts are, before anything is stored; fails as the import would. */
export function inspectPair(
  input: Input<'import.inspect'>,
  services: Pick<Services, 'decodeBase64'>,
): Output<'import.inspect'> {
  const source = readImportedText(input.source, 'source', services);
  const target = readImportedText(input.target, 'target', services);
  checkPair(source.text, target.text);
  return { source: describe(source), target: describe(target) };
}

/** What one text is; fails as the import would. */
export function inspectText(
  text: ImportedText,
  services: Pick<Services, 'decodeBase64'>,
): Output<'import.inspectText'> {
  return describe(readImportedText(text, 'source', services));
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/**
 * The article that two files of these names with the same texts were imported as. White space does not count: it is
 * what an import changes.
 */
export async function findSameImport(
  input: Input<'import.findSame'>,
  services: Pick<Services, 'decodeBase64' | 'store'>,
): Promise<Output<'import.findSame'>> {
  const source = readImportedText(input.source, 'source', services);
  const target = readImportedText(input.target, 'target', services);
  // Texts that were pasted have no name to be known by.
  if (source.name === '' || target.name === '') return null;
  const texts = [source, target].map(({ text }) =>
    withoutSpaces(
      segmentParagraphs(text)
        .map(segment => segment.text)
        .join(''),
    ),
  );
  const imports = await services.store.importsNamed(source.name, target.name);
  const same = imports.find(
    article => withoutSpaces(article.source) === texts[0] && withoutSpaces(article.target) === texts[1],
  );
  return same === undefined ? null : { articleId: same.id, title: same.title };
}

function describe({ text, encoding }: ReadText): Output<'import.inspect'>['source'] {
  const paragraphs = segmentParagraphs(text);
  return {
    encoding,
    language: guessLanguage(text),
    paragraphs: paragraphs.length,
    characters: text.length,
    firstLine: titleFrom(paragraphs[0]?.text ?? ''),
  };
}

/** At most `LONGEST_TITLE` characters, surrogate pairs whole. */
function titleFrom(line: string): string {
  const characters = [...line.slice(0, 4 * LONGEST_TITLE).trim()];
  return characters.length <= LONGEST_TITLE
    ? characters.join('')
    : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}

/**
 * Reads, analyses and stores a pair of texts; nothing is stored if it fails or is cancelled. Unless `force` is set,
 * texts that are surely no pair are refused: AppError as `checkPair` has them, and `unrelated` once they are aligned.
 */
export async function importArticle(
  input: Omit<ImportInput, 'jobId'>,
  by: ActorId,
  services: Services,
  control: JobControl,
): Promise<ArticleId> {
  const startedAt = now();
  await control.checkpoint({ phase: 'loading', done: 0, total: 1 });
  const source = readImportedText(input.source, 'source', services);
  const target = readImportedText(input.target, 'target', services);
  if (!input.force) checkPair(source.text, target.text);
  const tools = await services.tools();
  await control.checkpoint({ phase: 'segmenting', done: 0, total: 1 });
  const texts = { source: segmentParagraphs(source.text), target: segmentParagraphs(target.text) };
  const refuse = input.force ? undefined : refuseUnrelated;
  const newsroom = await readNewsroom(services);
  const analysis = await analyzeArticle(texts, tools, control, newsroom, refuse);
  await control.checkpoint({ phase: 'storing', done: 0, total: 1 });
  const id = newArticleId();
  await services.store.createArticle({
    id,
    title: input.title || titleFrom(texts.target[0]?.text ?? ''),
    sourceName: source.name,
    targetName: target.name,
    slug: input.slug,
    by,
    at: now(),
    texts,
    units: newUnits(analysis),
    run: {
      id: newRunId(),
      engineVersion: services.about.version,
      dataVersion: dataVersion(tools.lexicon),
      startedAt,
    },
    newsroomVersion: newsroom.version,
    annotations: analysis.annotations,
    failures: analysis.failures,
  });
  services.publish({ type: 'library.changed' });
  return id;
}

function newUnits({ units, annotations }: Analysis) {
  const furniture = new Set(annotations.filter(isLikelyFurniture).map(({ unitId }) => unitId));
  const startsExcluded = ({ id, source }: AnalyzedUnit): boolean => source === '' && furniture.has(id);
  return units.map(unit => ({
    id: unit.id,
    bead: unit.bead,
    revisionId: newRevisionId(),
    target: unit.target,
    excluded: startsExcluded(unit),
  }));
}

/** Furniture of the web page, seldom wrongly. Where nobody can be sure, the paragraph stays in the article. */
const isLikelyFurniture = ({ checkId, confidence }: Annotation): boolean =>
  checkId === 'boilerplate' && tierOf(confidence) !== 'low';
