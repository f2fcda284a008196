import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { setCrew } from '../shift/set-crew.ts'
import { writeNote } from '../shift/write-note.ts'
import type { DemoName } from './people.ts'
import { DEMO_SHIFTS, type DemoShift } from './shifts.ts'

/**
 * Puts people on at the demo's desks; what they do from then on stands in the log of their shift. Returns how to write
 * their last notes, below which the day is to be read.
 */
export async function makeShifts(
  newsroom: Newsroom,
  people: Record<DemoName, Person>,
): Promise<() => Promise<void>> {
  const desks = new Map((await newsroom.stores.desks.all()).map(({ id, name }) => [name, id]))
  const write = async ({ desk, notes }: DemoShift, isLast: boolean) => {
    for (const { by, words, hoursAgo } of notes)
      if ((hoursAgo === 0) === isLast)
        await writeNote(
          since(newsroom, hoursAgo),
          await askerOf(newsroom.stores, people[by]),
          desks.get(desk) ?? '',
          words,
        )
  }
  for (const shift of DEMO_SHIFTS) {
    const { slot, crew, hoursAgo } = shift
    const desk = desks.get(shift.desk) ?? ''
    await setCrew(since(newsroom, hoursAgo), await askerOf(newsroom.stores, people[slot]), desk, {
      slot: people[slot].id,
      crew: crew.map(({ who, part, language = null }) => ({ person: people[who].id, part, language })),
      seen: null,
    })
    await write(shift, false)
  }
  return async () => {
    for (const shift of DEMO_SHIFTS) await write(shift, true)
  }
}

function since(newsroom: Newsroom, hours: number): Newsroom {
  return { ...newsroom, now: () => new Date(newsroom.now().getTime() - hours * 3_600_000) }
}
