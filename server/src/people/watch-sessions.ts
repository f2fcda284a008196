import type { Asker } from '@copydesk/shared/access'
import type { Bus } from '../bus.ts'
import type { EditionFacts, RightsStore } from './rights-store.ts'
import { sameAsker, sameFacts } from './same-rights.ts'

/** Half of the two seconds within which what somebody may do must have changed wherever they have something open. */
const EVERY_MS = 1000

export interface SessionWatch {
  /**
   * Keeps an eye on a session while something is open in it; returns the function that stops.
   * @param asker who is in it, and where they stood when they came in.
   */
  watch(session: string, asker: Asker): () => void
  /**
   * The same of an edition while somebody is in its room.
   * @param judgedOn what they were let in on.
   */
  watchEdition(edition: string, judgedOn: EditionFacts): () => void
  /** Looks no more; resolves when the last look is over. */
  close(): Promise<void>
}

/** Who is judged again when what they were judged on is no longer so. */
export interface JudgedAgain {
  person(id: string): Promise<void>
  edition(id: string): Promise<void>
}

/**
 * Looks whether the sessions with something open in them are still good, and whether their people and what they have
 * open still stand as they did, since whoever changes that may be another process. One query a second, and none while
 * nobody is here.
 */
export function watchSessions(
  { rights, bus, now }: { rights: RightsStore; bus: Bus; now: () => Date },
  again: JudgedAgain,
  failed: (error: unknown) => void,
): SessionWatch {
  const sessions = new Watched<Asker>()
  const editions = new Watched<EditionFacts>()

  const look = async () => {
    const [watchedSessions, watchedEditions] = [sessions.entries(), editions.entries()]
    const stands = await rights.look(sessions.ids(), editions.ids(), now())
    const moved = new Set<string>()
    const ended: string[] = []
    for (const [id, entry] of watchedSessions) {
      const asker = stands.sessions.get(id)
      if (!asker) ended.push(id)
      else if (!sameAsker(asker, entry.last)) moved.add(asker.id)
      if (asker) entry.last = asker
      else sessions.drop(id)
    }
    bus.endSessions(ended)
    await Promise.all([
      ...[...moved].map(async (person) => {
        await again.person(person)
        bus.tell({ kind: 'standing' }, [person])
      }),
      ...watchedEditions.map(async ([id, entry]) => {
        const facts = stands.editions.get(id)
        if (!facts || sameFacts(facts, entry.last)) return
        const only = concerned(entry.last, facts)
        entry.last = facts
        await again.edition(id)
        bus.tell({ kind: 'edition', id }, only)
        bus.tell({ kind: 'stories' }, only)
      }),
    ])
  }

  let looking: Promise<void> | null = null
  const timer = setInterval(() => {
    if (looking || (sessions.size === 0 && editions.size === 0)) return
    looking = look()
      .catch(failed)
      .finally(() => {
        looking = null
      })
  }, EVERY_MS)
  timer.unref()

  return {
    watch: (session, asker) => sessions.add(session, asker),
    watchEdition: (edition, judgedOn) => editions.add(edition, judgedOn),
    async close() {
      clearInterval(timer)
      await looking
    },
  }
}

/** Those who lost sight of it are told too, so that it leaves their pages; nobody else hears of a restricted story. */
function concerned({ story: before }: EditionFacts, { story: after }: EditionFacts): string[] | null {
  if (before.restrictedTo === null || after.restrictedTo === null) return null
  const owners = [before.owner, after.owner].filter((id) => id !== null)
  return [...new Set([...before.restrictedTo, ...after.restrictedTo, ...owners])]
}

/** What is open, as it stood at the last look. */
class Watched<Standing> {
  readonly #open = new Map<string, { times: number; last: Standing }>()

  get size(): number {
    return this.#open.size
  }

  ids(): string[] {
    return [...this.#open.keys()]
  }

  entries() {
    return [...this.#open]
  }

  add(id: string, standing: Standing): () => void {
    const entry = this.#open.get(id) ?? { times: 0, last: standing }
    entry.times++
    this.#open.set(id, entry)
    return () => {
      entry.times--
      if (entry.times === 0 && this.#open.get(id) === entry) this.#open.delete(id)
    }
  }

  drop(id: string) {
    this.#open.delete(id)
  }
}
