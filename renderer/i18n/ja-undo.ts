/** Undoing and redoing what was done last, in Japanese. */
export const jaUndo = {
  undoStep: {
    text: '段落{{position}}の訳文の変更',
    suggestion: '段落{{position}}の候補の採用',
    confirmed: '段落{{position}}の確定',
    approved: '段落{{position}}の承認',
    together_other: '変更のない {{count}} 段落の承認',
    returned: '段落{{position}}の差し戻し',
    reopened: '段落{{position}}の確定・承認の取り消し',
    dismissed: '段落{{position}}の課題の却下',
    withdrawn: '段落{{position}}の却下の取り消し',
    alignment: '対応の変更',
  },
  undoDone: { undo: '元に戻しました：{{what}}', redo: 'やり直しました：{{what}}' },
  undoDropped: {
    undo: 'その後に段落が変更されたため、元に戻せません：{{what}}',
    redo: 'その後に段落が変更されたため、やり直せません：{{what}}',
  },
  undoMenu: {
    undo: '元に戻す：{{what}}',
    redo: 'やり直す：{{what}}',
    undoNone: '元に戻す',
    redoNone: 'やり直す',
  },
  undoBack: { undo: 'やり直す', redo: '元に戻す' },
};
