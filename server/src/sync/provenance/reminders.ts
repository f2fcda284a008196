import { FIELDS } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import type { Stretch } from './passage.ts'
import { Said } from './said.ts'

/** Whoever restores does so at once, or a paragraph at a time. */
const MINUTES = 10
/** Versions at a time: each may be a long story. */
const MOST = 3

interface Reminder {
  said: Said
  /** When the first update came after it. */
  minute: number | null
}

/**
 * What older documents of a room said and the room does not any more, all of it, for as long as it takes to write that
 * again: a long text may lie in more pieces than are remembered of what people delete.
 */
export class Reminders {
  #reminders: Reminder[] = []

  add(doc: Y.Doc, older: Y.Doc) {
    const dead = FIELDS.flatMap((field) => [...deadIn(doc, older.getText(field))])
    const said = new Said()
    for (const { client, clock, text } of dead.sort((a, b) => a.clock - b.clock))
      said.learn(client, clock, text)
    this.#reminders = [{ said, minute: null }, ...this.#reminders.slice(0, MOST - 1)]
  }

  passed(minute: number) {
    for (const reminder of this.#reminders) reminder.minute ??= minute
    this.#reminders = this.#reminders.filter((one) => minute - (one.minute ?? minute) <= MINUTES)
  }

  /** Null unless all of it is known. */
  textOf(stretch: Stretch): string | null {
    for (const { said } of this.#reminders) {
      const [first] = said.within(stretch)
      if (first?.text.length === stretch.length) return first.text
    }
    return null
  }
}

/** What stands in an older text, and was deleted since. */
function* deadIn(doc: Y.Doc, older: Y.Text): Generator<{ client: number; clock: number; text: string }> {
  for (let item = older._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue
    const { client, clock } = item.id
    const { str } = item.content
    const structs = doc.store.clients.get(client)
    const end = Math.min(clock + str.length, Y.getState(doc.store, client))
    if (structs === undefined || clock >= end) continue
    for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
      const struct = structs[index]
      if (struct === undefined || struct.id.clock >= end) break
      const from = Math.max(clock, struct.id.clock)
      const to = Math.min(end, struct.id.clock + struct.length)
      if (struct.deleted) yield { client, clock: from, text: str.slice(from - clock, to - clock) }
    }
  }
}
