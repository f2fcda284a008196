/** `3 sources`, `1 source`; what is said where the copy does not say. */
export const countWords = (count: number | null): string =>
  count === null ? 'sources, not counted' : count === 1 ? '1 source' : `${count} sources`

/** `Ana`, `Ana and Ben`. */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
