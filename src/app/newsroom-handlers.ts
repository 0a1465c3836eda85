import type { CoreHandlers } from '../api/dispatch.ts';
import { AppError } from '../model/error.ts';
import { now, type Services } from './services.ts';

type NewsroomMethod = Extract<keyof CoreHandlers, `profile.${string}` | `backup.${string}`>;

/** What the newsroom wants of every article, and the copies of its database. */
export function newsroomHandlers({ store, publish, backups }: Services): Pick<CoreHandlers, NewsroomMethod> {
  return {
    'profile.get': () => store.profile(),
    'profile.set': async (profile, caller) => {
      await store.setProfile(profile, { by: caller.id, at: now() });
      publish({ type: 'checks.changed' });
      return profile;
    },
    'backup.list': async () => (backups === null ? null : backups.list()),
    'backup.create': async () => {
      if (backups === null) throw new AppError('storage', 'This database is no file.', { reason: 'no-file' });
      return backups.create();
    },
  };
}
