/** Dialogs nobody answers: every one is cancelled. Tests replace a function to answer. */
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] as readonly string[] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
  showMessageBoxSync: (): number => 0,
  showErrorBox: (title: string, content: string): void => {
    process.stderr.write(`${title}: ${content}\n`);
  },
};
