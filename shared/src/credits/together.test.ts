import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { environment } from '../testing/environment.ts'
import { Random } from '../testing/random.ts'
import {
  addCredit,
  CREDIT_ROLES,
  changeCredit,
  creditKey,
  moveCredit,
  readCredits,
  removeCredit,
} from './index.ts'

/** So many desks are tried; the first is `COPYDESK_SEED`, and each fails with its own. */
const DESKS = environment.COPYDESK_LONG === '1' ? 3_000 : 120
const FIRST = Number(environment.COPYDESK_SEED ?? 1)
const ROUNDS = 5
const ACTS_A_ROUND = 14

const PEOPLE = ['kantaro', 'ines', 'ben', 'kenta', 'milo', 'lea', 'noor']
const ROLES = CREDIT_ROLES.slice(0, 3)

/** What one person's doing would say of a key: it is wanted, or it is taken away. */
interface Doings {
  wanted: Set<string>
  removed: Set<string>
}

/**
 * People with a copy each. What one of them does arrives at the others in its order, as the log has it, but now or later
 * or when they come back, and between what others did in any order.
 */
class Desk {
  readonly docs: Y.Doc[]
  /** For each of them, what each of the others has sent. */
  readonly waiting: Uint8Array[][][]
  readonly #random: Random

  constructor(random: Random, people: number) {
    this.#random = random
    this.docs = Array.from({ length: people }, () => new Y.Doc())
    this.waiting = this.docs.map(() => this.docs.map(() => []))
    this.docs.forEach((doc, at) => {
      doc.clientID = random.below(2 ** 32)
      doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === 'arrived') return
        for (const [other, queues] of this.waiting.entries()) if (other !== at) queues[at]?.push(update)
      })
    })
  }

  arrives(at: number, most = 1) {
    for (let left = most; left > 0; left--) {
      const queues = this.waiting[at]?.filter((queue) => queue.length > 0) ?? []
      if (queues.length === 0) return
      const update = this.#random.one(queues).shift()
      // Twice, now and then, as after a line that was lost.
      for (let times = this.#random.chance(0.1) ? 2 : 1; times > 0; times--)
        Y.applyUpdate(this.docs[at] as Y.Doc, update as Uint8Array, 'arrived')
    }
  }

  meet() {
    for (const at of this.docs.keys()) this.arrives(at, Number.POSITIVE_INFINITY)
  }
}

const keysOf = (doc: Y.Doc) => readCredits(doc).map(creditKey)

function acts(random: Random, doc: Y.Doc, { wanted, removed }: Doings) {
  const there = keysOf(doc)
  const key = creditKey({ contributor: random.one(PEOPLE), role: random.one(ROLES) })
  const some = there.length > 0 && random.chance(0.8) ? random.one(there) : key
  const split = some.lastIndexOf('|')
  const [who, role] = [some.slice(0, split), some.slice(split + 1)]
  const inRole = there.filter((other) => other !== some && other.endsWith(`|${role}`))
  switch (random.below(6)) {
    case 0:
    case 1: {
      wanted.add(addCredit(doc, random.one(PEOPLE), random.one(ROLES)))
      return
    }
    case 2:
      if (there.includes(some)) removed.add(some)
      removeCredit(doc, some)
      return
    case 3:
      if (there.includes(some)) wanted.add(some)
      moveCredit(doc, some, { after: inRole.length > 0 ? random.one(inRole) : null })
      return
    case 4:
      changeCredit(doc, some, { place: `Place ${random.below(9)}`, byline: random.chance(0.5) })
      return
    default: {
      const to = random.one(ROLES)
      if (!there.includes(some) || to === role) return
      removed.add(some)
      wanted.add(changeCredit(doc, some, { role: to }))
      expect(keysOf(doc)).toContain(`${who}|${to}`)
    }
  }
}

test(`several people add, remove, reorder and change at once and offline: no doubles, no losses, one order (${DESKS} desks)`, () => {
  for (let seed = FIRST; seed < FIRST + DESKS; seed++) {
    const random = new Random(seed)
    const desk = new Desk(random, 2 + random.below(4))
    for (let round = 0; round < ROUNDS; round++) {
      const before = new Set(keysOf(desk.docs[0] as Y.Doc))
      const doings = desk.docs.map((): Doings => ({ wanted: new Set(), removed: new Set() }))
      for (let left = ACTS_A_ROUND; left > 0; left--) {
        const at = random.below(desk.docs.length)
        if (random.chance(0.3)) desk.arrives(at, 1 + random.below(3))
        acts(random, desk.docs[at] as Y.Doc, doings[at] as Doings)
      }
      desk.meet()

      const where = `seed ${seed}, round ${round}`
      const [first, ...others] = desk.docs.map(readCredits)
      for (const other of others) expect(other, where).toEqual(first)
      const keys = (first ?? []).map(creditKey)
      expect(new Set(keys).size, `${where}: doubles`).toBe(keys.length)
      const saying = (what: keyof Doings, key: string) => doings.some((one) => one[what].has(key))
      for (const key of before)
        if (!saying('removed', key)) expect(keys, `${where}: nobody removed ${key}`).toContain(key)
      for (const { wanted } of doings)
        for (const key of wanted)
          if (!saying('removed', key)) expect(keys, `${where}: ${key} was added`).toContain(key)
      for (const { removed } of doings)
        for (const key of removed)
          if (!saying('wanted', key)) expect(keys, `${where}: ${key} was removed`).not.toContain(key)
    }
  }
}, 600_000)

test('two people who add Kantaro Komiya at once make one credit, however late they hear of each other', () => {
  for (let seed = FIRST; seed < FIRST + 50; seed++) {
    const desk = new Desk(new Random(seed), 3)
    const [ana, ben, cleo] = desk.docs as [Y.Doc, Y.Doc, Y.Doc]
    addCredit(ana, 'ines', 'contribution')
    desk.arrives(1)
    changeCredit(ana, addCredit(ana, 'kantaro', 'contribution'), { place: 'Tokyo' })
    addCredit(ben, 'kantaro', 'contribution')
    desk.meet()
    for (const doc of [ana, ben, cleo])
      expect(
        readCredits(doc).map(({ contributor, role, place }) => [contributor, role, place]),
        `seed ${seed}`,
      ).toEqual(
        expect.arrayContaining([
          ['ines', 'contribution', ''],
          ['kantaro', 'contribution', 'Tokyo'],
        ]),
      )
    expect(readCredits(cleo)).toHaveLength(2)
    expect(readCredits(ana)).toEqual(readCredits(ben))
  }
})
