import { actingThrough } from '../acting-through.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import type { Job, JobKind } from './job-store.ts'
import { tellReleased } from './tell-released.ts'
import { readAhead, tryRelease } from './try-release.ts'

/** Another server may ask for something and die: what it left is found after so long. */
const LOOK_EVERY_MS = 5000
/** What fails is tried again after a second, then two, four, … but no more rarely than this. */
const RAREST_TRY_MS = 60_000
const AT_ONCE = 50

/** Does a job within its transaction, and may ask for it again there; what it gives back is told afterwards. */
interface Doing {
  /** What takes its time and changes nothing, before that transaction. */
  before(stores: Stores, job: Job, at: Date): Promise<void>
  does(stores: Stores, job: Job, at: Date): Promise<(newsroom: Newsroom) => Promise<void>>
}

const DOINGS: Record<JobKind, Doing> = {
  release: {
    before: (stores, { subject }, at) => readAhead(stores, subject, at),
    async does(stores, { subject }, at) {
      const story = (await stores.releases.find(subject))?.story
      const tried = await tryRelease(stores, subject, at)
      return async (newsroom) => {
        if (story !== undefined && (tried.is !== 'waits' || tried.out.length > 0))
          await tellReleased(newsroom, story, tried)
      }
    },
  },
}

export interface JobKeeper {
  /** Something may be due sooner than it was. */
  look(): void
  /** Resolves when nothing that is due is left. */
  settled(): Promise<void>
  close(): Promise<void>
}

/**
 * Does what is due, one after the other, by the clock of the database. However many servers do: changes run one at a
 * time, and each looks in its transaction whether the job is still to be done.
 */
export function keepJobs(newsroom: Newsroom, failed: (error: unknown, job: Job | null) => void): JobKeeper {
  const { stores } = newsroom
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let again = false
  let isOver = false

  async function doOne(job: Job): Promise<void> {
    try {
      await DOINGS[job.kind].before(stores, job, await stores.clock.now())
      const tell = await stores.transact(async (within) => {
        const at = await within.clock.now()
        const taken = await within.jobs.take(job.kind, job.subject, at.toISOString())
        return taken && DOINGS[taken.kind].does(within, taken, at)
      })
      await tell?.(newsroom)
    } catch (error) {
      // The others are not kept waiting by what one of them fails at.
      failed(error, job)
      const wait = Math.min(RAREST_TRY_MS, 1000 * 2 ** job.attempt)
      const due = new Date((await stores.clock.now()).getTime() + wait).toISOString()
      const why = error instanceof Error ? error.message : String(error)
      await stores.transact((within) => within.jobs.again(job.kind, job.subject, { due, failure: why }))
    }
  }

  async function doDue(): Promise<void> {
    do {
      again = false
      const at = await stores.clock.now()
      const due = await stores.jobs.due(at.toISOString(), AT_ONCE)
      for (const job of due) {
        if (isOver) return
        await doOne(job)
      }
      if (due.length === AT_ONCE) again = true
    } while (again && !isOver)
  }

  async function wait(): Promise<void> {
    const next = await stores.jobs.next()
    const now = (await stores.clock.now()).getTime()
    const ms = next === null ? LOOK_EVERY_MS : Math.min(LOOK_EVERY_MS, Math.max(0, Date.parse(next) - now))
    if (!isOver) timer = setTimeout(look, ms).unref()
  }

  function look(): void {
    if (isOver) return
    again = true
    if (running) return
    clearTimeout(timer)
    // Whoever's request made it look: what is due was ordered by somebody else, and so is all that it waits for.
    running = actingThrough(() => doDue().then(wait))
      .catch((error) => {
        failed(error, null)
        if (!isOver) timer = setTimeout(look, LOOK_EVERY_MS).unref()
      })
      .finally(() => {
        running = null
        if (again) look()
      })
  }

  return {
    look,
    async settled() {
      look()
      while (running) await running
    },
    async close() {
      isOver = true
      clearTimeout(timer)
      await running
    },
  }
}
