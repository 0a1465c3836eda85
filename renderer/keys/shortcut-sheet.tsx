import { useTranslation } from 'react-i18next';
import { Dialog } from '../design/dialog.tsx';
import { Kbd } from '../design/kbd.tsx';
import { COMMAND_GROUPS, type CommandId, commandIds, KEY_TABLE } from './key-table.ts';
import styles from './shortcut-sheet.module.css';

/** Aliases worth showing; nine digits are one entry. */
const shownChords = (command: CommandId): readonly string[] => {
  const chords: readonly string[] = KEY_TABLE[command].chords;
  return chords.length === 9 ? [chords[0]!, chords[8]!] : chords;
};

/** Keys that are no commands: the grid's own and the editor's. */
const PLAIN_KEYS = [
  { text: 'command.moveRow', chords: ['ArrowUp', 'ArrowDown'] },
  { text: 'command.startEditing', chords: ['Enter'] },
  { text: 'command.undo', chords: ['Mod+Z', 'Mod+Y'] },
] as const;

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
                  <Entry key={command} text={t(`command.${command}`)} chords={shownChords(command)} />
                ))}
              {group === 'units' &&
                PLAIN_KEYS.map(({ text, chords }) => <Entry key={text} text={t(text)} chords={chords} />)}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Entry({ text, chords }: { readonly text: string; readonly chords: readonly string[] }) {
  return (
    <div className={styles['entry']}>
      <dt>{text}</dt>
      <dd>
        {chords.map(chord => (
          <Kbd key={chord} chord={chord} />
        ))}
      </dd>
    </div>
  );
}
