import { setImmediate as aTurn } from 'node:timers/promises'
import type { Person } from '@copydesk/shared/people'
import {
  REDACTED,
  type Redacted,
  redactDocument,
  type WordCutter,
  wordCutter,
} from '@copydesk/shared/redaction'
import { Refusal } from '@copydesk/shared/refusal'
import * as Y from 'yjs'
import { listEdition } from '../edition/list-edition.ts'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { emptyDocument } from '../sync/open-document.ts'
import type { Snapshot } from '../sync/update-log.ts'
import { forgetDeleted } from '../writers/deleted-record.ts'
import { finishRedactions } from './finish-redactions.ts'
import { stopReleases } from './stop-releases.ts'

/** How often it begins again because somebody typed meanwhile. */
const MOST_TRIES = 20

/**
 * Removes words from an edition for good: the room begins another life with the same document without them, and every
 * row before it is gone, so that nobody can look back on who wrote or deleted what, word by word; every version that has
 * them loses them, and with them the truth of its hash. What is on record says that it was done, and never the words.
 */
export async function redactWords(
  newsroom: Newsroom,
  person: Person,
  id: string,
  asked: { words: string; reason: string },
): Promise<Redacted> {
  demand('redact', await findEdition(newsroom.stores, person, id))
  try {
    return await takeOut(newsroom, person, id, asked)
  } finally {
    // Also what an earlier one left undone: then the words are found nowhere any more, and stand in the files all the same.
    await finishRedactions(newsroom)
  }
}

async function takeOut(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { words, reason }: { words: string; reason: string },
): Promise<Redacted> {
  const { stores, rooms, bus } = newsroom
  const cutter = wordCutter(words)
  if (cutter.find(reason).length > 0)
    throw new Refusal('bad-request', 'The reason stays on record: say it without the words.')
  const versions = new VersionsWithout(cutter)
  for (const { id: version } of await stores.versions.list(id)) {
    versions.take(version, await stores.versions.read(version))
    await aTurn()
  }
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { snapshot, places, client } = without(await rooms.snapshot(id), cutter)
    const done = await stores
      .transact(async (within) => {
        const facts = await findEdition(within, person, id)
        demand('redact', facts)
        for (const { id: version } of await within.versions.list(id))
          if (!versions.has(version)) versions.take(version, await within.versions.read(version))
        const elsewhere = await within.redactions.changeTexts(facts.story.id, cutter.cut)
        const found = { places, versions: versions.changed.size, elsewhere }
        if (places + found.versions + elsewhere === 0)
          throw new Refusal('bad-request', 'These words are nowhere in this edition. Copy them from it.')
        const by = { person: person.id, at: newsroom.now() }
        if (!(await within.redactions.renewRoom(id, snapshot, client, by))) throw new MovedMeanwhile()
        for (const [version, copy] of versions.changed) await within.redactions.changeVersion(version, copy)
        await within.redactions.keep(
          {
            id: newId(),
            edition: id,
            reason,
            versions: [...versions.changed.keys()],
            position: snapshot.position + 1,
          },
          by,
        )
        const told = await stopReleases(within, facts, new Set(versions.changed.keys()), person.id)
        await within.acts.record({
          ...{ ...by, act: 'redact', what: 'edition', subject: id },
          details: { ...found, reason },
        })
        const editions = (await within.editions.list(facts.story.id)).map((one) => one.id)
        return { found, told, only: facts.story.restrictedTo, story: facts.story.id, editions }
      })
      .catch((error: unknown) => {
        if (error instanceof MovedMeanwhile) return null
        throw error
      })
    if (!done) continue
    rooms.renewed(id)
    forgetDeleted(rooms, id)
    // Pages are told whatever fails behind it: they show words that are gone. What is kept beside the copy of each
    // edition of the story lost them too.
    for (const one of done.editions) {
      bus.tell({ kind: 'redacted', id: one }, done.only)
      bus.tell({ kind: 'edition', id: one }, done.only)
      bus.tell({ kind: 'threads', id: one }, done.only)
    }
    bus.tell({ kind: 'stories', id: done.story }, done.only)
    bus.tell({ kind: 'moved' }, done.only)
    if (done.told.length > 0) bus.tell({ kind: 'notices' }, done.told)
    await listEdition(newsroom, id)
    return done.found
  }
  throw new Refusal(
    'conflict',
    'People are typing in this edition. Ask them to stop for a moment, and try again.',
  )
}

/** Somebody wrote between the reading and the writing. */
class MovedMeanwhile extends Error {}

function without(before: Snapshot, cutter: WordCutter) {
  const { doc } = emptyDocument()
  Y.applyUpdate(doc, before.bytes)
  const places = redactDocument(doc, cutter, '')
  const snapshot = { ...before, bytes: Y.encodeStateAsUpdate(doc) }
  const client = doc.clientID
  doc.destroy()
  return { snapshot, places, client }
}

/** Copies of versions that had the words. */
class VersionsWithout {
  readonly changed = new Map<string, { working: Uint8Array; publishable: string; note: string }>()
  readonly #seen = new Set<string>()
  readonly #cutter: WordCutter

  constructor(cutter: WordCutter) {
    this.#cutter = cutter
  }

  has(id: string): boolean {
    return this.#seen.has(id)
  }

  take(id: string, version: { working: Uint8Array; publishable: unknown; note: string }): void {
    this.#seen.add(id)
    const { doc } = emptyDocument()
    Y.applyUpdate(doc, version.working)
    const places = redactDocument(doc, this.#cutter, REDACTED)
    const before = JSON.stringify(version.publishable)
    const publishable = JSON.stringify(withoutInRuns(version.publishable, this.#cutter))
    const note = this.#cutter.cut(version.note)
    if (places > 0 || publishable !== before || note !== version.note)
      this.changed.set(id, { working: Y.encodeStateAsUpdate(doc), publishable, note })
    doc.destroy()
  }
}

/** Words of a paragraph may be parted by what is bold in it: found in the whole of it, and cut out of its parts. */
function withoutInRuns(value: unknown, cutter: WordCutter): unknown {
  if (Array.isArray(value)) {
    const runs = value as { text?: unknown }[]
    if (runs.length > 1 && runs.every((run) => typeof run?.text === 'string')) {
      const found = cutter.find(runs.map((run) => run.text).join(''))
      let at = 0
      return runs.map((run) => {
        const text = String(run.text)
        const [from, to] = [at, at + text.length]
        at = to
        let after = ''
        let kept = from
        for (const one of found.filter((each) => each.from < to && each.to > from)) {
          after += text.slice(kept - from, Math.max(0, one.from - from)) + (one.from >= from ? REDACTED : '')
          kept = Math.min(to, one.to)
        }
        return { ...(cutter.cutAll({ ...run, text: '' }) as object), text: after + text.slice(kept - from) }
      })
    }
    return value.map((one) => withoutInRuns(one, cutter))
  }
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, withoutInRuns(of, cutter)]))
  return cutter.cutAll(value)
}
