/** The newsroom: its people, its profile, its backups, in Japanese. */
export const jaNewsroom = {
  people: {
    me: '作業する人',
    new: '人を加える',
    role: '役割',
    add: '加える',
    added: '{{name}}さんを加えました',
  },
} as const;
