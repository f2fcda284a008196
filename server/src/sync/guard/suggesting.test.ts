import {
  acceptGroups,
  blocksForReaders,
  closeInsertion,
  deleteText,
  FieldView,
  groupsOf,
  insertText,
  newGroup,
  rejectGroups,
  rootsOf,
  SuggestionView,
  setMark,
  suggestDelete,
  suggestInsert,
  suggestKind,
  suggestMark,
  suggestMerge,
  suggestSplit,
  undoFor,
  undoSuggested,
  withdrawGroup,
} from '@copydesk/shared/copy'
import { Random } from '@copydesk/shared/testing'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { harbour } from '../../testing/judged-room.ts'
import { SEED_OF_RUN } from '../../testing/seed-of-run.ts'
import { SUGGESTIONS } from './writable.ts'

const suggests = { person: 'ana', mayWrite: new Set([SUGGESTIONS]) }
const RUNS = process.env.COPYDESK_LONG === '1' ? 2000 : 40
const BASE = 'The port is closed.'

/** A page of somebody who may only suggest, every update of which is judged and, if it is sound, taken. */
function desk() {
  const { doc, page, owners, ask } = harbour()
  const refused: string[] = []
  owners.set(page.clientID, 'ana')
  const send = (update: Uint8Array) => {
    const verdict = ask(update, suggests)
    if (typeof verdict === 'string' || verdict.is === 'gap' || verdict.is === 'not-theirs')
      refused.push(typeof verdict === 'string' ? verdict : verdict.is)
    else if (verdict.is === 'fresh') {
      Y.applyUpdate(doc, verdict.update)
      // The server's hand is bound to its person, as every client is.
      for (const client of verdict.clients) if (!owners.has(client)) owners.set(client, 'ana')
      if (verdict.mended) coming.push(verdict.update)
    }
  }
  let away: Uint8Array[] | null = null
  /** What the room has and the page has not heard of. */
  const coming: Uint8Array[] = []
  page.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'room') return
    if (away) away.push(update)
    else send(update)
  })
  const hears = () => {
    for (const update of coming.splice(0)) Y.applyUpdate(page, update, 'room')
  }
  const view = FieldView.open(page, 'body')
  const undo = undoFor(page, 'body', 'ana')
  undoSuggested(page, 'body', undo, () => 'ana')
  undo.captureTimeout = 0
  let group = newGroup(page)
  let at = 0
  return {
    ...{ doc, page, view, undo, refused, send },
    who: () => ({ person: 'ana', at: ++at, group }),
    acts: (write: (doc: Y.Doc) => void) => page.transact(() => write(page), 'ana'),
    pauses() {
      closeInsertion(page)
      group = newGroup(page)
    },
    /** The room acts by itself, and the page hears of it. */
    room(write: (doc: Y.Doc) => void) {
      doc.transact(() => write(doc))
      if (!away) Y.applyUpdate(page, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(page)), 'room')
    },
    hears,
    leaves() {
      away ??= []
    },
    /** The line is back: `whole`, as a page that was opened anew says it. */
    returns(whole: boolean) {
      const said = away ?? []
      away = null
      const [first] = said
      if (first && whole) send(Y.encodeStateAsUpdate(page, Y.encodeStateVector(doc)))
      else for (const update of said) send(update)
      Y.applyUpdate(page, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(page)), 'room')
      coming.length = 0
    },
  }
}

/** What readers would get of what the room has. */
function readersGet(doc: Y.Doc): string {
  const copy = new Y.Doc()
  rootsOf(copy)
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  copy.transact(() =>
    rejectGroups(
      copy,
      groupsOf(copy).map(({ group }) => group),
    ),
  )
  return copy.getText('body').toString()
}

describe('[SY36] somebody who may only suggest', () => {
  test('types, strikes, splits, joins, changes their mind and withdraws', () => {
    const { doc, acts, who, pauses, undo, refused, page } = desk()
    for (const [n, letter] of [...' for now'].entries())
      acts((d) => suggestInsert(d, 'body', 19 + n, letter, who()))
    acts((d) => suggestDelete(d, 'body', 21, 24, who()))
    acts((d) => suggestDelete(d, 'body', 5, 9, who()))
    acts((d) => suggestSplit(d, 'body', 10, 'n1', who()))
    pauses()
    expect(refused).toEqual([])
    undo.undo()
    expect(refused).toEqual([])
    undo.redo()
    expect(refused).toEqual([])
    undo.undo()
    expect(refused).toEqual([])
    acts((d) => suggestMark(d, 'body', 1, 4, 'bold', true, who()))
    acts((d) => suggestKind(d, 'p1', 'quote', who()))
    acts((d) => suggestInsert(d, 'headline', 0, 'Port shut', who()))
    pauses()
    expect(refused).toEqual([])
    expect(readersGet(doc)).toBe(BASE)
    expect(doc.getText('headline').toString()).toBe('Port shut')
    for (const { group } of groupsOf(page)) acts((d) => withdrawGroup(d, group))
    expect(refused).toEqual([])
    expect(doc.getText('body').toString()).toBe(BASE)
  })

  test('goes on while what they have written so far is accepted', () => {
    const { doc, acts, who, pauses, refused, room } = desk()
    acts((d) => suggestInsert(d, 'body', 19, ' for', who()))
    const { group } = who()
    room((d) => acceptGroups(d, [group], { person: 'ed', at: 1 }))
    acts((d) => suggestInsert(d, 'body', 23, ' now', who()))
    pauses()
    expect(refused).toEqual([])
    expect(readersGet(doc)).toBe('The port is closed for.')
  })

  type Desk = ReturnType<typeof desk>
  const pending = ({ acts, who }: Desk) => acts((d) => suggestInsert(d, 'body', 19, ' for now', who()))
  const annotation = ({ page }: Desk) => [...rootsOf(page).annotations.keys()][0] as string

  test.each<[string, string, (at: Desk) => void]>([
    ['types into the copy', 'not-theirs', ({ acts }) => acts((d) => insertText(d, 'body', 5, 'x'))],
    ['deletes copy', 'not-theirs', ({ acts }) => acts((d) => deleteText(d, 'body', 5, 8))],
    ['deletes a marker of the copy', 'not-theirs', ({ acts }) => acts((d) => d.getText('body').delete(0, 1))],
    [
      'begins a block',
      'not-theirs',
      ({ acts }) => acts((d) => d.getText('body').insertEmbed(5, { b: 'n', k: 'quote' })),
    ],
    [
      'makes a block a quote',
      'not-theirs',
      ({ acts }) => acts((d) => rootsOf(d).blocks.set('p1@kind', 'quote')),
    ],
    ['sets a field', 'not-theirs', ({ acts }) => acts((d) => rootsOf(d).fields.set('rights', 'x'))],
    ['credits', 'not-theirs', ({ acts }) => acts((d) => rootsOf(d).credits.set('c|reporting@byline', true))],
    [
      'makes what they suggested copy by taking the suggestion away',
      'not-theirs',
      (at) => {
        pending(at)
        at.acts((d) => rootsOf(d).annotations.delete(annotation(at)))
      },
    ],
    [
      'makes it copy by saying that it covers less',
      'not-theirs',
      (at) => {
        pending(at)
        at.acts((d) => {
          const value = rootsOf(d).annotations.get(annotation(at)) as { o: [number, number] }
          rootsOf(d).annotations.set(annotation(at), { ...value, o: null, r: [[...value.o, 2]] })
        })
      },
    ],
    [
      'makes it copy by calling it a deletion',
      'not-theirs',
      (at) => {
        pending(at)
        at.pauses()
        at.acts((d) => {
          const value = rootsOf(d).annotations.get(annotation(at)) as object
          rootsOf(d).annotations.set(annotation(at), { ...value, s: 'del' })
        })
      },
    ],
    [
      'accepts it themselves',
      'not-yours',
      (at) => {
        pending(at)
        at.acts((d) => acceptGroups(d, [at.who().group], { person: 'ana', at: 1 }))
      },
    ],
    [
      'covers accepted words of their own again',
      'not-theirs',
      (at) => {
        pending(at)
        const { group } = at.who()
        const [first] = idsOf(at.page, ' for now')
        at.pauses()
        at.room((d) => acceptGroups(d, [group], { person: 'ed', at: 1 }))
        at.acts((d) =>
          rootsOf(d).annotations.set('again', {
            ...{ k: 'suggestion', s: 'ins', by: 'ana', at: 1, g: newGroup(d) },
            r: [[...(first as number[]), 8]],
          }),
        )
      },
    ],
    [
      'covers copy',
      'not-yours',
      (at) =>
        at.acts((d) =>
          rootsOf(d).annotations.set('mine', {
            ...{ k: 'suggestion', s: 'ins', by: 'ana', at: 1, g: newGroup(d) },
            r: [[...(idsOf(d, 'port')[0] as number[]), 4]],
          }),
        ),
    ],
    [
      'opens an insertion that began before it',
      'not-yours',
      (at) =>
        at.acts((d) =>
          rootsOf(d).annotations.set('mine', {
            ...{ k: 'suggestion', s: 'ins', by: 'ana', at: 1, g: newGroup(d) },
            r: [],
            o: [d.clientID, 0],
          }),
        ),
    ],
    [
      'adds to another’s suggestion',
      'not-yours',
      (at) =>
        at.acts((d) => suggestInsert(d, 'body', 5, 'x', { ...at.who(), group: `${(7).toString(36)}-1` })),
    ],
    [
      'suggests in another’s name',
      'not-yours',
      (at) => at.acts((d) => suggestInsert(d, 'body', 5, 'x', { ...at.who(), person: 'ben' })),
    ],
    [
      'marks a source',
      'not-theirs',
      (at) =>
        at.acts((d) =>
          rootsOf(d).annotations.set('s', {
            ...{ k: 'source', by: 'ana' },
            r: [[...(idsOf(d, 'port')[0] as number[]), 4]],
          }),
        ),
    ],
  ])('is refused who %s: %s', (_, refusal, act) => {
    const at = desk()
    act(at)
    expect(at.refused).toEqual([refusal])
    // Whatever was refused, what readers get is what there was, or what an editor accepted.
    expect([BASE, 'The port is closed for now.']).toContain(readersGet(at.doc))
  })

  test.each([true, false])(
    'whoever breaks what is typed on in a note leaves it one; at once: %s',
    (atOnce) => {
      const at = desk()
      const readers = () =>
        blocksForReaders(at.doc, 'body').map(({ runs }) => runs.map(({ text }) => text).join(''))
      at.room((d) => insertText(d, 'body', 20, ' Is'))
      at.room((d) => setMark(d, 'body', 20, 23, 'note', true))
      for (const [n, letter] of [...' it? Jo Mills said so.'].entries())
        at.room((d) => insertText(d, 'body', 23 + n, letter))
      expect(readers()).toEqual([BASE])
      if (!atOnce) at.leaves()
      at.acts((d) => {
        suggestSplit(d, 'body', 32, 'n1', { ...at.who(), onlySuggests: true })
        suggestInsert(d, 'body', 33, 'Who?', at.who())
        suggestSplit(d, 'body', 37, 'n2', { ...at.who(), onlySuggests: true })
      })
      if (!atOnce) at.returns(true)
      at.hears()
      expect(at.refused).toEqual([])
      expect(at.page.getText('body').toString()).toBe(at.doc.getText('body').toString())
      expect(readers()).toEqual([BASE])
      at.room((d) => rejectGroups(d, [groupsOf(d)[0]?.group as string]))
      expect(readers()).toEqual([BASE])
      at.pauses()
      at.undo.undo()
      expect(readers()).toEqual([BASE])
    },
  )

  describe('and who calls new words the same as some that they had suggested, and struck', () => {
    /** What they struck, and what the page then writes, transaction by transaction, in one update. */
    function says(at: Desk, ...writes: ((doc: Y.Doc, first: [number, number]) => void)[]) {
      pending(at)
      at.pauses()
      const [first] = idsOf(at.page, WORDS)
      at.acts((d) => suggestDelete(d, 'body', 19, 19 + WORDS.length, at.who()))
      expect(at.refused).toEqual([])
      at.leaves()
      const written: Uint8Array[] = []
      at.page.on('update', (update: Uint8Array) => written.push(update))
      for (const write of writes) at.acts((d) => write(d, first as [number, number]))
      at.send(Y.mergeUpdates(written))
    }
    const WORDS = ' for now'
    const types = (d: Y.Doc) => d.getText('body').insert(19, WORDS)
    const keyOf = (d: Y.Doc): string => {
      const [client, clock] = idsOf(d, WORDS)[0] as [number, number]
      return `${client.toString(36)}.${clock.toString(36)}`
    }
    const calls = (d: Y.Doc, first: [number, number], length = WORDS.length) =>
      rootsOf(d).aliases.set(keyOf(d), [...first, length])

    test('is believed as long as that is said', () => {
      const at = desk()
      says(at, types, calls)
      expect(at.refused).toEqual([])
      expect(readersGet(at.doc)).toBe(BASE)
      expect(at.doc.getText('body').toString()).toBe('The port is closed for now.')
    })

    test.each<[string, Parameters<typeof says>[1][]]>([
      ['takes that back in the same breath', [types, calls, (d) => rootsOf(d).aliases.delete(keyOf(d))]],
      [
        'says in the same breath that only the first letter is',
        [types, calls, (d, first) => calls(d, first, 1)],
      ],
    ])('is refused who %s', (_, writes) => {
      const at = desk()
      says(at, ...writes)
      expect(at.refused).toEqual(['not-theirs'])
      expect(readersGet(at.doc)).toBe(BASE)
    })

    test('is refused who calls them the same as what was called the same: of such a chain readers would see the end', () => {
      const at = desk()
      pending(at)
      at.pauses()
      for (let link = 0; link < 25; link++) {
        const before = idsOf(at.page, WORDS)[0] as [number, number]
        at.page.transact(() => {
          at.page.getText('body').delete(19, WORDS.length)
          types(at.page)
          calls(at.page, before)
        }, 'ana')
      }
      expect(at.refused[0]).toBe('not-theirs')
      expect(readersGet(at.doc)).toBe(BASE)
    })

    test('is refused who calls copy the same: readers would get it no more', () => {
      const at = desk()
      pending(at)
      const { group } = at.who()
      at.pauses()
      const accepted = keyOf(at.page)
      at.room((d) => acceptGroups(d, [group], { person: 'ed', at: 1 }))
      at.acts((d) => suggestInsert(d, 'body', 1, WORDS, at.who()))
      at.pauses()
      const first = idsOf(at.page, WORDS)[0] as [number, number]
      at.acts((d) => suggestDelete(d, 'body', 1, 1 + WORDS.length, at.who()))
      expect(at.refused).toEqual([])
      at.acts((d) => rootsOf(d).aliases.set(accepted, [...first, WORDS.length]))
      expect(at.refused).toEqual(['not-theirs'])
      expect(readersGet(at.doc)).toBe('The port is closed for now.')
    })
  })

  describe('and whose words are accepted while they go on with them', () => {
    const accepts = ({ room, who }: Desk, group = who().group) =>
      room((d) => acceptGroups(d, [group], { person: 'ed', at: 1 }))
    const now = ({ doc }: Desk) => [
      readersGet(doc),
      ...groupsOf(doc).map(({ acts }) => acts.map(({ does, words }) => `${does} ${words}`).join(', ')),
    ]
    const same = ({ doc, page, refused }: Desk) => {
      expect(refused).toEqual([])
      expect(page.getText('body').toString()).toBe(doc.getText('body').toString())
      expect(groupsOf(page).map(({ group }) => group)).toEqual(groupsOf(doc).map(({ group }) => group))
    }

    test.each([true, false])(
      'a correction of theirs is a suggestion to strike, and what they wrote stays; whole: %s',
      (whole) => {
        const at = desk()
        pending(at)
        at.leaves()
        at.acts((d) => suggestDelete(d, 'body', 23, 27, at.who()))
        at.acts((d) => suggestInsert(d, 'body', 23, ' good', at.who()))
        at.acts((d) => suggestInsert(d, 'headline', 0, 'Shut', at.who()))
        at.pauses()
        accepts(at, groupsOf(at.doc)[0]?.group)
        at.returns(whole)
        same(at)
        expect(now(at)).toEqual(['The port is closed for now.', 'insert Shut, insert  good', 'delete  now'])
        expect(at.doc.getText('headline').toString()).toBe('Shut')
      },
    )

    test.each([true, false])('withdrawing it is a suggestion to strike it; whole: %s', (whole) => {
      const at = desk()
      pending(at)
      at.pauses()
      at.leaves()
      const group = groupsOf(at.page)[0]?.group as string
      at.acts((d) => withdrawGroup(d, group))
      accepts(at, group)
      at.returns(whole)
      same(at)
      expect(now(at)).toEqual(['The port is closed for now.', 'delete  for now'])
    })

    test.each([true, false])('what they took out and gave back stands once; whole: %s', (whole) => {
      const at = desk()
      pending(at)
      at.pauses()
      at.leaves()
      const group = groupsOf(at.page)[0]?.group as string
      at.acts((d) => suggestDelete(d, 'body', 23, 27, at.who()))
      at.undo.undo()
      accepts(at, group)
      at.returns(whole)
      same(at)
      expect(now(at)).toEqual(['The port is closed for now.'])
    })

    test('words of theirs that are said to be others that were rejected go with them', () => {
      const at = desk()
      pending(at)
      const { group } = at.who()
      const [first] = idsOf(at.page, ' for now')
      at.pauses()
      at.room((d) => rejectGroups(d, [group]))
      at.pauses()
      pending(at)
      const [made] = idsOf(at.page, ' for now')
      at.acts((d) => {
        const [client, clock] = made as [number, number]
        rootsOf(d).aliases.set(`${client.toString(36)}.${clock.toString(36)}`, [...(first as number[]), 8])
      })
      at.hears()
      same(at)
      expect(now(at)).toEqual([BASE])
    })

    test('a rejected word does not come again because they gave it back to themselves', () => {
      const at = desk()
      pending(at)
      at.pauses()
      at.leaves()
      const group = groupsOf(at.page)[0]?.group as string
      at.acts((d) => suggestDelete(d, 'body', 23, 27, at.who()))
      at.undo.undo()
      at.acts((d) => suggestInsert(d, 'body', 5, 'big ', at.who()))
      at.pauses()
      at.room((d) => rejectGroups(d, [group]))
      at.returns(true)
      same(at)
      expect(now(at)).toEqual([BASE, 'insert big '])
    })
  })

  test('whatever they do by our pages is taken, and nothing of it is copy', { timeout: 900_000 }, () => {
    const seed = SEED_OF_RUN
    for (let run = 0; run < RUNS; run++) {
      const random = new Random(seed + run)
      const { doc, view, undo, acts, who, pauses, refused, room, page, hears, leaves, returns } = desk()
      let base = BASE
      for (let step = 0; step < 60; step++) {
        const length = page.getText('body').length
        const at = 1 + random.below(length)
        const to = Math.min(length, at + 1 + random.below(5))
        const key = random.one(view.shown).key
        const act = random.one([
          () => acts((d) => suggestInsert(d, 'body', at, random.one(['x', 'word ', '😀']), who())),
          () => acts((d) => suggestInsert(d, 'body', at, 'y', who())),
          () => acts((d) => suggestDelete(d, 'body', at, to, who())),
          () => acts((d) => suggestSplit(d, 'body', at, `n${step}`, who())),
          () => acts((d) => suggestMerge(d, 'body', key, who())),
          () => acts((d) => suggestMark(d, 'body', at, to, 'bold', random.one([true, null]), who())),
          () => acts((d) => suggestKind(d, key.replace(/~.*/, ''), random.one(['quote', 'bullet']), who())),
          () => undo.undo(),
          () => undo.redo(),
          () => pauses(),
          leaves,
          () => returns(random.chance(0.5)),
          () => {
            const open = groupsOf(page)
            if (open.length > 0) acts((d) => withdrawGroup(d, random.one(open).group))
          },
          () => {
            const open = groupsOf(doc).map(({ group }) => group)
            if (open.length === 0) return
            const group = random.one(open)
            const accept = random.chance(0.5)
            room((d) => {
              if (accept) acceptGroups(d, [group], { person: 'ed', at: step })
              else rejectGroups(d, [group])
            })
            base = readersGet(doc)
          },
        ])
        act()
        if (random.chance(0.5)) hears()
        expect(refused, `seed ${seed + run}, step ${step}`).toEqual([])
        expect(readersGet(doc), `seed ${seed + run}, step ${step}`).toBe(base)
      }
      returns(random.chance(0.5))
      expect(refused, `seed ${seed + run}, at the end`).toEqual([])
      expect(readersGet(doc), `seed ${seed + run}, at the end`).toBe(base)
      expect(page.getText('body').toString()).toBe(doc.getText('body').toString())
      expect(SuggestionView.of(doc).index.parts.size).toBe(SuggestionView.of(page).index.parts.size)
    }
  })
})

/** The ids of the characters of some words. */
function idsOf(doc: Y.Doc, words: string): [number, number][] {
  const view = new FieldView(doc, 'body')
  const segment = view.shown[0]
  const text = segment?.block.runs.map((run) => run.text).join('') ?? ''
  const at = (segment ? view.startOf(segment) : 0) + text.indexOf(words)
  return [...words].map((_, n) => [...(view.idAt(at + n) ?? [0, 0])] as [number, number])
}
