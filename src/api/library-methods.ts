import { z } from 'zod';
import { command, type Method, query } from './method.ts';
import { actorId, articleId, articleSummary, importedText } from './schemas.ts';

/** What the wire calls a story. */
export const slug = z.string().trim().max(120);

/** What was found in one text before anything is stored. */
export const inspectedText = z.object({
  encoding: z.string(),
  language: z.enum(['en', 'ja', 'unknown']),
  paragraphs: z.number().int(),
  characters: z.number().int(),
  firstLine: z.string(),
});

/** Planning the work, and bringing many texts in. */
export const libraryMethods = {
  /** Changes what is named and leaves the rest; `not-found` where there is no such actor. */
  'article.plan': command(
    'translator',
    z.object({
      articleId,
      slug: slug.optional(),
      assignee: actorId.nullable().optional(),
      deadline: z.iso.datetime().nullable().optional(),
    }),
    articleSummary,
  ),
  /** Reads one text and says what it is; fails as `empty-text`, `not-text` … like the import would. */
  'import.inspectText': query('translator', z.object({ text: importedText }), inspectedText),
  /** The article that two files of these names with the same texts were imported as; null where they never were. */
  'import.findSame': query(
    'translator',
    z.object({ source: importedText, target: importedText }),
    z.object({ articleId, title: z.string() }).nullable(),
  ),
} as const satisfies Record<string, Method>;
