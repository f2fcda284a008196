/** What the list shows, kept in the address so that it can be sent to a colleague. */
export interface Filters {
  /** Id of a desk; absent for all. */
  desk?: string
  /** Words of slug, headline, budget line or people. */
  words?: string
}

export function readFilters(search: Record<string, unknown>): Filters {
  const { desk, words } = search
  return {
    ...(typeof desk === 'string' && desk ? { desk } : {}),
    // A number typed into the field comes back from the address as one.
    ...((typeof words === 'string' && words) || typeof words === 'number' ? { words: String(words) } : {}),
  }
}
