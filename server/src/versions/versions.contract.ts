import { deleteText, insertText, openCopy, restoreCopy } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import type { Version } from '@copydesk/shared/story'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { catchUp } from '../edition/catch-up.ts'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'
import { makeCheckpoint } from './make-checkpoint.ts'

/** On a machine that has much else to do. */
const PATIENCE_MS = 30_000

/** Whatever the newsroom is kept in, its versions are kept, people's and the clock's. */
export function versionsAreKept(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let ana: Client & Person
  let ben: Client & Person
  let tess: Client & Person
  let desk: string

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ana = await newsroom.signIn('Ana', 'reporter')
    ben = await newsroom.signIn('Ben', 'editor')
    tess = await newsroom.signIn('Tess', 'translator')
    desk = (await ana.get('/api/me')).body.desks[0].id
  })
  afterAll(() => newsroom.close())

  const begins = async (slug: string, text: string, more = {}) =>
    (await ana.post('/api/stories', { slug, desk, headline: slug, text, ...more })).body.edition.id as string
  const writes = (edition: string, by: Person, write: (doc: Y.Doc) => void) =>
    newsroom.composed.newsroom.rooms.edit(edition, by.id, write)
  const timeline = async (edition: string) =>
    (await ben.get(`/api/editions/${edition}/versions`)).body.versions as Version[]
  const working = async (id: string) => {
    const answer = await fetch(`${newsroom.address}/api/versions/${id}/working`, {
      headers: { cookie: ben.cookie },
    })
    const doc = openCopy()
    Y.applyUpdate(doc, new Uint8Array(await answer.arrayBuffer()))
    return doc
  }

  test('a version is made by its name; it says how much changed, and who wrote', async () => {
    const edition = await begins('FERRY', 'The ferry is late.')
    const first = await ana.post(`/api/editions/${edition}/versions`, { name: 'Before lunch' })
    expect([first.status, first.body.reason, first.body.note]).toEqual([200, 'named', 'Before lunch'])
    await writes(edition, ben, (doc) => insertText(doc, 'body', 5, 'new '))
    await ana.post(`/api/editions/${edition}/versions`, { name: 'With Ben’s word' })
    const told = (await timeline(edition)).map(({ number, madeBy, changed, writers }) => [
      ...[number, madeBy?.id, changed, writers.map(({ id }) => id)],
    ])
    expect(told).toEqual([
      [2, ana.id, { added: 1, removed: 0 }, [ben.id]],
      [1, ana.id, { added: 5, removed: 0 }, [ana.id]],
    ])
    const { body } = await ben.get(`/api/versions/${first.body.id}`)
    expect([body.edition, body.publishable.headline]).toEqual([edition, 'FERRY'])
  })

  test('whoever may not write makes none, and a name of nothing is none', async () => {
    const edition = await begins('QUAY', 'The quay is closed.')
    expect((await tess.post(`/api/editions/${edition}/versions`, { name: 'Mine' })).status).toBe(403)
    expect((await ana.post(`/api/editions/${edition}/versions`, { name: ' ' })).status).toBe(400)
    const hidden = await begins('QUIET', 'Not yet.', { restrictedTo: [] })
    expect((await ben.get(`/api/editions/${hidden}/versions`)).status).toBe(404)
  })

  test('the clock makes one when something changed, and one only, whoever looks', async () => {
    const edition = await begins('TRAM', 'The tram is late.')
    const { newsroom: here } = newsroom.composed
    await writes(edition, ben, (doc) => insertText(doc, 'body', 5, 'last '))
    const made = await Promise.all([1, 2, 3].map(() => makeCheckpoint(here, edition)))
    expect(made.filter(Boolean)).toHaveLength(1)
    const [checkpoint] = await timeline(edition)
    expect(checkpoint).toMatchObject({ number: 1, reason: 'checkpoint', madeBy: null })

    // Typed and taken out again: nothing that anybody would see.
    await writes(edition, ben, (doc) => insertText(doc, 'body', 5, 'x'))
    await writes(edition, ben, (doc) => deleteText(doc, 'body', 5, 6))
    expect(await makeCheckpoint(here, edition)).toBe(false)
    await writes(edition, ben, (doc) => doc.getMap('fields').set('dateline.place', 'Marlow'))
    expect(await makeCheckpoint(here, edition)).toBe(true)
    // What the page of the edition brings is what people made.
    expect((await ben.get(`/api/editions/${edition}`)).body.versions).toEqual([])
  })

  test('before a version is restored, what stands now is kept; restored words are their first writer’s', async () => {
    const edition = await begins('LOCK', 'The lock is shut until Monday.')
    const { body: first } = await ana.post(`/api/editions/${edition}/versions`, { name: 'First' })
    await writes(edition, ben, (doc) => deleteText(doc, 'body', 1, 18))
    const before = await ben.post(`/api/editions/${edition}/versions`, { restoring: first.id })
    expect(before.body).toMatchObject({ number: 2, reason: 'before-restore', note: 'Version 1' })
    const older = await working(first.id)
    await writes(edition, ben, (doc) => restoreCopy(doc, older))
    const { body: live } = await ben.get(`/api/editions/${edition}/copy`)
    expect(live.hash).toBe(first.hash)
    const { spans } = (await ben.get(`/api/editions/${edition}/authorship`)).body
    expect(new Set(spans.map(({ person }: { person: string }) => person))).toEqual(new Set([ana.id]))

    // Once more: nothing changed since, so that there is nothing to keep.
    await ben.post(`/api/editions/${edition}/versions`, { name: 'As it was' })
    const again = await ben.post(`/api/editions/${edition}/versions`, { restoring: first.id })
    expect(again.body).toMatchObject({ number: 3, reason: 'named' })
    const other = await begins('PIER', 'The pier is open.')
    const foreign = await ana.post(`/api/editions/${other}/versions`, { restoring: first.id })
    expect(foreign.status).toBe(404)
  })

  test('who restores one paragraph after another keeps once what stood before', async () => {
    const edition = await begins('DYKE', 'The dyke holds.')
    const { body: first } = await ana.post(`/api/editions/${edition}/versions`, { name: 'First' })
    await writes(edition, ana, (doc) => insertText(doc, 'body', 5, 'old '))
    const restore = async (who: Client) =>
      (await who.post(`/api/editions/${edition}/versions`, { restoring: first.id })).body.number
    expect(await restore(ben)).toBe(2)
    await writes(edition, ben, (doc) => deleteText(doc, 'body', 5, 6))
    expect(await restore(ben)).toBe(2)
    // What somebody else wrote meanwhile is kept.
    await writes(edition, ana, (doc) => insertText(doc, 'body', 5, 'good '))
    expect(await restore(ben)).toBe(3)
    await writes(edition, ben, (doc) => deleteText(doc, 'body', 5, 6))
    expect(await restore(ana)).toBe(4)
  })

  test('what is cleared as it was filed was not written by those who typed on', async () => {
    const edition = await begins('SLUICE', 'The sluice is open.')
    await ana.post(`/api/editions/${edition}/file`, { note: '' })
    const { hash } = (await ben.get(`/api/editions/${edition}/copy`)).body
    await writes(edition, tess, (doc) => insertText(doc, 'body', 5, 'old '))
    await ben.post(`/api/editions/${edition}/claim`)
    const { status } = await ben.post(`/api/editions/${edition}/clear`, { hash })
    const [cleared, filed] = (await timeline(edition)) as [Version, Version]
    expect([status, cleared.reason, cleared.writers, filed.writers.map(({ id }) => id)]).toEqual([
      ...[200, 'cleared', [], [ana.id]],
    ])
  })

  test('after a start, what no version has yet is due for one', async () => {
    const { newsroom: here, store } = newsroom.composed
    const [untouched, edition] = [await begins('MILL', 'A mill.'), await begins('MOLE', 'A mole.')]
    const due = async () => {
      const found: string[] = []
      const changed = (id: string) => found.push(id)
      await catchUp(here, store.log, { changed: () => {} }, { changed })
      return found
    }
    await writes(edition, ana, (doc) => insertText(doc, 'body', 3, 'old '))
    expect(await due()).toContain(edition)
    await makeCheckpoint(here, edition)
    expect(await due()).not.toContain(edition)
    expect(await due()).not.toContain(untouched)
  })

  test('filing and clearing are told what they are, whatever the clock made between them', async () => {
    const edition = await begins('WEIR', 'The weir is open.')
    await ana.post(`/api/editions/${edition}/file`, { note: 'Done.' })
    await writes(edition, ana, (doc) => insertText(doc, 'body', 5, 'old '))
    await makeCheckpoint(newsroom.composed.newsroom, edition)
    const page = (await ben.get(`/api/editions/${edition}`)).body
    expect([page.filed.number, page.filed.reason, page.versions.length]).toEqual([1, 'filed', 1])
    expect((await timeline(edition)).map(({ reason }) => reason)).toEqual(['checkpoint', 'filed'])
  })
}

/** Whatever else happens: so long after a change, there is a version. */
export function checkpointsAreMade(settings: () => Promise<Record<string, string>>): void {
  test('what people write is kept by the clock, though nobody asks for it', async () => {
    const newsroom = await openNewsroom({ ...(await settings()), checkpointSeconds: '1' })
    try {
      const ana = await newsroom.signIn('Ana', 'reporter')
      const desk = (await ana.get('/api/me')).body.desks[0].id
      const made = await ana.post('/api/stories', { slug: 'BUOY', desk, text: 'A buoy is adrift.' })
      const edition = made.body.edition.id
      await newsroom.types(edition, (doc) => insertText(doc, 'body', 3, 'red '))
      await vi.waitFor(
        async () => {
          const { versions } = (await ana.get(`/api/editions/${edition}/versions`)).body
          expect(versions).toMatchObject([{ reason: 'checkpoint', words: 5, writers: [{ name: 'Ana' }] }])
        },
        { timeout: PATIENCE_MS, interval: 100 },
      )
    } finally {
      await newsroom.close()
    }
  })
}
