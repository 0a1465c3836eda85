import { useTranslation } from 'react-i18next';
import { Dialog } from '../design/dialog.tsx';
import { Kbd } from '../design/kbd.tsx';
import { COMMAND_GROUPS, type CommandId, commandIds, KEY_TABLE } from './key-table.ts';
import styles from './shortcut-sheet.module.css';

/** Aliases worth showing; nine digits are one entry. */
const shownChords = (command: CommandId): readonly string[] =>
  command === 'acceptSuggestion' ? ['Mod+1', 'Mod+9'] : KEY_TABLE[command].chords;

/** All keys on one page. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog open onClose={onClose} title={t('command.shortcuts')} width="wide">
      <div className={styles['groups']}>
        {COMMAND_GROUPS.map(group => (
          <section key={group}>
            <h3 className={styles['heading']}>{t(`commandGroup.${group}`)}</h3>
            <dl>
              {commandIds()
                .filter(command => KEY_TABLE[command].group === group)
                .map(command => (
                  <div key={command} className={styles['entry']}>
                    <dt>{t(`command.${command}`)}</dt>
                    <dd>
                      {shownChords(command).map(chord => (
                        <Kbd key={chord} chord={chord} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
