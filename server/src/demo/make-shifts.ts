import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { setCrew } from '../shift/set-crew.ts'
import { writeNote } from '../shift/write-note.ts'
import type { DemoName } from './people.ts'
import { DEMO_SHIFTS } from './shifts.ts'

/** Puts people on at the demo's desks; what they do from then on stands in the log of their shift. */
export async function makeShifts(newsroom: Newsroom, people: Record<DemoName, Person>): Promise<void> {
  const desks = new Map((await newsroom.stores.desks.all()).map(({ id, name }) => [name, id]))
  for (const { desk: name, slot, crew, notes, hoursAgo } of DEMO_SHIFTS) {
    const desk = desks.get(name) ?? ''
    await setCrew(since(newsroom, hoursAgo), await askerOf(newsroom.stores, people[slot]), desk, {
      slot: people[slot].id,
      crew: crew.map(({ who, part, language = null }) => ({ person: people[who].id, part, language })),
      seen: null,
    })
    for (const note of notes)
      await writeNote(
        since(newsroom, note.hoursAgo),
        await askerOf(newsroom.stores, people[note.by]),
        desk,
        note.words,
      )
  }
}

function since(newsroom: Newsroom, hours: number): Newsroom {
  return { ...newsroom, now: () => new Date(newsroom.now().getTime() - hours * 3_600_000) }
}
