import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { isCreditEntry } from '../copy/guarding/judges.ts'
import {
  addCredit,
  CREDIT_ROLES,
  changeCredit,
  creditKey,
  moveCredit,
  readCredits,
  removeCredit,
} from './index.ts'

/** People with a copy of the document each, who see each other's changes when they meet. */
function newsroom(...names: string[]): Y.Doc[] {
  return names.map(() => new Y.Doc())
}

function meet(...docs: Y.Doc[]): void {
  for (const from of docs) {
    for (const to of docs) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
  }
}

const names = (doc: Y.Doc): string[] =>
  readCredits(doc).map((credit) => `${credit.contributor} ${credit.role}`)
const keys = (doc: Y.Doc): string[] => readCredits(doc).map(creditKey)

describe('credits in the shared document', () => {
  test('are read by role, then in the order they were given', () => {
    const doc = new Y.Doc()
    addCredit(doc, 'milo', 'editing')
    addCredit(doc, 'ines', 'reporting')
    addCredit(doc, 'ben', 'reporting')
    addCredit(doc, 'kenta', 'reporting', 'ines|reporting')
    expect(names(doc)).toEqual(['ines reporting', 'kenta reporting', 'ben reporting', 'milo editing'])
  })

  test('two people who add the same contributor in the same role make one credit', () => {
    const [ana, ben] = newsroom('ana', 'ben') as [Y.Doc, Y.Doc]
    addCredit(ana, 'kenta', 'reporting')
    addCredit(ben, 'kenta', 'reporting')
    meet(ana, ben)
    expect(names(ana)).toEqual(['kenta reporting'])
    expect(names(ben)).toEqual(['kenta reporting'])
    addCredit(ben, 'kenta', 'writing')
    expect(names(ben)).toEqual(['kenta reporting', 'kenta writing'])
  })

  test('adding somebody again leaves place and byline alone; after a removal it begins afresh', () => {
    const doc = new Y.Doc()
    const key = addCredit(doc, 'kenta', 'reporting')
    changeCredit(doc, key, { place: ' To\u0007\nkyo ', byline: true })
    expect(readCredits(doc)[0]?.place).toBe('To kyo')
    changeCredit(doc, key, { place: ' Tokyo ', byline: true })
    addCredit(doc, 'kenta', 'reporting')
    expect(readCredits(doc)).toMatchObject([{ place: 'Tokyo', byline: true, uncertain: false }])
    removeCredit(doc, key)
    expect(readCredits(doc)).toEqual([])
    addCredit(doc, 'kenta', 'reporting')
    expect(readCredits(doc)).toMatchObject([{ place: '', byline: false }])
  })

  test('one removes what another moves at that moment: it stays, with its place', () => {
    const [ana, ben] = newsroom('ana', 'ben') as [Y.Doc, Y.Doc]
    for (const id of ['ines', 'ben', 'kenta']) addCredit(ana, id, 'reporting')
    changeCredit(ana, 'kenta|reporting', { place: 'Tokyo' })
    meet(ana, ben)
    removeCredit(ana, 'kenta|reporting')
    moveCredit(ben, 'kenta|reporting', { after: null })
    meet(ana, ben)
    expect(readCredits(ana)).toEqual(readCredits(ben))
    const kept = readCredits(ana).find((credit) => credit.contributor === 'kenta')
    if (kept !== undefined) expect(kept.place).toBe('Tokyo')
  })

  test('a changed role takes place and byline along, and meets a credit that is there already', () => {
    const doc = new Y.Doc()
    const key = addCredit(doc, 'kenta', 'reporting')
    changeCredit(doc, key, { place: 'Tokyo', byline: true })
    expect(changeCredit(doc, key, { role: 'writing' })).toBe('kenta|writing')
    expect(readCredits(doc)).toMatchObject([{ role: 'writing', place: 'Tokyo', byline: true }])
    addCredit(doc, 'kenta', 'editing')
    changeCredit(doc, 'kenta|writing', { role: 'editing' })
    expect(readCredits(doc)).toMatchObject([{ role: 'editing', place: '' }])
  })

  test('moves between neighbours whose orders are equal, as a plain client may have written them', () => {
    const ana = new Y.Doc()
    for (const id of ['ines', 'kenta']) ana.getMap('credits').set(`${id}|reporting@order`, 'a0')
    const [first, second] = keys(ana)
    addCredit(ana, 'milo', 'reporting')
    moveCredit(ana, 'milo|reporting', { after: first, before: second })
    expect(keys(ana)).toEqual([first, 'milo|reporting', second])
  })

  test('somebody who cannot decide moves a name to and fro for hours: it stays short enough to be taken', () => {
    const [ana, ben] = newsroom('ana', 'ben') as [Y.Doc, Y.Doc]
    for (const id of ['ines', 'ben', 'kenta', 'milo']) addCredit(ana, id, 'reporting')
    for (let turn = 0; turn < 1000; turn++) {
      meet(ana, ben)
      const doc = turn % 2 === 0 ? ana : ben
      const [first, second, third] = keys(doc)
      moveCredit(doc, second ?? '', { after: third })
      expect(keys(doc).slice(0, 3)).toEqual([first, third, second])
    }
    for (const { contributor, role, order } of readCredits(ana))
      expect(isCreditEntry(`${contributor}|${role}@order`, order)).toBe(true)
  })

  test('strangers’ entries are passed over and never throw', () => {
    const doc = new Y.Doc()
    const map = doc.getMap<unknown>('credits')
    const hostile: [string, unknown][] = [
      ['', 1],
      ['@order', 'a0'],
      ['|reporting@order', 'a0'],
      ['kenta|king@order', 'a0'],
      ['kenta|reporting@order', { a: 1 }],
      ['ben|reporting@order', ''],
      ['ines|reporting@order', 'x'.repeat(10_000)],
      ['milo|editing@place', 'Paris'],
      ['a|b|writing@order', '~not an order~'],
      ['a|b|writing@place', ['Tokyo']],
      ['a|b|writing@byline', 'yes'],
    ]
    for (const [key, value] of hostile) map.set(key, value)
    expect(readCredits(doc)).toEqual([
      {
        contributor: 'a|b',
        role: 'writing',
        order: '~not an order~',
        place: '',
        byline: false,
        uncertain: false,
      },
    ])
    addCredit(doc, 'kenta', 'writing', 'a|b|writing')
    expect(names(doc)).toEqual(['a|b writing', 'kenta writing'])
  })

  test('several people add, remove, reorder and change at once, offline too: one list for all', () => {
    const act = fc.record({
      who: fc.integer({ min: 0, max: 2 }),
      what: fc.constantFrom('add', 'remove', 'move', 'change', 'meet', 'role'),
      contributor: fc.constantFrom('ines', 'ben', 'kenta', 'milo'),
      role: fc.constantFrom(...CREDIT_ROLES.slice(0, 4)),
      at: fc.integer({ min: 0, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const docs = newsroom('ana', 'ben', 'cleo')
        for (const { who, what, contributor, role, at } of acts) {
          const doc = docs[who] as Y.Doc
          const key = `${contributor}|${role}`
          if (what === 'add') addCredit(doc, contributor, role)
          else if (what === 'remove') removeCredit(doc, key)
          else if (what === 'change') changeCredit(doc, key, { place: `Place ${at}`, byline: at > 2 })
          else if (what === 'role')
            changeCredit(doc, key, { role: CREDIT_ROLES[at] as (typeof CREDIT_ROLES)[0] })
          else if (what === 'meet') meet(doc, docs[(who + 1) % 3] as Y.Doc)
          else {
            const others = keys(doc).filter((other) => other !== key && other.endsWith(`|${role}`))
            moveCredit(doc, key, { after: others[at] ?? null })
          }
          expect(new Set(keys(doc)).size).toBe(keys(doc).length)
        }
        meet(...docs)
        const [first, ...rest] = docs.map(readCredits)
        for (const other of rest) expect(other).toEqual(first)
      }),
      { numRuns: 150 },
    )
  })

  test('what one person added and nobody removed is there when all have met', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.stringMatching(/^[a-z]{1,8}$/)), {
          maxLength: 20,
        }),
        (added) => {
          const docs = newsroom('ana', 'ben', 'cleo')
          for (const [who, id] of added) addCredit(docs[who] as Y.Doc, id, 'reporting')
          meet(...docs)
          const expected = [...new Set(added.map(([, id]) => id))].sort()
          expect(
            readCredits(docs[0] as Y.Doc)
              .map((credit) => credit.contributor)
              .sort(),
          ).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })
})
