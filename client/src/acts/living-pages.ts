/** On which editions a page sends what is done there, so that nothing else sends it too. One list for each kind of act. */
export function livingPages() {
  const living = new Map<string, number>()
  return {
    /** A page sends what is done in this edition. Returns how to say that it does no more. */
    note(edition: string): () => void {
      living.set(edition, (living.get(edition) ?? 0) + 1)
      return () => {
        const left = (living.get(edition) ?? 1) - 1
        if (left > 0) living.set(edition, left)
        else living.delete(edition)
      }
    },
    has: (edition: string): boolean => living.has(edition),
  }
}
