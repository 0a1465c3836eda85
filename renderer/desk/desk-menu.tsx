import { useTranslation } from 'react-i18next';
import type { ArticleReview } from '../../src/model/review.ts';
import { type MenuAction, MenuActions, MenuSeparator } from '../design/menu.tsx';
import { chordOf } from '../keys/key-table.ts';
import type { CommandHandlers } from '../keys/use-commands.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { useDeskNow } from './use-desk-now.ts';

/** The entries of an editor in the article's menu. */
export function DeskMenu({
  article,
  commands,
}: {
  readonly article: ArticleReview;
  readonly commands: CommandHandlers;
}) {
  const { t } = useTranslation();
  const { role } = usePreferences();
  const { together, news } = useDeskNow(article);
  if (role !== 'editor') return null;
  const actions: readonly MenuAction[] = [
    {
      id: 'approveTogether',
      label:
        together.length === 0
          ? t('desk.approveTogetherNone')
          : t('desk.approveTogether', { count: together.length }),
      chord: chordOf('approveTogether'),
      disabled: together.length === 0,
      onSelect: () => commands.approveTogether?.(0),
    },
    {
      id: 'seeChange',
      label: t('command.seeChange'),
      chord: chordOf('seeChange'),
      disabled: news.length === 0,
      onSelect: () => commands.seeChange?.(0),
    },
    {
      id: 'changeBase',
      label: t('command.changeBase'),
      chord: chordOf('changeBase'),
      onSelect: () => commands.changeBase?.(0),
    },
  ];
  return (
    <>
      <MenuSeparator />
      <MenuActions actions={actions} />
    </>
  );
}
