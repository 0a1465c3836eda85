import { z } from 'zod';
import { command, type Method } from './method.ts';
import { alignmentChange, alignmentOperation, articleId } from './schemas.ts';

/** What renders what: changed by hand, taken back, or worked out anew. */
export const alignmentMethods = {
  /**
   * Changes the alignment by hand. Units that were revised can be merged and split only: `conflict` with the reason
   * `revised` for the rest, `stale` where a text has changed since it was seen, `impossible` where nothing would be left.
   */
  'alignment.edit': command(
    'translator',
    z.object({ articleId, operation: alignmentOperation }),
    alignmentChange,
  ),
  /** Takes the last change of the alignment back, text written since included; null where there is none. */
  'alignment.undo': command('translator', z.object({ articleId }), alignmentChange.nullable()),
  'alignment.redo': command('translator', z.object({ articleId }), alignmentChange.nullable()),
  /** Aligns anew all that no reviewer has touched, round what they linked or revised. One undo takes it back. */
  'alignment.realign': command(
    'translator',
    z.object({ articleId, jobId: z.string().min(1).max(100) }),
    alignmentChange,
  ),
} as const satisfies Record<string, Method>;
