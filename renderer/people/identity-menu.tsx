import { useTranslation } from 'react-i18next';
import type { Actor } from '../../src/model/review.ts';
import { useActors } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { Menu, MenuChoice } from '../design/menu.tsx';
import { setPreferences, usePreferences } from '../preferences/preferences.ts';
import { actingAs, personName } from './people.ts';

interface IdentityMenuProps {
  readonly side: 'top' | 'bottom';
  readonly className?: string | undefined;
}

/** As whom one works, and the choice of everybody there is. */
export function IdentityMenu({ side, className }: IdentityMenuProps) {
  const { t } = useTranslation();
  const { role, actorId } = usePreferences();
  const { data: actors = [] } = useActors();
  const me = actingAs(actors, { role, actorId });
  const nameOf = (actor: Actor): string => personName(actor, t(`role.${actor.role}`));
  const shown = me === undefined ? t(`role.${role}`) : nameOf(me);
  return (
    <Menu
      side={side}
      trigger={
        <Button look="quiet" className={className} aria-label={`${t('status.role')}: ${shown}`}>
          <b>{shown}</b>
        </Button>
      }
    >
      <MenuChoice
        label={t('status.role')}
        value={me?.id ?? ''}
        options={actors.map(actor => ({ value: actor.id, label: nameOf(actor) }))}
        onChange={chosen => {
          const actor = actors.find(({ id }) => id === chosen);
          if (actor) setPreferences({ role: actor.role, actorId: actor.id });
        }}
      />
    </Menu>
  );
}
