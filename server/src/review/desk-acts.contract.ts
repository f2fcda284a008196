import { expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import type { ReviewingDesk } from '../testing/desk-that-reviews.ts'
import type { Client } from '../testing/open-newsroom.ts'
import { freeClaims } from './free-claims.ts'
import { ringUnclaimed } from './ring-unclaimed.ts'

interface Returned {
  edition: string
}

interface LogEntry {
  act: string
  edition: { id: string } | null
}

/** Held, forced, spiked, filed to somebody, rung for: each act of a desk on a copy, with who is told. */
export function deskActs(on: () => ReviewingDesk): void {
  test('what is on hold is filed and cleared, and does not go out until that is lifted or its time has come', async () => {
    const { cast, act, page, clears, said, told, filed, here } = on()
    const id = await filed()
    const held = await act(cast.milo, id, 'hold', { reason: 'Wait for the minister' })
    expect(held.body.hold).toMatchObject({
      reason: 'Wait for the minister',
      by: { name: 'Milo' },
      until: null,
    })
    expect(await told(cast.ana, id)).toEqual([['decision', 'held']])
    expect(said(await act(cast.nia, id, 'hold', { reason: 'Too' }))[1]).toMatch(/on hold already: Wait for/)
    expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
    expect((await page(cast.nia, id)).may.release.why).toMatch(/^Milo holds it: Wait for the minister\./)
    expect((await act(cast.ana, id, 'unhold')).status).toBe(403)
    expect((await act(cast.nia, id, 'unhold')).body).toMatchObject({
      hold: null,
      may: { release: { allowed: true } },
    })
    expect(await told(cast.ana, id)).toContainEqual(['decision', 'lifted'])
    const past = await act(cast.milo, id, 'hold', { reason: 'An hour', until: '2020-01-01T00:00:00Z' })
    expect(past.status).toBe(400)
    const until = new Date(Date.now() + 3_600_000).toISOString()
    expect((await act(cast.milo, id, 'hold', { reason: 'An hour', until })).body.hold.until).toBe(until)
    here().now = () => new Date(Date.parse(until) - 1)
    expect((await page(cast.nia, id)).may.release.allowed).toBe(false)
    here().now = () => new Date(until)
    expect(await page(cast.nia, id)).toMatchObject({ hold: null, may: { release: { allowed: true } } })
    expect(said(await act(cast.nia, id, 'hold', { reason: 'Another' }))).toEqual([200, 'approved'])
  })

  test('a force needs a reason and another’s work, and stays unreviewed until somebody clears a copy', async () => {
    const { missing, cast, policy, act, liveHash, clears, said, draft, filed, desk } = on()
    await policy({ approvals: 3, queriesBlock: true })
    const id = await filed()
    const begin = {
      act: 'begin',
      id: newId(),
      subject: { on: 'edition' },
      words: 'Sure?',
      query: { of: null },
    }
    await act(cast.milo, id, 'threads', { acts: [begin] })
    const hash = await liveHash(id)
    expect((await act(cast.milo, id, 'force', { hash, reason: 'On air' })).status).toBe(403)
    expect((await act(cast.dora, id, 'force', { hash, reason: ' ' })).status).toBe(400)
    const forced = await act(cast.dora, id, 'force', { hash, reason: 'It is on air already.' })
    expect(said(forced)).toEqual([200, 'approved'])
    expect(forced.body).toMatchObject({
      cleared: { reason: 'forced', hash },
      notReviewed: { by: { name: 'Dora' }, reason: 'It is on air already.' },
    })
    const toReview = { blocks: false, words: 'It was forced, and nobody has reviewed it.' }
    expect(forced.body.conditions).toContainEqual(expect.objectContaining(toReview))
    expect(said(await act(cast.ruth, id, 'force', { hash, reason: 'Too' }))).toEqual([
      409,
      'It is forced as it stands.',
    ])
    await policy({ approvals: 1, queriesBlock: false })
    const reviewed = await clears(cast.milo, id)
    expect([...said(reviewed), reviewed.body.notReviewed]).toEqual([200, 'approved', null])
    expect(missing(reviewed.body, 'second-eyes')).toEqual([])
    const own = await draft({ owner: cast.ruth.id })
    await act(cast.ana, own, 'file')
    const no = await act(cast.ruth, own, 'force', { hash: await liveHash(own), reason: 'Mine' })
    expect(said(no)).toEqual([403, 'The story is yours: somebody else clears it.'])
    const { entries } = (await cast.milo.get(`/api/desks/${desk}/log`)).body
    expect(entries.find((one: { act: string }) => one.act === 'force').words).toBe('It is on air already.')
  })

  test('whoever wrote most of a copy forces it as little as whoever filed it', async () => {
    const { cast, act, liveHash, said, filed, types } = on()
    const id = await filed()
    await types(cast.dora, id, ` – and ${'much more is told of it by the editor, '.repeat(4)}`)
    const wanted = { hash: await liveHash(id), reason: 'It is on air already.' }
    const no = [409, 'You wrote most of it: somebody else forces it.']
    expect(said(await act(cast.dora, id, 'force', wanted))).toEqual(no)
    expect(said(await act(cast.ruth, id, 'force', wanted))).toEqual([200, 'approved'])
  })

  test('a force does not pass what must never go out', async () => {
    const { cast, act, liveHash, said, draft } = on()
    const id = await draft({ headline: '' })
    await act(cast.ana, id, 'file')
    const no = await act(cast.dora, id, 'force', { hash: await liveHash(id), reason: 'On air' })
    expect(said(no)).toEqual([409, expect.stringMatching(/^It has no headline\./)])
  })

  test('what is spiked goes nowhere until it is brought back, and is a draft then', async () => {
    const { cast, act, said, told, filed } = on()
    const id = await filed()
    await act(cast.milo, id, 'claim')
    const spiked = await act(cast.milo, id, 'spike', { reason: 'Overtaken.' })
    expect([spiked.body.edition.state, spiked.body.edition.claimedBy]).toEqual(['spiked', null])
    expect(await told(cast.ana, id)).toEqual([['decision', 'spiked']])
    expect(said(await act(cast.ana, id, 'file'))).toEqual([409, 'It is spiked.'])
    expect(said(await act(cast.milo, id, 'hold', { reason: 'No' }))).toEqual([409, 'It is spiked.'])
    expect((await act(cast.ana, id, 'revive')).status).toBe(403)
    expect(said(await act(cast.nia, id, 'revive', { note: 'It is news again.' }))).toEqual([200, 'draft'])
    expect(said(await act(cast.ana, id, 'file'))).toEqual([200, 'submitted'])
  })

  test('it is filed to an editor, who is told; to somebody who cannot take it, it is not filed', async () => {
    const { cast, act, page, said, told, draft } = on()
    const id = await draft()
    expect(said(await act(cast.ana, id, 'file', { to: cast.ben.id }))).toEqual([
      409,
      'Ben cannot take this at that desk. File it to another editor, or to the desk.',
    ])
    expect((await page(cast.ana, id)).edition.state).toBe('draft')
    const to = await act(cast.ana, id, 'file', { to: cast.nia.id, note: 'You asked for it.' })
    expect(to.body.filedTo).toMatchObject({ name: 'Nia' })
    expect(to.body.edition.filedTo).toMatchObject({ name: 'Nia' })
    expect(await told(cast.nia, id)).toEqual([['filed', null]])
    // Whoever gives it back does not wait for it.
    await act(cast.nia, id, 'claim')
    expect((await act(cast.nia, id, 'unclaim')).body.edition.filedTo).toBeNull()
  })

  test('what nobody takes rings the desk once, whichever server looks, and again when it was given back', async () => {
    const { cast, policy, act, told, filed, here } = on()
    const id = await filed()
    const ours = here()
    const began = Date.now()
    const later = (minutes: number) => () => new Date(began + minutes * 60_000 + 5_000)
    const heard = async () => (await told(cast.milo, id)).filter(([kind]) => kind === 'unclaimed').length
    // Dora is duty editor: with somebody on, the other editors are left in peace.
    const rung = async () => (await told(cast.dora, id)).filter(([kind]) => kind === 'unclaimed').length
    await ringUnclaimed({ ...ours, now: later(14) })
    expect(await rung()).toBe(0)
    const look = () => ringUnclaimed({ ...ours, now: later(16) })
    await Promise.all([look(), look(), look()])
    await look()
    expect([await rung(), await heard()]).toEqual([1, 0])
    await act(cast.milo, id, 'claim')
    await act(cast.milo, id, 'unclaim')
    await ringUnclaimed({ ...ours, now: later(14) })
    expect(await rung()).toBe(1)
    await ringUnclaimed({ ...ours, now: later(40) })
    expect(await rung()).toBe(2)
    await policy({ ringAfter: null })
    const other = await filed()
    await ringUnclaimed({ ...ours, now: later(600) })
    expect((await told(cast.dora, other)).length).toBe(0)
    await policy({ ringAfter: 5 })
    await act(cast.milo, other, 'claim')
    await ringUnclaimed({ ...ours, now: later(600) })
    expect((await told(cast.dora, other)).length).toBe(0)
  })

  test('what somebody takes while the server looks for what nobody took rings no desk', async () => {
    const { cast, act, told, filed, here } = on()
    const id = await filed()
    const { stores, ...ours } = here()
    const seen = await stores.review.waiting()
    expect(seen.map(({ edition }) => edition)).toContain(id)
    await act(cast.milo, id, 'claim')
    const review = { ...stores.review, waiting: async () => seen }
    const now = () => new Date(Date.now() + 600 * 60_000)
    await ringUnclaimed({ ...ours, stores: { ...stores, review }, now })
    expect((await told(cast.dora, id)).length).toBe(0)
  })

  test('an update that was sent back is cleared and forced by nobody who looked before', async () => {
    const { cast, act, page, clears, said, filed, types, goesOut } = on()
    const id = await filed()
    await clears(cast.milo, id)
    await goesOut(id)
    await types(cast.ana, id, ' for good')
    const update = (await act(cast.ana, id, 'file')).body
    const { state, filedAt, clearedAt } = update.edition
    expect(said(await act(cast.milo, id, 'return', { note: 'The figure is wrong.' }))).toEqual([
      200,
      'published',
    ])
    const meanwhile = [409, 'Milo returned it meanwhile. Look at it again first.']
    const looked = { hash: update.liveHash, from: { state, filedAt, clearedAt } }
    for (const seen of [looked, { hash: update.liveHash }]) {
      expect(said(await act(cast.nia, id, 'clear', seen))).toEqual(meanwhile)
      expect(said(await act(cast.dora, id, 'force', { ...seen, reason: 'On air' }))).toEqual(meanwhile)
    }
    // Nor is what was filed, when the writers have typed on.
    await types(cast.ana, id, ', nearly')
    expect(said(await act(cast.nia, id, 'clear', { hash: update.liveHash }))).toEqual(meanwhile)
    const now = (await page(cast.nia, id)).edition
    const from = { state: now.state, filedAt: now.filedAt, clearedAt: now.clearedAt }
    const again = { hash: (await page(cast.nia, id)).liveHash, from }
    expect(said(await act(cast.nia, id, 'clear', again))).toEqual([200, 'approved'])
  })

  test('what was cleared while somebody wrote why they spike it stays cleared', async () => {
    const { cast, act, clears, said, filed, page } = on()
    const id = await filed()
    const { state, filedAt, clearedAt } = (await page(cast.milo, id)).edition
    await clears(cast.nia, id)
    const late = await act(cast.milo, id, 'spike', { reason: 'Old.', from: { state, filedAt, clearedAt } })
    expect(said(late)).toEqual([409, 'Nia cleared it meanwhile. Look at it again first.'])
  })

  test('of two who take it at once the second is told, and whoever it is taken from is', async () => {
    const { cast, act, said, filed, told } = on()
    const id = await filed()
    expect((await act(cast.milo, id, 'claim', { from: null })).body.edition.claimedBy.name).toBe('Milo')
    expect(said(await act(cast.nia, id, 'claim', { from: null }))).toEqual([409, 'Milo took it meanwhile.'])
    expect(await told(cast.milo, id)).toEqual([])
    const over = await act(cast.nia, id, 'claim', { from: cast.milo.id })
    expect(over.body.edition.claimedBy.name).toBe('Nia')
    expect(await told(cast.milo, id)).toEqual([['decision', 'taken']])
    await act(cast.nia, id, 'unclaim')
    expect(said(await act(cast.milo, id, 'claim', { from: cast.nia.id }))).toEqual([
      409,
      'It was given back meanwhile. Look at it again first.',
    ])
  })

  test('nobody lifts a hold that they have not read', async () => {
    const { cast, act, said, filed } = on()
    const id = await filed()
    const hold = (await act(cast.milo, id, 'hold', { reason: 'A call' })).body.hold.at
    await act(cast.nia, id, 'unhold')
    await act(cast.nia, id, 'hold', { reason: 'The minister' })
    expect(said(await act(cast.milo, id, 'unhold', { hold }))).toEqual([
      409,
      'Nia holds it meanwhile: The minister. Look at it again first.',
    ])
  })

  test('what is out unreviewed stays so, whatever becomes of an update; and what was cleared does not become so', async () => {
    const { cast, act, page, liveHash, clears, said, filed, types, goesOut } = on()
    const forces = async (id: string) =>
      said(await act(cast.dora, id, 'force', { hash: await liveHash(id), reason: 'It is on air.' }))
    const updates = async (id: string) => {
      await types(cast.ana, id, ' for good')
      expect((await act(cast.ana, id, 'file')).status).toBe(200)
    }
    const returned = async (id: string) => {
      expect(said(await act(cast.nia, id, 'return', { note: 'No.' }))).toEqual([200, 'published'])
      return (await page(cast.milo, id)).notReviewed
    }
    const forced = await filed()
    expect(await forces(forced)).toEqual([200, 'approved'])
    await goesOut(forced)
    await updates(forced)
    const update = await clears(cast.milo, forced)
    expect([...said(update), update.body.notReviewed]).toEqual([200, 'approved', null])
    expect(await returned(forced)).toMatchObject({ by: { name: 'Dora' }, reason: 'It is on air.' })

    const cleared = await filed()
    await clears(cast.milo, cleared)
    await goesOut(cleared)
    await updates(cleared)
    expect(await forces(cleared)).toEqual([200, 'approved'])
    expect(await returned(cleared)).toBeNull()
  })

  test('whoever comes to review what was forced is shown all that nobody has looked at', async () => {
    const { cast, act, liveHash, filed, types } = on()
    const base = async (id: string) =>
      (await cast.nia.get(`/api/editions/${id}/changes`)).body.base?.version.reason
    const force = async (id: string) =>
      act(cast.dora, id, 'force', { hash: await liveHash(id), reason: 'It is on air.' })
    const asFiled = await filed()
    await force(asFiled)
    expect(await base(asFiled)).toBeUndefined()
    const edited = await filed()
    await types(cast.milo, edited, ' for good')
    await force(edited)
    expect(await base(edited)).toBe('filed')
  })

  test('what is with somebody who may not have it any more is the desk’s again, and rings it', async () => {
    const { cast, act, page, draft, filed, told, here, desk } = on()
    const began = Date.now()
    const later = (minutes: number) => () => new Date(began + minutes * 60_000)
    const [out, hidden, kept] = [await filed(), await filed(), await filed()]
    for (const id of [out, hidden]) await act(cast.milo, id, 'claim')
    await act(cast.nia, kept, 'claim')
    const waits = await draft()
    await act(cast.ana, waits, 'file', { to: cast.milo.id })
    const story = (await page(cast.ruth, hidden)).story.id
    const restrictedTo = [cast.ana.id, cast.leo.id]
    expect((await cast.ruth.patch(`/api/stories/${story}`, { restrictedTo })).status).toBe(200)
    // Whoever has it and may not see it hears nothing of what is asked, and keeps nobody from asking.
    const flag = { flag: newId(), duty: 'legal', question: 'A thief?', subject: { on: 'edition' } }
    expect((await act(cast.ana, hidden, 'flags', flag)).status).toBe(200)
    await freeClaims(here())
    const claimedBy = async (id: string) => (await page(cast.ruth, id)).edition.claimedBy?.name ?? null
    expect([await claimedBy(out), await claimedBy(hidden), await claimedBy(kept)]).toEqual([
      'Milo',
      null,
      'Nia',
    ])
    const is = (role: string) => cast.ruth.patch(`/api/people/${cast.milo.id}`, { role })
    expect((await is('reporter')).status).toBe(200)
    try {
      await Promise.all([
        freeClaims({ ...here(), now: later(100) }),
        freeClaims({ ...here(), now: later(100) }),
      ])
      expect([await claimedBy(out), await claimedBy(kept)]).toEqual([null, 'Nia'])
      expect((await page(cast.ruth, waits)).edition.filedTo).toBeNull()
      await ringUnclaimed({ ...here(), now: later(114) })
      expect(await told(cast.dora, out)).toEqual([])
      await ringUnclaimed({ ...here(), now: later(116) })
      expect(await told(cast.dora, out)).toEqual([['unclaimed', null]])
      const { entries } = (await cast.ruth.get(`/api/desks/${desk}/log`)).body
      expect(
        entries.filter((one: LogEntry) => one.act === 'free-claim' && one.edition?.id === out),
      ).toHaveLength(1)
    } finally {
      expect((await is('editor')).status).toBe(200)
    }
  })

  test('whoever has what is filed again hears of it; once they have cleared it, it is the desk’s to take', async () => {
    const { cast, act, page, clears, filed, types, told } = on()
    const id = await filed()
    const again = async () => {
      await types(cast.ana, id, ' again')
      await act(cast.ana, id, 'file')
      return (await page(cast.milo, id)).edition.claimedBy?.name ?? null
    }
    await act(cast.milo, id, 'claim')
    expect(await again()).toBe('Milo')
    expect(await told(cast.milo, id)).toEqual([['filed', null]])
    await clears(cast.milo, id)
    expect(await again()).toBeNull()
    expect(await told(cast.milo, id)).toHaveLength(2)
  })

  test('what only its filer could be rung for rings the desk’s editors; nobody hears of what they may not see', async () => {
    const { cast, act, draft, told, page, here } = on()
    const own = await draft({ owner: cast.dora.id })
    expect((await act(cast.dora, own, 'file')).status).toBe(200)
    const hidden = await draft()
    const story = (await page(cast.ruth, hidden)).story.id
    const restrictedTo = [cast.ana.id, cast.nia.id]
    expect((await cast.ruth.patch(`/api/stories/${story}`, { restrictedTo })).status).toBe(200)
    expect((await act(cast.ana, hidden, 'file')).status).toBe(200)
    await ringUnclaimed({ ...here(), now: () => new Date(Date.now() + 20 * 60_000) })
    const rung = async (who: Client, id: string) =>
      (await told(who, id)).filter(([kind]) => kind === 'unclaimed').length
    expect([await rung(cast.dora, own), await rung(cast.milo, own), await rung(cast.nia, own)]).toEqual([
      0, 1, 1,
    ])
    expect([await rung(cast.milo, hidden), await rung(cast.nia, hidden)]).toEqual([0, 1])
  })

  test('why an update was sent back is read on its page, and what was spiked after that is not sent back', async () => {
    const { cast, act, page, clears, filed, types, goesOut } = on()
    const id = await filed()
    await clears(cast.milo, id)
    await goesOut(id)
    await types(cast.ana, id, ' for good')
    await act(cast.ana, id, 'file')
    expect((await page(cast.ana, id)).returned).toBeNull()
    await act(cast.milo, id, 'return', { note: 'For good?' })
    expect((await page(cast.ana, id)).returned).toMatchObject({ by: 'Milo', note: 'For good?' })
    const waits = async () =>
      (await cast.ana.get('/api/queues')).body.returned.map((one: Returned) => one.edition)
    expect(await waits()).toContain(id)
    await types(cast.ana, id, ', nearly')
    await clears(cast.milo, id)
    await goesOut(id, 'update')
    expect([(await page(cast.ana, id)).returned, await waits()]).toEqual([
      null,
      expect.not.arrayContaining([id]),
    ])

    const old = await filed()
    await act(cast.milo, old, 'return', { note: 'No.' })
    await act(cast.ana, old, 'file')
    await act(cast.milo, old, 'spike', { reason: 'Old.' })
    await act(cast.milo, old, 'revive')
    expect([(await page(cast.ana, old)).returned, await waits()]).toEqual([
      null,
      expect.not.arrayContaining([old]),
    ])
  })
}
