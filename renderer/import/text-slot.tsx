import { FileText, X } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '../../src/model/text.ts';
import { Button } from '../design/button.tsx';
import { classNames } from '../design/class-names.ts';
import { formatNumber } from '../i18n/format.ts';
import { usePreferences } from '../preferences/preferences.ts';
import type { Inspection, Slot } from './import-state.ts';
import styles from './text-slot.module.css';

interface TextSlotProps {
  readonly side: Side;
  readonly slot: Slot;
  /** What was found in the text; null while nobody looked. */
  readonly facts: Inspection['source'] | null;
  readonly inspecting: boolean;
  readonly onSlot: (slot: Slot) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place for one of the two texts: drop, choose or paste. */
export function TextSlot({ side, slot, facts, inspecting, onSlot, onFiles }: TextSlotProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      aria-label={t(`importing.${side}`)}
      className={classNames(
        styles['slot'],
        over && styles['over'],
        slot.kind !== 'empty' && styles['filled'],
      )}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <header className={styles['header']}>
        <h3>{t(`importing.${side}`)}</h3>
        {slot.kind !== 'empty' && (
          <Button
            look="quiet"
            icon={<X />}
            className={styles['remove']}
            hint={t('importing.remove')}
            onClick={() => onSlot({ kind: 'empty' })}
          />
        )}
      </header>
      <SlotBody side={side} slot={slot} onSlot={onSlot} onFiles={onFiles} />
      <Facts facts={facts} inspecting={inspecting} />
    </section>
  );
}

function SlotBody({ side, slot, onSlot, onFiles }: Omit<TextSlotProps, 'facts' | 'inspecting'>) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  if (slot.kind === 'file') {
    return (
      <p className={styles['file']}>
        <FileText aria-hidden="true" />
        <span>{slot.name}</span>
      </p>
    );
  }
  if (slot.kind === 'text') {
    const label = side === 'source' ? t('importing.pasteSource') : t('importing.pasteTarget');
    return (
      <textarea
        className={styles['area']}
        aria-label={label}
        placeholder={label}
        lang={side === 'source' ? 'en' : 'ja'}
        value={slot.text}
        // biome-ignore lint/a11y/noAutofocus: it appears because somebody chose to paste.
        autoFocus={slot.text === ''}
        onChange={event => onSlot({ kind: 'text', text: event.currentTarget.value })}
      />
    );
  }
  return (
    <div className={styles['empty']}>
      <p>{t('importing.dropHere')}</p>
      <div className={styles['ways']}>
        <Button data-begin-here={side === 'source' ? '' : undefined} onClick={() => input.current?.click()}>
          {t('importing.choose')}
        </Button>
        <Button onClick={() => onSlot({ kind: 'text', text: '' })}>{t('importing.paste')}</Button>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-label={`${t('importing.choose')}: ${t(`importing.${side}`)}`}
        onChange={event => onFiles([...(event.currentTarget.files ?? [])])}
      />
    </div>
  );
}

function Facts({ facts, inspecting }: Pick<TextSlotProps, 'facts' | 'inspecting'>) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  if (inspecting) return <p className={styles['facts']}>{t('importing.inspecting')}</p>;
  if (!facts) return null;
  return (
    <div className={styles['facts']}>
      <p className={styles['first']}>{facts.firstLine}</p>
      <p>
        {t('importing.facts', {
          language: t(`language.${facts.language}`),
          paragraphs: formatNumber(facts.paragraphs, locale),
          characters: formatNumber(facts.characters, locale),
          encoding: facts.encoding,
        })}
      </p>
    </div>
  );
}
