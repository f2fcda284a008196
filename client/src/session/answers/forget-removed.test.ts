import 'fake-indexeddb/auto'
import { openCopy } from '@copydesk/shared/copy'
import type { Subject } from '@copydesk/shared/threads'
import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { keys } from '../../api/keys.ts'
import type { Me } from '../../api/session.ts'
import {
  begunWords,
  localCopies,
  setAsideWords,
  waitingThreadActs,
  waitingTranslationActs,
} from '../../sync/index.ts'
import { writeRows } from '../../sync/local/copy-rows.ts'
import { openStore } from '../../sync/local/person-store.ts'
import { meQuery } from '../use-me.ts'
import { belongTo, writeAnswer } from './answer-store.ts'
import { bringBack } from './bring-back.ts'

const CANARY = 'Canary Wren'
const person = { id: 'ana', name: 'Ana' }

let redacted: Me['redacted']
let client: QueryClient
beforeEach(async () => {
  redacted = {}
  vi.stubGlobal('fetch', async () => Response.json({ person, redacted }))
  localStorage.clear()
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  await localCopies.forget('ana')
  await belongTo('ana')
  for (const [key, answer] of [
    [keys.stories, [{ id: 's', slug: CANARY }]],
    [keys.edition('harbour'), { headline: CANARY }],
    [['translation', 'quay', 'aids'], { memory: CANARY }],
  ] as const)
    await writeAnswer('ana', { key, answer, at: 1, build: '' })
})

/** A page that starts and asks who is signed in. */
const starts = () => client.fetchQuery({ ...meQuery, staleTime: 0 })

/** What this browser kept of an edition in a life of its room: words of the server's, and unsent ones behind them. */
async function keeps(edition: string, epoch: number, said: string, typed: string) {
  const doc = openCopy()
  doc.getText('body').insert(0, said)
  const base = Y.encodeStateAsUpdate(doc)
  const before = Y.encodeStateVector(doc)
  doc.clientID = 7
  doc.getText('body').insert(said.length, typed)
  const own = Y.encodeStateAsUpdate(doc, before)
  const id = `${edition}@${epoch}`
  const db = await openStore('ana')
  await writeRows(
    db,
    {
      gone: [],
      copy: { id, edition, epoch, whole: true, openedAt: Date.now() },
      put: [
        { key: [id, 'base', 'tab', 0], bytes: base, changes: 0 },
        { key: [id, 'own', 'tab', 1], bytes: own, changes: 1 },
      ],
    },
    true,
  )
  db.close()
}

/** Every word in every database, and beside them. */
async function everything(): Promise<string> {
  const found = [JSON.stringify(localStorage)]
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => opened(request.result)
    })
    for (const store of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((read) => {
        const request = db.transaction(store).objectStore(store).getAll()
        request.onsuccess = () => read(request.result)
      })
      found.push(
        JSON.stringify(rows, (_, value) =>
          ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value,
        ),
      )
    }
    db.close()
  }
  return found.join('\n')
}

test('words that were removed while this browser was closed are nowhere in it after the first word of the server', async () => {
  await keeps('harbour', 1, `It was ${CANARY}. `, 'Ana typed this.')
  await keeps('quay', 1, 'The quay is open. ', 'And this.')
  const waits = { edition: 'harbour', at: 1, refused: null, taken: false }
  const subject: Subject = { on: 'block', block: 'b1', quote: CANARY, ranges: [] }
  await waitingThreadActs.keep('ana', {
    ...waits,
    act: { act: 'begin', id: 'thread-0', subject, words: 'Is she safe?' },
  })
  await waitingThreadActs.keep('ana', {
    ...waits,
    at: 2,
    act: { act: 'resolve', id: 'act-0001', thread: 'thread-9' },
  })
  const originals = [{ block: 'b1', text: CANARY }]
  await waitingTranslationActs.keep('ana', {
    ...{ ...waits, edition: 'harbour-fr' },
    act: { act: 'confirm', id: 'confirm-1', block: 'b1', originals, localized: CANARY },
  })
  await begunWords.keep('ana', 'a comment', 'Half a sen')
  expect((await everything()).split(CANARY).length).toBeGreaterThan(6)

  redacted = { s: { times: 1, epochs: { harbour: 2, 'harbour-fr': 1 } } }
  await starts()
  const left = await everything()
  expect(left).not.toContain(CANARY)
  // What she typed and did is there; of another story everything is.
  const [aside] = await setAsideWords.of('ana')
  expect(aside).toMatchObject({ edition: 'harbour', pieces: [{ text: 'Ana typed this.', before: '' }] })
  expect(left).toContain('And this.')
  expect(left).toContain('The quay is open.')
  expect(await begunWords.of('ana', 'a comment')).toBe('Half a sen')
  const acts = await waitingThreadActs.of('ana')
  expect(acts.map(({ act }) => act)).toMatchObject([{ words: 'Is she safe?' }, { act: 'resolve' }])
  expect(acts.map(({ refused }) => refused !== null)).toEqual([true, false])
  expect((await waitingTranslationActs.of('ana'))[0]?.refused).toMatch(/Words were removed/)
})

test('what is kept since then stays, until words are removed again', async () => {
  redacted = { s: { times: 1, epochs: { harbour: 2 } } }
  await starts()
  await writeAnswer('ana', { key: keys.edition('harbour'), answer: 'without them', at: 1, build: '' })
  await keeps('harbour', 2, 'Without them. ', '')
  await starts()
  expect(await everything()).toContain('without them')
  redacted = { s: { times: 2, epochs: { harbour: 3 } } }
  await starts()
  expect(await everything()).not.toMatch(/without them/i)
})

test('a page that slept while another forgot for it forgets what it knows itself', async () => {
  await starts()
  client.setQueryData(keys.edition('harbour'), CANARY)
  redacted = { s: { times: 1, epochs: { harbour: 2 } } }
  await new QueryClient().fetchQuery(meQuery)
  await starts()
  expect(client.getQueryData(keys.edition('harbour'))).toBeUndefined()
})

test('what could not be forgotten is not shown, and the next start tries again', async () => {
  redacted = { s: { times: 1, epochs: { harbour: 2 } } }
  const broken = vi.spyOn(localCopies, 'forgetRemoved').mockRejectedValue(new Error('The disk is broken.'))
  await starts()
  await writeAnswer('ana', { key: keys.edition('harbour'), answer: CANARY, at: 1, build: '' })
  const offline = new QueryClient()
  expect(await bringBack(offline)).toBe(false)
  expect(offline.getQueryData(keys.edition('harbour'))).toBeUndefined()
  broken.mockRestore()
  await starts()
  expect(await everything()).not.toContain(CANARY)
})
