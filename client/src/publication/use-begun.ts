import type { Person } from '@copydesk/shared/people'
import { useEffect, useState } from 'react'
import { useMe } from '../session/use-me.ts'
import type { SharedEdition } from '../sync/index.ts'
import { begunWords, type NextKind, readBegun } from './begun.ts'
import { begunAt } from './begun-at.ts'

interface Begun {
  /** Also after one looked at another page, or loaded this one anew; until it is out. */
  kind: NextKind | null
  begin: (kind: NextKind | null) => void
  /** What others who are in the story have begun. */
  others: readonly { person: Person; kind: NextKind }[]
}

/** @param after id of what is out of it. */
export function useBegun(
  edition: string,
  awareness: SharedEdition['awareness'],
  after: string | undefined,
): Begun {
  const { people, person: me } = useMe()
  const [own, setOwn] = useState<string | null>(() => sessionStorage.getItem(begunAt(edition)))
  const [others, setOthers] = useState<Begun['others']>([])
  useEffect(() => {
    const look = () => {
      const next = begunByOthers(awareness.getStates(), people, after).filter(
        ({ person }) => person.id !== me.id,
      )
      // Carets move with every key: only what somebody began is news here.
      setOthers((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    look()
    awareness.on('change', look)
    return () => awareness.off('change', look)
  }, [awareness, people, after, me.id])
  const begin = (kind: NextKind | null) => {
    const words = kind === null || after === undefined ? null : begunWords(kind, after)
    if (words === null) sessionStorage.removeItem(begunAt(edition))
    else sessionStorage.setItem(begunAt(edition), words)
    awareness.setLocalStateField('begun', words)
    setOwn(words)
  }
  return { kind: readBegun(own, after), begin, others }
}

/** Each person once. Presence is never taken on trust. */
export function begunByOthers(
  states: ReadonlyMap<number, unknown>,
  people: readonly Person[],
  after: string | undefined,
): Begun['others'] {
  const found = new Map<string, { person: Person; kind: NextKind }>()
  for (const state of states.values()) {
    const { person: claimed, begun } = (state ?? {}) as { person?: { id?: unknown }; begun?: unknown }
    const person = people.find(({ id }) => id === claimed?.id)
    const kind = readBegun(begun, after)
    if (person && kind) found.set(person.id, { person, kind })
  }
  return [...found.values()].sort((a, b) => (a.person.name < b.person.name ? -1 : 1))
}
