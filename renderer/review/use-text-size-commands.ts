import type { BlockedReason } from '../keys/command-registry.ts';
import { useCommands } from '../keys/use-commands.ts';
import { preferences, setPreferences } from '../preferences/preferences.ts';
import { DEFAULT_TEXT_SIZE, stepTextSize } from '../preferences/text-scale.ts';

/** The keys that enlarge a page enlarge what is read on this one: the texts, not the buttons. */
export function useTextSizeCommands(): void {
  const by = (step: 1 | -1) => (): true => {
    setPreferences({ textSize: stepTextSize(preferences().textSize, step) });
    return true;
  };
  const unlessLast = (step: 1 | -1, reason: BlockedReason) => () => {
    const { textSize } = preferences();
    return stepTextSize(textSize, step) === textSize ? reason : null;
  };
  useCommands(
    {
      textLarger: by(1),
      textSmaller: by(-1),
      textReset: () => {
        setPreferences({ textSize: DEFAULT_TEXT_SIZE });
        return true;
      },
    },
    {
      textLarger: unlessLast(1, 'largest'),
      textSmaller: unlessLast(-1, 'smallest'),
      textReset: () => (preferences().textSize === DEFAULT_TEXT_SIZE ? 'chosen' : null),
    },
  );
}
