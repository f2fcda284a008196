const living = new Map<string, number>()

/** A page sends what is written in comments on this edition. Returns how to say that it does no more. */
export function noteTalk(edition: string): () => void {
  living.set(edition, (living.get(edition) ?? 0) + 1)
  return () => {
    const left = (living.get(edition) ?? 1) - 1
    if (left > 0) living.set(edition, left)
    else living.delete(edition)
  }
}

export const isTalkSent = (edition: string): boolean => living.has(edition)
