import type { CoreHandlers } from '../api/dispatch.ts';
import { writeTermTable } from '../export/term-table.ts';
import type { ActorId } from '../model/review.ts';
import { deleteRule, deleteTerms, putRule, putTerms } from './edit-house.ts';
import { importTerms } from './import-terms.ts';
import { createNewest } from './newest.ts';
import { previewRule } from './preview-rule.ts';
import { proposeCorrections } from './propose-rule.ts';
import type { Services } from './services.ts';

type TermMethod = Extract<keyof CoreHandlers, `term.${string}` | `rule.${string}`>;

/** The termbase and the rules of the newsroom. */
export function termHandlers(services: Services): Pick<CoreHandlers, TermMethod> {
  const { store, tools } = services;
  const previews = createNewest<ActorId>();
  return {
    'term.list': async () => (await store.house()).terms,
    'term.put': ({ terms }, caller) => putTerms(terms, caller, services),
    'term.delete': ({ ids }) => deleteTerms(ids, services),
    'term.import': (input, caller) => importTerms(input, caller, services),
    'term.export': async () => ({
      fileName: 'terms.csv',
      mediaType: 'text/csv',
      content: writeTermTable((await store.house()).terms),
    }),
    'rule.list': async () => (await store.house()).rules,
    'rule.put': (rule, caller) => putRule(rule, caller, services),
    'rule.delete': ({ id }) => deleteRule(id, services),
    'rule.propose': async ({ unitId, before, after }) => {
      const { source } = await store.unit(unitId);
      return proposeCorrections({ source, before, after }, await tools());
    },
    // Whoever changes a rule waits for one preview, that of the rule as it is.
    'rule.preview': (draft, caller) =>
      previews.ask(caller.id, assertWanted => previewRule(draft, { ...services, assertWanted })),
  };
}
