/** What form a story has. */
export const GENRES = ['news', 'alert', 'column', 'analysis', 'factbox', 'timeline', 'obituary'] as const
export type Genre = (typeof GENRES)[number]
