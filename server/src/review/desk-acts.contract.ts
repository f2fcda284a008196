import { expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import type { ReviewingDesk } from '../testing/desk-that-reviews.ts'
import { ringUnclaimed } from './ring-unclaimed.ts'

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
    const { cast, policy, act, liveHash, clears, said, draft, filed, desk } = on()
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
    expect(said(await act(cast.ruth, id, 'force', { hash, reason: 'Too' }))).toEqual([
      409,
      'It is forced as it stands.',
    ])
    await policy({ approvals: 1, queriesBlock: false })
    const reviewed = await clears(cast.milo, id)
    expect([...said(reviewed), reviewed.body.notReviewed]).toEqual([200, 'approved', null])
    const own = await draft({ owner: cast.ruth.id })
    await act(cast.ana, own, 'file')
    const no = await act(cast.ruth, own, 'force', { hash: await liveHash(own), reason: 'Mine' })
    expect(said(no)).toEqual([403, 'The story is yours: somebody else clears it.'])
    const { entries } = (await cast.milo.get(`/api/desks/${desk}/log`)).body
    expect(entries.find((one: { act: string }) => one.act === 'force').words).toBe('It is on air already.')
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
    expect(await told(cast.nia, id)).toEqual([['filed', null]])
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
}
