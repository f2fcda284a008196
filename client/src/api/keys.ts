/** The names under which answers are remembered: all of them, so that what changes is easily forgotten. */
export const keys = {
  all: [] as const,
  me: ['me'] as const,
  account: ['account'] as const,
  stories: ['stories'] as const,
  story: (id: string) => ['stories', id] as const,
  /** Below `stories`, so that it is forgotten with them. */
  waitingAlerts: ['stories', 'alerts'] as const,
  waitingKills: ['stories', 'kills'] as const,
  editions: ['edition'] as const,
  edition: (id: string) => ['edition', id] as const,
  /** Below `edition`, so that it is forgotten with it. */
  copy: (id: string) => ['edition', id, 'copy'] as const,
  changes: (id: string) => ['edition', id, 'changes'] as const,
  versions: (id: string) => ['edition', id, 'versions'] as const,
  /** Below `edition` too. */
  releases: (id: string) => ['edition', id, 'releases'] as const,
  alerts: (id: string) => ['edition', id, 'alerts'] as const,
  decided: (id: string) => ['edition', id, 'decided'] as const,
  translation: (id: string) => ['translation', id] as const,
  threads: (edition: string) => ['threads', edition] as const,
  terms: ['terms'] as const,
  versionsRead: ['version'] as const,
  /** Below `versionsRead`, as the next: a version does not change, unless words are removed from it for good. */
  version: (id: string) => ['version', id] as const,
  workingCopy: (id: string) => ['version', id, 'working'] as const,
  contributors: ['contributors'] as const,
  desks: ['desk'] as const,
  house: ['house'] as const,
  stylebook: ['stylebook'] as const,
  fronts: ['front'] as const,
  front: (language: string) => ['front', language] as const,
  notices: ['notices'] as const,
  queues: ['queues'] as const,
  wentOut: ['went-out'] as const,
  views: ['views'] as const,
  desk: (id: string) => ['desk', id] as const,
  /** Below `desk`, so that it is forgotten with it. */
  deskLog: (id: string) => ['desk', id, 'log'] as const,
  profile: (id: string) => ['profile', id] as const,
}
