import type { ActKind } from './act-kind.ts'

/**
 * What cannot go yet, because something about the same was not answered: a reply to a comment that is not there yet would
 * be refused for good.
 */
export function heldBack<Act extends { id: string }>({ about }: Pick<ActKind<Act>, 'about'>) {
  const held = new Set<string>()
  const hold = (act: Act) => {
    for (const one of about(act)) held.add(one)
  }
  return {
    /** It was not answered. */
    hold,
    /** Whether this one has to wait, and then what comes after it about the same. */
    holds(act: Act): boolean {
      const waits = about(act).some((one) => held.has(one))
      if (waits) hold(act)
      return waits
    },
  }
}
