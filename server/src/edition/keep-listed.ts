import type { Newsroom } from '../newsroom.ts'
import { listEdition } from './list-edition.ts'

/** A list need not be newer than a reader's glance, and a room of ten typists must not be read for each key. */
const EVERY_MS = 1000

/** A reload is a going and a coming: the list says neither. */
const PRESENCE_MS = 300

export interface ListKeeper {
  /** Something in this edition has become durable. */
  changed(edition: string): void
  /** Somebody came into this edition or left it. */
  present(edition: string): void
  /** Resolves when every change that was told has been listed. */
  settled(): Promise<void>
}

/** Keeps the lists up with what is written, at most once a second for each edition. */
export function keepListed(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'bus'>,
  failed: (error: unknown, edition: string) => void,
): ListKeeper {
  const pending = new Map<string, { timer: NodeJS.Timeout; due: () => void }>()
  const running = new Map<string, Promise<void>>()
  const creditsOf = new Map<string, string>()
  const comings = new Map<string, NodeJS.Timeout>()

  const list = async (edition: string) => {
    const live = await listEdition(newsroom, edition)
    if (!live) return
    // A localization prints its original's credits: when these change, so does its line.
    const credits = JSON.stringify(live.credits)
    if (creditsOf.get(edition) === credits) return
    creditsOf.set(edition, credits)
    for (const id of await newsroom.stores.editions.followersOf(edition)) await listEdition(newsroom, id)
  }

  const start = (edition: string) => {
    pending.delete(edition)
    const before = running.get(edition) ?? Promise.resolve()
    const run = before
      .then(() => list(edition))
      // A list that is behind is put right by the next edit or start; it must not stop the room.
      .catch((error) => failed(error, edition))
      .finally(() => {
        if (running.get(edition) === run) running.delete(edition)
      })
    running.set(edition, run)
  }

  return {
    changed(edition) {
      if (pending.has(edition)) return
      const due = () => start(edition)
      pending.set(edition, { timer: setTimeout(due, EVERY_MS), due })
    },
    present(edition) {
      if (comings.has(edition)) return
      comings.set(
        edition,
        setTimeout(() => {
          comings.delete(edition)
          tellPresence(newsroom, edition).catch((error) => failed(error, edition))
        }, PRESENCE_MS),
      )
    },
    async settled() {
      for (const { timer, due } of [...pending.values()]) {
        clearTimeout(timer)
        due()
      }
      for (const timer of comings.values()) clearTimeout(timer)
      comings.clear()
      await Promise.all(running.values())
    },
  }
}

async function tellPresence({ stores, bus }: Pick<Newsroom, 'stores' | 'bus'>, id: string) {
  const edition = await stores.editions.find(id)
  const story = edition && (await stores.stories.find(edition.story))
  if (story) bus.tell({ kind: 'stories' }, story.restrictedTo)
}
