import { type Asker, may, maySee } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { type DeskLogEntry, type DeskLogPage, LOGGED_ACTS, type LoggedAct } from '@copydesk/shared/shift'
import type { Newsroom } from '../newsroom.ts'
import { findDesk } from '../people/desks/find-desk.ts'
import type { Stores } from '../stores.ts'
import type { LogLine, NoteRecord } from './desk-log-store.ts'
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
  const hidden = (await stores.stories.restricted()).filter((story) => !maySee(reader, { story }))
  const without = hidden.map(({ id }) => id)
  const lines = await stores.deskLog.lines({ desk, before, without, most: PAGE + 1 })
  const shown = lines.slice(0, PAGE)
  const people = await stores.people.byId()
  const mayWrite = may('write-desk-log', reader, { desk }).allowed
  const mayCorrect = (note: NoteRecord) => mayWrite && note.person === reader.id && isFresh(note, now())
  return {
    entries: shown.flatMap((line) => entryOf(line, people, mayCorrect) ?? []),
    next: lines.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
    shifts: await shiftsOf(stores, shown, people),
  }
}

function entryOf(
  { id, at, shift, story, edition, act, note }: LogLine,
  people: ReadonlyMap<string, Person>,
  mayCorrect: (note: NoteRecord) => boolean,
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
  const { note: words, from, slot } = act.details
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

async function shiftsOf({ shifts }: Stores, lines: readonly LogLine[], people: ReadonlyMap<string, Person>) {
  const shown: DeskLogPage['shifts'] = []
  for (const id of new Set(lines.map(({ shift }) => shift))) {
    const shift = id === null ? null : await shifts.find(id)
    const slot = shift && people.get(shift.slot)
    if (slot) shown.push({ id: shift.id, slot, startedAt: shift.startedAt, endedAt: shift.endedAt })
  }
  return shown
}

const isLogged = (act: string): act is LoggedAct => (LOGGED_ACTS as readonly string[]).includes(act)
