type Openable = { id: string; closed: boolean }

/** Those that something can come to, and these in any case: where it is now. */
export const openDesks = <D extends Openable>(desks: readonly D[], ...these: readonly string[]): D[] =>
  desks.filter(({ id, closed }) => !closed || these.includes(id))

/** Where somebody's next story goes unless they say otherwise: their own desk, or the only one; empty when they say. */
export function homeDesk({ desk }: { desk: string | null }, desks: readonly Openable[]): string {
  const open = openDesks(desks)
  return open.find(({ id }) => id === desk || open.length === 1)?.id ?? ''
}
