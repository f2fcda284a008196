import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

let newsroom: TestNewsroom
let ana: Client & { id: string }
let milo: Client & { id: string }
let ruth: Client & { id: string }
let claire: Client & { id: string }
let desk: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  ana = await newsroom.signIn('Ana', 'reporter')
  milo = await newsroom.signIn('Milo', 'editor')
  ruth = await newsroom.signIn('Ruth', 'managing-editor')
  claire = await newsroom.signIn('Claire', 'translator')
  desk = (await ana.get('/api/me')).body.desks[0].id
})
afterAll(() => newsroom.close())

/** A story of Ana's with a headline and a body. */
async function story(more: Record<string, unknown> = {}): Promise<string> {
  const text = 'The bridge is closed.\nIt opens on Friday.'
  const answer = await ana.post('/api/stories', {
    slug: 'BRIDGE',
    desk,
    headline: 'Bridge shut',
    text,
    ...more,
  })
  expect(answer.status).toBe(200)
  return answer.body.edition.id
}

/** Words that somebody types at the end of the headline, on disk. */
async function types(edition: string, words: string) {
  await newsroom.types(edition, (doc) =>
    doc.getText('headline').insert(doc.getText('headline').length, words),
  )
}

describe('filing', () => {
  test('makes a version of the copy, with a note, and the story is with the desk', async () => {
    const id = await story()
    const { status, body } = await ana.post(`/api/editions/${id}/file`, { note: 'Second source to come.' })
    expect(status).toBe(200)
    expect(body.edition.state).toBe('submitted')
    expect(body.filed).toMatchObject({
      number: 1,
      reason: 'filed',
      note: 'Second source to come.',
      hash: body.liveHash,
    })
    const version = await milo.get(`/api/versions/${body.filed.id}`)
    expect(version.body.publishable.headline).toBe('Bridge shut')
  })

  test('is not for somebody who only translates the original, nor for a story without a word', async () => {
    const id = await story({ headline: '', text: '' })
    expect((await claire.post(`/api/editions/${id}/file`, {})).status).toBe(403)
    const empty = await ana.post(`/api/editions/${id}/file`, {})
    expect(empty.status).toBe(409)
    expect(empty.body.error.message).toMatch(/no words/)
  })

  test('to another desk moves the story there', async () => {
    const id = await story()
    const world = await newsroom.desk('World')
    const { body } = await ana.post(`/api/editions/${id}/file`, { desk: world })
    expect(body.story.desk).toBe(world)
    expect((await ana.post(`/api/editions/${id}/file`, { desk: 'nowhere' })).status).toBe(409)
  })
})

describe('claiming and returning', () => {
  test('an editor takes it, gives it back, returns it with a note that the reporter reads', async () => {
    const id = await story()
    await ana.post(`/api/editions/${id}/file`, {})
    expect((await ana.post(`/api/editions/${id}/claim`)).status).toBe(403)
    const claimed = await milo.post(`/api/editions/${id}/claim`)
    expect(claimed.body.edition.claimedBy.name).toBe('Milo')
    const given = await milo.post(`/api/editions/${id}/unclaim`)
    expect(given.body.edition.claimedBy).toBeNull()
    const returned = await milo.post(`/api/editions/${id}/return`, { note: 'Who says Friday?' })
    expect(returned.body.edition.state).toBe('draft')
    expect((await ana.get(`/api/editions/${id}`)).body.returned).toMatchObject({
      by: 'Milo',
      note: 'Who says Friday?',
    })
    expect((await ana.post(`/api/editions/${id}/file`, {})).body.returned).toBeNull()
  })

  test('a story that was cleared while an editor wrote why they return it stays cleared, and they are told by whom', async () => {
    const id = await story()
    const { body: filed } = await ana.post(`/api/editions/${id}/file`, {})
    const { state, filedAt, clearedAt } = filed.edition
    const returns = (from: object) =>
      milo.post(`/api/editions/${id}/return`, { note: 'Who says Friday?', from })
    const cleared = await milo.post(`/api/editions/${id}/clear`, { hash: filed.liveHash })
    const late = await returns({ state, filedAt, clearedAt })
    expect([late.status, late.body.error.message]).toEqual([
      409,
      'Milo cleared it meanwhile. Look at it again first.',
    ])
    expect((await milo.get(`/api/editions/${id}`)).body.edition.state).toBe('approved')
    const now = cleared.body.edition
    const seen = await returns({ state: now.state, filedAt: now.filedAt, clearedAt: now.clearedAt })
    expect(seen.body.edition.state).toBe('draft')
  })
})

describe('clearing', () => {
  test('binds to the hash of the copy that the editor read', async () => {
    const id = await story()
    const { body: filed } = await ana.post(`/api/editions/${id}/file`, {})
    const wrong = await milo.post(`/api/editions/${id}/clear`, { hash: '0'.repeat(64) })
    expect(wrong.status).toBe(409)
    expect(wrong.body.error.message).toMatch(/changed since you looked/)
    const { status, body } = await milo.post(`/api/editions/${id}/clear`, { hash: filed.liveHash })
    expect(status).toBe(200)
    expect(body.edition).toMatchObject({ state: 'approved', changedSinceCleared: false })
    expect(body.cleared).toMatchObject({ reason: 'cleared', hash: filed.liveHash, number: 2 })
  })

  test('a word typed later shows as a change, in the page, in the list and in the changes', async () => {
    const id = await story()
    const { body: filed } = await ana.post(`/api/editions/${id}/file`, {})
    await milo.post(`/api/editions/${id}/clear`, { hash: filed.liveHash })
    await types(id, ' again')
    const page = (await milo.get(`/api/editions/${id}`)).body
    expect(page.edition).toMatchObject({
      state: 'approved',
      changedSinceCleared: true,
      headline: 'Bridge shut again',
    })
    const { base, live } = (await milo.get(`/api/editions/${id}/changes`)).body
    expect(base.publishable.headline).toBe('Bridge shut')
    expect(live.publishable.headline).toBe('Bridge shut again')
    await newsroom.composed.settled()
    const { stories } = (await milo.get('/api/stories')).body
    const row = stories
      .flatMap((one: { editions: { id: string }[] }) => one.editions)
      .find((one: { id: string }) => one.id === id)
    expect(row).toMatchObject({ changedSinceCleared: true, headline: 'Bridge shut again' })
    // Clearing the old hash clears what was filed, and what was typed since is not part of it.
    const again = await milo.post(`/api/editions/${id}/clear`, { hash: live.hash })
    expect(again.body.edition.changedSinceCleared).toBe(false)
  })

  test('what was filed can be cleared though a writer has typed on', async () => {
    const id = await story()
    const { body: filed } = await ana.post(`/api/editions/${id}/file`, {})
    await types(id, ', says mayor')
    const { body } = await milo.post(`/api/editions/${id}/clear`, { hash: filed.filed.hash })
    expect(body.edition).toMatchObject({ state: 'approved', changedSinceCleared: true })
    const cleared = await milo.get(`/api/versions/${body.cleared.id}`)
    expect(cleared.body.publishable.headline).toBe('Bridge shut')
  })

  test('of two at once one clears, and the other is told so', async () => {
    const id = await story()
    const { body: filed } = await ana.post(`/api/editions/${id}/file`, {})
    const hash = filed.liveHash
    const answers = await Promise.all(
      [milo, ruth].map((who) => who.post(`/api/editions/${id}/clear`, { hash })),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    expect(answers.find((answer) => answer.status === 409)?.body.error.message).toMatch(/cleared/)
    const { versions } = (await milo.get(`/api/editions/${id}`)).body
    expect(versions.map((version: { reason: string }) => version.reason)).toEqual(['cleared', 'filed'])
  })

  test('nobody clears what they filed, own or are credited with writing', async () => {
    const id = await story({ owner: ruth.id })
    await milo.post(`/api/editions/${id}/file`, {})
    const { liveHash: hash } = (await milo.get(`/api/editions/${id}`)).body
    const own = await milo.post(`/api/editions/${id}/clear`, { hash })
    expect([own.status, own.body.error.message]).toEqual([403, expect.stringMatching(/You filed/)])
    const owner = await ruth.post(`/api/editions/${id}/clear`, { hash })
    expect([owner.status, owner.body.error.message]).toEqual([403, expect.stringMatching(/is yours/)])

    const other = await story()
    await ana.post(`/api/editions/${other}/file`, {})
    const { contributors } = (await ana.get('/api/contributors')).body
    const me = contributors.find((one: { name: string }) => one.name === 'Milo').id
    await newsroom.types(other, (doc) => doc.getMap('credits').set(`${me}|writing@order`, 'a0'))
    const { liveHash } = (await milo.get(`/api/editions/${other}`)).body
    const writer = await milo.post(`/api/editions/${other}/clear`, { hash: liveHash })
    expect([writer.status, writer.body.error.message]).toEqual([403, expect.stringMatching(/credited/)])
  })

  test('nobody clears a filed version that credits them, though the credit was taken out since', async () => {
    const id = await story()
    const { contributors } = (await ana.get('/api/contributors')).body
    const me = contributors.find((one: { name: string }) => one.name === 'Milo').id
    await newsroom.types(id, (doc) => doc.getMap('credits').set(`${me}|writing@order`, 'a0'))
    const { liveHash: hash } = (await ana.post(`/api/editions/${id}/file`, {})).body
    await newsroom.types(id, (doc) => doc.getMap('credits').delete(`${me}|writing@order`))
    const writer = await milo.post(`/api/editions/${id}/clear`, { hash })
    expect([writer.status, writer.body.error.message]).toEqual([403, expect.stringMatching(/credited/)])
    expect((await ruth.post(`/api/editions/${id}/clear`, { hash })).status).toBe(200)
  })

  test('needs the desk: a draft cannot be cleared, nor by a reporter', async () => {
    const id = await story()
    const { liveHash: hash } = (await milo.get(`/api/editions/${id}`)).body
    expect((await milo.post(`/api/editions/${id}/clear`, { hash })).body.error.message).toBe(
      'It has not been filed.',
    )
    await milo.post(`/api/editions/${id}/file`, {})
    expect((await ana.post(`/api/editions/${id}/clear`, { hash })).status).toBe(403)
  })

  test('of a localization, another edition’s credits change what was cleared, and what is said of it does not', async () => {
    const id = await story()
    const { story: of } = (await ana.post(`/api/editions/${id}/file`, {})).body
    const french = { language: 'fr', follows: id, begins: 'copy' }
    const fr = (await ana.post(`/api/stories/${of.id}/editions`, french)).body.edition.id
    await newsroom.composed.settled()
    const { body: filed } = await claire.post(`/api/editions/${fr}/file`, {})
    const clear = { hash: filed.liveHash }
    expect((await milo.post(`/api/editions/${fr}/clear`, clear)).status).toBe(200)
    const changed = async () => {
      await newsroom.composed.settled()
      const { edition, cleared, liveHash } = (await milo.get(`/api/editions/${fr}`)).body
      expect(edition.changedSinceCleared).toBe(cleared.hash !== liveHash)
      return edition.changedSinceCleared
    }
    const begin = { act: 'begin', id: newId(), subject: { on: 'edition' }, words: 'Is it “quai”?' }
    const said = await milo.post(`/api/editions/${fr}/threads`, { acts: [begin] })
    expect([said.status, said.body.refused, await changed()]).toEqual([200, [], false])
    const { contributor } = (await ana.post('/api/contributors', { name: 'Ada Lenz' })).body
    await newsroom.types(id, (doc) => doc.getMap('credits').set(`${contributor.id}|reporting@order`, 'a0'))
    expect(await changed()).toBe(true)
  })

  test('a contributor’s changed name changes the cleared copy, and shows', async () => {
    const { body } = await ana.post('/api/contributors', { name: 'Tomas Rell' })
    const id = await story()
    await newsroom.types(id, (doc) => doc.getMap('credits').set(`${body.contributor.id}|editing@order`, 'a0'))
    await newsroom.composed.settled()
    const { body: filed } = await ana.post(`/api/editions/${id}/file`, {})
    await milo.post(`/api/editions/${id}/clear`, { hash: filed.liveHash })
    expect((await ana.patch(`/api/contributors/${body.contributor.id}`, { name: 'Tomás Rell' })).status).toBe(
      403,
    )
    expect(
      (await milo.patch(`/api/contributors/${body.contributor.id}`, { name: 'Tomás Rell' })).status,
    ).toBe(200)
    expect((await milo.get(`/api/editions/${id}`)).body.edition.changedSinceCleared).toBe(true)
  })
})

describe('every act', () => {
  test('is on record with who, what and when, and one that was refused is not', async () => {
    const id = await story()
    await claire.post(`/api/editions/${id}/file`, {})
    await ana.post(`/api/editions/${id}/file`, { note: 'Here.' })
    await milo.post(`/api/editions/${id}/claim`)
    const rows = await newsroom.composed.store.db
      .selectFrom('audit')
      .select(['person', 'act', 'details'])
      .where('subject', '=', id)
      .orderBy('id')
      .execute()
    expect(rows.map((row) => [row.person, row.act])).toEqual([
      [ana.id, 'begin'],
      [ana.id, 'file'],
      [milo.id, 'claim'],
    ])
    expect(JSON.parse(rows[1]?.details ?? '')).toMatchObject({
      from: 'draft',
      to: 'submitted',
      note: 'Here.',
    })
  })

  test('on record too: another desk, and the contributors and desks that come with it', async () => {
    const other = await newsroom.desk('Night')
    const id = await story()
    const { story: filed } = (await ana.post(`/api/editions/${id}/file`, { desk: other })).body
    expect(filed.desk).toBe(other)
    const wire =
      'Ferry halts\n\nThe ferry stopped on Friday.\n\n(Reporting by Odile Marsh; Editing by Piet Vos)'
    await ana.post('/api/stories', { slug: 'FERRY', desk, wire })
    const rows = await newsroom.composed.store.db
      .selectFrom('audit')
      .select(['person', 'act', 'subject', 'details'])
      .where('act', 'in', ['plan', 'add-desk', 'add-contributor'])
      .execute()
    expect(rows).toContainEqual({
      person: ana.id,
      act: 'plan',
      subject: filed.id,
      details: JSON.stringify({ changed: { desk: { from: desk, to: other } } }),
    })
    expect(rows).toContainEqual(expect.objectContaining({ act: 'add-desk', subject: other }))
    const named = rows.filter((row) => row.act === 'add-contributor' && row.person === ana.id)
    expect(named.map((row) => JSON.parse(row.details).name)).toEqual(
      expect.arrayContaining(['Odile Marsh', 'Piet Vos']),
    )
  })
})
