import { type Asker, may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { type DeskLogEntry, type DeskLogPage, LOGGED_ACTS, type LoggedAct } from '@copydesk/shared/shift'
import { acting } from '../acting-through.ts'
import type { Newsroom } from '../newsroom.ts'
import { findDesk } from '../people/desks/find-desk.ts'
import type { Stores } from '../stores.ts'
import { hiddenFrom } from '../story/hidden-from.ts'
import type { LogLine, NoteRecord } from './desk-log-store.ts'
import type { ShiftRecord } from './shift-store.ts'
import { isFresh } from './write-note.ts'

/** A busy desk's last hours. */
const PAGE = 50

/** What happened at a desk, newest first, as far as this reader may see the stories that it is about. */
export async function readLog(
  { stores, now }: Pick<Newsroom, 'stores' | 'now'>,
  reader: Asker,
  desk: string,
  before: string | null,
): Promise<DeskLogPage> {
  await findDesk(stores, desk, 'not-found')
  const without = await hiddenFrom(stores, acting(reader))
  const lines = await stores.deskLog.lines({ desk, before, without, most: PAGE + 1 })
  const shown = lines.slice(0, PAGE)
  const people = await stores.people.byId()
  const shifts = await shiftsOf(stores, shown)
  const mayWrite = may('write-desk-log', reader, { desk }).allowed
  const mayCorrect = (note: NoteRecord) => mayWrite && note.person === reader.id && isFresh(note, now())
  return {
    entries: shown.flatMap((line) => entryOf(line, { people, shifts, mayCorrect }) ?? []),
    next: lines.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
    shifts: [...shifts.values()].flatMap(({ id, slot, startedAt, endedAt }) => {
      const person = people.get(slot)
      return person ? { id, slot: person, startedAt, endedAt } : []
    }),
  }
}

interface Around {
  people: ReadonlyMap<string, Person>
  shifts: ReadonlyMap<string, ShiftRecord>
  mayCorrect: (note: NoteRecord) => boolean
}

function entryOf(
  { id, at, shift, story, edition, act, note }: LogLine,
  { people, shifts, mayCorrect }: Around,
): DeskLogEntry | null {
  const person = (of: unknown) => (typeof of === 'string' && people.get(of)) || null
  if (note)
    return {
      kind: 'note',
      id,
      at,
      shift,
      person: person(note.person),
      note: note.id,
      words: note.words,
      earlier: note.earlier,
      mayCorrect: mayCorrect(note),
    }
  if (!act || !isLogged(act.act)) return null
  const { from, slot } = act.details
  const words = act.act === 'hand-over' ? noteOf(shifts.get(shift ?? ''), at) : act.details.note
  return {
    kind: 'act',
    id,
    at,
    shift,
    person: person(act.person),
    act: act.act,
    story,
    edition,
    words: typeof words === 'string' ? words : '',
    other: person(act.act === 'take-shift' ? slot : from),
  }
}

async function shiftsOf({ shifts }: Stores, lines: readonly LogLine[]): Promise<Map<string, ShiftRecord>> {
  const found = new Map<string, ShiftRecord>()
  for (const id of new Set(lines.map(({ shift }) => shift))) {
    const shift = id === null ? null : await shifts.find(id)
    if (shift) found.set(shift.id, shift)
  }
  return found
}

/** What was handed over then; of a note that was written anew later, its words stand with the later line. */
const noteOf = (shift: ShiftRecord | undefined, at: string): string =>
  shift?.handedOverAt === at ? shift.note : ''

const isLogged = (act: string): act is LoggedAct => (LOGGED_ACTS as readonly string[]).includes(act)
