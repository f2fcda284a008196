import * as Y from 'yjs'
import type { DecodedStruct, DecodedUpdate, DeletedRange } from '../guard/decode-update.ts'
import type { StoredRoom } from '../update-log.ts'
import { Cuts } from './cuts.ts'
import { deletedPassages } from './deleted-passages.ts'
import { type FirstWriters, type FirstWritten, minuteOf, type Repeated } from './first-writers.ts'
import { Graves } from './graves.ts'
import { writeInherited } from './inherited.ts'
import { insertedPassages } from './inserted-passages.ts'
import { openTable } from './open-table.ts'
import { type Pair, Passage, type Stretch } from './passage.ts'
import { remember } from './remember.ts'
import { Reminders } from './reminders.ts'
import { Repetitions, SHORTEST } from './repetitions.ts'

/** An update as the guard let it through, about to be applied. */
export interface Accepted {
  /** What the room does not have yet. */
  decoded: DecodedUpdate
  /** All that its sender deleted, also what others had deleted before it came. */
  deletes: readonly DeletedRange[]
}

/** What an update says again. */
export interface SaidAgain {
  /** The bytes to keep beside its row; null where nothing is inherited. */
  inherited: Uint8Array | null
  /** Which of its characters are which of those that were cut: also of words too short to say who wrote them. */
  moved: readonly Pair[]
}

/** Of nearly every key. */
const NOTHING: SaidAgain = { inherited: null, moved: [] }
/** One letter stands anywhere by chance. */
const SHORTEST_MOVED = 2

/** Somebody who comes back names all that was ever deleted: then only what is new is theirs. */
const MOST_RANGES = 100

/**
 * Who wrote what in one room. Words keep their first writer and time: what is typed is its client's, what Yjs has to
 * make anew is inherited. Made anew is [SY22]
 *  - what stands right before a grave and says what the grave said: undo puts it there;
 *  - what says what the same person cut, in the same update or just before: paste, a moved stretch, a block joined to
 *    one that had moved.
 * Everything else is the sender's. Nothing is read of what is stored before the first write, or question. [SY24]
 */
export class Provenance {
  #stored: Pick<StoredRoom, 'snapshot' | 'tail'> | null
  #open: FirstWriters | null = null
  readonly #graves = new Graves()
  readonly #reminders = new Reminders()
  readonly #cuts = new Cuts()

  constructor(stored: Pick<StoredRoom, 'snapshot' | 'tail'>) {
    this.#stored = stored
  }

  /**
   * To be told of every update before it is applied.
   * @param at ISO 8601
   */
  take(doc: Y.Doc, { decoded, deletes }: Accepted, person: string, at: string): SaidAgain {
    const table = this.#table
    const minute = minuteOf(at)
    this.#reminders.passed(minute)
    for (const [client, [first]] of decoded.structs) if (first) table.wrote(client, first.clock, minute)
    const cut: Passage[] = []
    if (deletes.length > 0) {
      // What others deleted there before is part of what was cut, or had gone before: both are tried.
      const isMore =
        deletes.length !== decoded.deletes.length || lengthOf(deletes) !== lengthOf(decoded.deletes)
      if (isMore && deletes.length <= MOST_RANGES) cut.push(...this.#cut(doc, deletes, person, minute))
      cut.push(...this.#cut(doc, decoded.deletes, person, minute))
      for (const range of decoded.deletes) this.#bury(doc, range)
    }
    const written = [...decoded.structs.values()].flatMap((own) => repeatable(own))
    if (written.length === 0) return NOTHING
    const again: Again = { repeated: [], moved: [] }
    let left = this.#undone(written, again)
    left = this.#pasted(left, cut, { person, minute }, again)
    if (left.length > 0 && decoded.deletes.length > 0) {
      for (const range of decoded.deletes) this.#buryOwn(decoded, range)
      this.#undone(left, again)
    }
    const { repeated, moved } = again
    return moved.length === 0 ? NOTHING : { inherited: writeInherited(repeated), moved }
  }

  /** Somebody deleted what others had deleted already: it makes no row, and they can paste it all the same. */
  cutAgain(doc: Y.Doc, deletes: readonly DeletedRange[], person: string, at: string) {
    if (this.#open && deletes.length > 0 && deletes.length <= MOST_RANGES)
      this.#cut(doc, deletes, person, minuteOf(at))
  }

  /**
   * Somebody is about to write again what was cut, whoever cut it and however long ago: the log says which characters
   * these were, in their order. A line break stands for a marker.
   */
  hold(person: string, cut: readonly { client: number; clock: number; text: string }[], at: string) {
    void this.#table
    const passage = new Passage()
    for (const { client, clock, text } of cut) {
      let done = 0
      for (const [index, words] of text.split('\n').entries()) {
        if (index > 0) {
          passage.break()
          done++
        }
        if (words !== '') passage.add(client, clock + done, words)
        done += words.length
      }
    }
    this.#cuts.add(person, [passage], minuteOf(at))
  }

  /**
   * What an older document of the room said is known again where it is gone: whoever writes that again in its place
   * writes its first writer's words.
   */
  remind(doc: Y.Doc, older: Y.Doc) {
    // The table first: what its rows deleted is remembered with it.
    if (this.#table) this.#reminders.add(doc, older)
  }

  /** Who wrote these characters first, in their order. */
  writingOf(stretch: Stretch): FirstWritten[] {
    return this.#table.writingOf(stretch)
  }

  /** What deleted characters said; null unless all of it is remembered. */
  textOfDeleted(client: number, clock: number, length: number): string | null {
    return this.#table && this.#textOf(client, clock, length)
  }

  /** For a snapshot of what it was told so far. */
  encode(): Uint8Array {
    const { snapshot, tail } = this.#stored ?? {}
    return snapshot && tail?.length === 0 ? snapshot.provenance : this.#table.encode()
  }

  get #table(): FirstWriters {
    if (this.#open === null) {
      const stored = this.#stored ?? { snapshot: null, tail: [] }
      this.#open = openTable(stored)
      remember(stored, this.#graves, this.#cuts)
      this.#stored = null
    }
    return this.#open
  }

  #cut(doc: Y.Doc, deletes: readonly DeletedRange[], person: string, minute: number): Passage[] {
    const passages = deletedPassages(doc, deletes, ({ id, content }, from, length) =>
      content instanceof Y.ContentString
        ? content.str.slice(from, from + length)
        : this.#textOf(id.client, id.clock + from, length),
    )
    if (passages.length > 0) this.#cuts.add(person, passages, minute)
    return passages
  }

  #textOf(client: number, clock: number, length: number): string | null {
    return this.#graves.textOf(client, clock, length) ?? this.#reminders.textOf({ client, clock, length })
  }

  /** Keeps what is still there to be read. */
  #bury(doc: Y.Doc, { client, clock, length }: DeletedRange) {
    const structs = doc.store.clients.get(client)
    const end = Math.min(clock + length, Y.getState(doc.store, client))
    if (structs === undefined || clock >= end) return
    for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
      const struct = structs[index]
      if (struct === undefined || struct.id.clock >= end) return
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue
      const from = Math.max(clock, struct.id.clock)
      const { str } = struct.content
      this.#graves.bury(client, from, str.slice(from - struct.id.clock, end - struct.id.clock))
    }
  }

  /** The same for what an update both brings and deletes. */
  #buryOwn({ structs }: DecodedUpdate, { client, clock, length }: DeletedRange) {
    for (const struct of structs.get(client) ?? []) {
      const from = Math.max(clock, struct.clock)
      const end = Math.min(clock + length, struct.clock + struct.length)
      if (struct.content.is === 'text' && from < end)
        this.#graves.bury(client, from, struct.content.text.slice(from - struct.clock, end - struct.clock))
    }
  }

  /** Finds what undo gave back. Gives what it was not. */
  #undone(written: readonly Written[], { repeated, moved }: Again): Written[] {
    return written.filter(({ struct, grave }) => {
      if (grave === null || struct.content.is !== 'text') return true
      const { client, clock } = grave
      if (this.#textOf(client, clock, struct.length) !== struct.content.text) return true
      const there = { client, clock, length: struct.length }
      repeated.push(...this.#table.repeats(struct, there))
      moved.push({ here: stretchOf(struct), there })
      return false
    })
  }

  /** Finds what was cut by the same person: `now` in the same update. Gives what it was not. */
  #pasted(
    written: readonly Written[],
    now: readonly Passage[],
    by: { person: string; minute: number },
    { repeated, moved }: Again,
  ): Written[] {
    const characters = written.reduce((sum, { struct }) => sum + struct.length, 0)
    if (characters < SHORTEST_MOVED && now.length === 0) return [...written]
    const cuts = this.#cuts.recent(by.person, by.minute)
    if (cuts.length === 0) return [...written]
    const passages = insertedPassages(written.map(({ struct }) => struct))
    if (characters < SHORTEST && now.length === 0) {
      for (const passage of passages) moved.push(...this.#movedShortly(passage, by))
      return [...written]
    }
    const repetitions = new Repetitions(cuts, now)
    for (const passage of passages)
      for (const { here, there } of repetitions.in(passage)) {
        repeated.push(...this.#table.repeats(here, there))
        moved.push({ here, there })
      }
    return written.filter(({ struct }) => this.#table.isNew(struct))
  }

  /** A few letters that are all of what was cut are moved by it, once, and are not known by it to be anybody else's. */
  #movedShortly(passage: Passage, { person, minute }: { person: string; minute: number }): Pair[] {
    const { text } = passage
    const words = text.trim()
    const cut = words.length < SHORTEST_MOVED ? null : this.#cuts.take(person, words, minute)
    if (!cut) return []
    return passage.pairs(text.indexOf(words), cut, cut.text.indexOf(words), words.length)
  }
}

interface Again {
  repeated: Repeated[]
  moved: Pair[]
}

const stretchOf = ({ client, clock, length }: DecodedStruct): Stretch => ({ client, clock, length })

const lengthOf = (ranges: readonly Stretch[]): number => ranges.reduce((sum, { length }) => sum + length, 0)

/** A piece of text, a marker, or what was deleted again; and the grave that it may stand for. */
interface Written {
  struct: DecodedStruct
  grave: { client: number; clock: number } | null
}

/** What stands in texts. */
function repeatable(structs: readonly DecodedStruct[]): Written[] {
  const written: Written[] = []
  let begun: DecodedStruct | null = null
  for (const [index, struct] of structs.entries()) {
    const before = structs[index - 1]
    // The rest of a piece that was cut since: it names the same grave, and says what comes further on in it.
    const goesOn =
      before !== undefined &&
      struct.origin?.client === struct.client &&
      struct.origin.clock === struct.clock - 1 &&
      before.rightOrigin?.client === struct.rightOrigin?.client &&
      before.rightOrigin?.clock === struct.rightOrigin?.clock
    if (!goesOn) begun = struct
    if (struct.content.is === 'values') continue
    const { rightOrigin } = struct
    const into = struct.clock - (begun ?? struct).clock
    written.push({
      struct,
      grave: rightOrigin && { client: rightOrigin.client, clock: rightOrigin.clock + into },
    })
  }
  return written
}
