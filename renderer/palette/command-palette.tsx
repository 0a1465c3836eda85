import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ArticleSummary } from '../../src/model/review.ts';
import { markedParts } from '../../src/text/marked-parts.ts';
import { useLibrary } from '../api/queries.ts';
import { classNames } from '../design/class-names.ts';
import { Kbd } from '../design/kbd.tsx';
import { isApple, isComposing } from '../keys/chord.ts';
import { commandOf } from '../keys/key-table.ts';
import { useKept } from '../review/use-kept.ts';
import { articleEntries } from './collect-entries.ts';
import styles from './command-palette.module.css';
import { createPaletteSearch, type PaletteEntry, type PaletteGroup } from './palette-entries.ts';
import { recentCommands } from './recent-commands.ts';

interface CommandPaletteProps {
  /** The commands as they stood when it was opened. */
  readonly commands: readonly PaletteEntry[];
  readonly onOpenArticle: (articleId: string) => void;
  readonly onRun: (entry: PaletteEntry) => void;
  readonly onClose: () => void;
}

type Line = PaletteGroup['items'][number];

const NO_ARTICLES: readonly ArticleSummary[] = [];

const haveSameTitles = (before: readonly ArticleSummary[], now: readonly ArticleSummary[]): boolean => {
  const titles = new Map(before.map(({ id, title }) => [id, title]));
  return before.length === now.length && now.every(({ id, title }) => titles.get(id) === title);
};

/** All commands and articles under one field: a few letters in either language, Enter. */
export function CommandPalette({ commands, onOpenArticle, onRun, onClose }: CommandPaletteProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const { data = NO_ARTICLES } = useLibrary();
  // What becomes of articles meanwhile changes nothing under the hands of whoever is about to press Enter.
  const articles = useKept(data, haveSameTitles);
  const [place] = useLocation();
  const search = useMemo(() => {
    const others = articles.filter(({ id }) => place !== `/articles/${id}`);
    const shelf = articleEntries(others, article => onOpenArticle(article.id));
    return createPaletteSearch([...commands, ...shelf], recentCommands());
  }, [commands, articles, onOpenArticle, place]);
  const groups = useMemo(() => search(query), [search, query]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and the arrows then belong to the input method's candidates.
    if (isComposing(event.nativeEvent)) event.stopPropagation();
    else if (commandOf(event.nativeEvent, isApple())?.command === 'palette') {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <Dialog.Root open onOpenChange={open => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup
          aria-label={t('palette.title')}
          finalFocus={false}
          className={styles['popup']}
          onKeyDownCapture={onKeyDown}
        >
          <Autocomplete.Root
            open
            inline
            items={groups}
            filter={null}
            value={query}
            onValueChange={(value, { reason }) => reason !== 'item-press' && setQuery(value)}
            itemToStringValue={(line: Line) => line.entry.label}
            autoHighlight="always"
            keepHighlight
          >
            <div className={styles['field']}>
              <Search aria-hidden="true" />
              <Autocomplete.Input
                className={styles['input']}
                aria-label={t('palette.search')}
                placeholder={t('palette.placeholder')}
                spellCheck={false}
              />
            </div>
            <div className={styles['scroller']}>
              <Autocomplete.Empty>
                <p className={styles['empty']}>{t('palette.nothing', { query })}</p>
              </Autocomplete.Empty>
              <Autocomplete.List className={styles['list']}>
                {(group: PaletteGroup) => (
                  <Autocomplete.Group key={group.value} items={group.items} className={styles['group']}>
                    <Autocomplete.GroupLabel className={styles['heading']}>
                      {group.value === 'recent' || group.value === 'articles'
                        ? t(`palette.${group.value}`)
                        : t(`commandGroup.${group.value}`)}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(line: Line) => <PaletteItem key={line.entry.id} line={line} onRun={onRun} />}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </div>
            <footer className={styles['footer']} aria-hidden="true">
              <span>
                <Kbd chord="ArrowUp" /> <Kbd chord="ArrowDown" /> {t('palette.choose')}
              </span>
              <span>
                <Kbd chord="Enter" /> {t('palette.run')}
              </span>
              <span>
                <Kbd chord="Escape" /> {t('common.close')}
              </span>
            </footer>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteItem({
  line,
  onRun,
}: {
  readonly line: Line;
  readonly onRun: (entry: PaletteEntry) => void;
}) {
  const { entry, ranges } = line;
  const blocked = entry.blocked !== null;
  return (
    <Autocomplete.Item
      value={line}
      aria-disabled={blocked}
      className={classNames(styles['item'], blocked && styles['blocked'])}
      onClick={() => blocked || onRun(entry)}
    >
      <span className={styles['label']}>
        {markedParts(entry.label, ranges).map(({ start, text, marked }) =>
          marked ? <b key={start}>{text}</b> : text,
        )}
      </span>
      {blocked && <span className={styles['reason']}>{entry.blocked}</span>}
      {entry.chord !== undefined && <Kbd chord={entry.chord} />}
    </Autocomplete.Item>
  );
}
