import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { showFailure } from '../i18n/tell-failure.ts';
import { useCommands } from '../keys/use-commands.ts';
import { lateCode } from '../review/late-code.ts';
import { commandEntries } from './collect-entries.ts';
import type { PaletteEntry } from './palette-entries.ts';
import { noteCommand } from './recent-commands.ts';
import { useAppCommands } from './use-app-commands.ts';

const paletteCode = lateCode(() => import('./command-palette.tsx').then(module => module.CommandPalette));

/** Where the keyboard was, or what has taken the place of that element since. */
function backTo(element: Element | null): HTMLElement | null {
  if (element instanceof HTMLElement && element.isConnected && element !== document.body) return element;
  return document.querySelector<HTMLElement>('[data-unit][aria-current=true]');
}

/** The palette on every page, and the commands that every page has. */
export function PaletteHost() {
  const [commands, setCommands] = useState<readonly PaletteEntry[] | null>(null);
  const [, navigate] = useLocation();
  const before = useRef<Element | null>(null);
  const chosen = useRef<PaletteEntry | null>(null);
  const open = commands !== null;
  const CommandPalette = paletteCode.usePart();
  paletteCode.useAhead();

  const app = useAppCommands();
  useCommands(
    {
      ...app.handlers,
      palette: () => {
        before.current = document.activeElement;
        chosen.current = null;
        setCommands(commandEntries());
        paletteCode.load().catch((error: unknown) => {
          setCommands(null);
          showFailure(error);
        });
        return true;
      },
    },
    app.blocks,
  );

  useEffect(() => {
    if (open || before.current === null) return;
    // A command finds the keyboard where its key would have found it: in the text, with the caret where it was.
    const place = backTo(before.current);
    place?.focus({ preventScroll: true });
    before.current = null;
    if (chosen.current === null && document.activeElement !== place) {
      // The dialog that has just gone may keep the page behind it inert for another moment.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) place?.focus({ preventScroll: true });
      });
    }
    chosen.current?.run();
    chosen.current = null;
  }, [open]);

  const close = useCallback(() => setCommands(null), []);
  const openArticle = useCallback((articleId: string) => navigate(`/articles/${articleId}`), [navigate]);
  return (
    open &&
    CommandPalette && (
      <CommandPalette
        commands={commands}
        onOpenArticle={openArticle}
        onRun={entry => {
          noteCommand(entry.id);
          chosen.current = entry;
          close();
        }}
        onClose={close}
      />
    )
  );
}
