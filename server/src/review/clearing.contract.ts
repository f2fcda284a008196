import { FIRST_POLICY } from '@copydesk/shared/review'
import { expect, test } from 'vitest'
import type { ReviewingDesk } from '../testing/desk-that-reviews.ts'
import { clearEdition } from './clear-edition.ts'

const eyes = (body: { clearedBy: { name: string }[] }) => body.clearedBy.map(({ name }) => name)

/** A copy is cleared by whom its desk wants, and by nobody twice. */
export function copyIsCleared(on: () => ReviewingDesk): void {
  test('two people clear a copy where the desk asks for two, and the same one does not count twice', async () => {
    const { cast, policy, clears, said, missing, told, filed, types } = on()
    await policy({ approvals: 2 })
    const id = await filed()
    const first = await clears(cast.milo, id)
    expect(said(first)).toEqual([200, 'submitted'])
    expect(first.body).toMatchObject({ approvals: 2, clearings: [{ by: { name: 'Milo' }, as: 'editor' }] })
    expect(missing(first.body, 'second-eyes')).toEqual(['1 of 2 has cleared this copy.'])
    expect(eyes(first.body)).toEqual(['Milo'])
    expect(said(await clears(cast.milo, id))).toEqual([409, expect.stringMatching(/^You have cleared/)])
    expect(await told(cast.ana, id)).toEqual([])
    const second = await clears(cast.ruth, id)
    expect(said(second)).toEqual([200, 'approved'])
    expect(second.body.cleared).toMatchObject({ madeBy: { name: 'Ruth' }, hash: second.body.liveHash })
    expect(missing(second.body, 'second-eyes')).toEqual([])
    expect(await told(cast.ana, id)).toEqual([['decision', 'cleared']])
    // Another copy asks for two once more, and the one that is cleared stays so.
    await types(cast.nia, id, ' again')
    const third = await clears(cast.nia, id)
    expect(said(third)).toEqual([200, 'approved'])
    expect(third.body.cleared.hash).toBe(second.body.liveHash)
    expect(missing(third.body, 'second-eyes')).toEqual(['1 of 2 has cleared this copy.'])
  })

  test('whoever sends back what they cleared clears it again, and what was cleared before counts no more', async () => {
    const { cast, policy, act, page, clears, said, filed } = on()
    await policy({ approvals: 2 })
    const id = await filed()
    await clears(cast.milo, id)
    await act(cast.milo, id, 'return', { note: 'Who says Friday?' })
    expect(said(await act(cast.ana, id, 'file'))).toEqual([200, 'submitted'])
    expect((await page(cast.ana, id)).clearings).toEqual([])
    expect(said(await clears(cast.ruth, id))).toEqual([200, 'submitted'])
    expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
  })

  test('where the desk asks for fewer now, the first who cleared it clears it', async () => {
    const { cast, policy, page, clears, said, filed } = on()
    await policy({ approvals: 2 })
    const id = await filed()
    await clears(cast.milo, id)
    await policy({ approvals: 1 })
    expect((await page(cast.milo, id)).may.clear.allowed).toBe(true)
    expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
  })

  test('a policy is changed by a managing editor, on record with what it was before', async () => {
    const { cast, policy, desk } = on()
    const no = await cast.milo.patch(`/api/desks/${desk}/policy`, { approvals: 3 })
    expect(no.status).toBe(403)
    await policy({ approvals: 3, ringAfter: null })
    expect((await cast.ana.get(`/api/desks/${desk}/policy`)).body).toMatchObject({
      approvals: 3,
      ringAfter: null,
    })
    const { acts } = (await cast.ruth.get('/api/audit?act=change-policy')).body
    expect(acts[0].details.changed).toEqual({
      approvals: { from: 1, to: 3 },
      ringAfter: { from: FIRST_POLICY.ringAfter, to: null },
    })
  })

  test('only those clear whose clearing counts at the desk', async () => {
    const { cast, policy, clears, said, filed } = on()
    await policy({ counts: ['managing-editor'] })
    const id = await filed()
    expect(said(await clears(cast.milo, id))).toEqual([409, 'At this desk managing editors clear copy.'])
    expect(said(await clears(cast.ruth, id))).toEqual([200, 'approved'])
  })

  test('a clearing counts only while the desk lets it count', async () => {
    const { cast, policy, clears, said, missing, filed } = on()
    await policy({ approvals: 2 })
    const id = await filed()
    await clears(cast.milo, id)
    await policy({ counts: ['managing-editor'] })
    const first = await clears(cast.ruth, id)
    expect(said(first)).toEqual([200, 'submitted'])
    expect(eyes(first.body)).toEqual(['Ruth'])
    expect(missing(first.body, 'second-eyes')).toEqual(['1 of 2 has cleared this copy.'])
  })

  test('whoever wrote most of a copy is not the only one who clears it', async () => {
    const { cast, policy, act, page, clears, said, missing, filed, types } = on()
    const id = await filed()
    await types(cast.milo, id, ` – and ${'much more is told of it by the editor, '.repeat(4)}`)
    const first = await clears(cast.milo, id)
    expect(said(first)).toEqual([200, 'submitted'])
    expect(missing(first.body, 'second-eyes')).toEqual([
      'Whoever wrote most of this copy has cleared it, and nobody else has.',
    ])
    expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
    // Of what was filed, Ana wrote all: whoever clears that copy alone is a second pair of eyes.
    const other = await filed()
    const { hash } = (await page(cast.milo, other)).filed
    await types(cast.milo, other, ` – and ${'much more is told of it by the editor, '.repeat(4)}`)
    expect(said(await act(cast.milo, other, 'clear', { hash }))).toEqual([200, 'approved'])
    await policy({ mainWriterNotAlone: false })
    expect(said(await clears(cast.milo, other))).toEqual([200, 'approved'])
  })

  test('a copy that is filed while somebody clears is not cleared by whoever wrote most of it', async () => {
    const { cast, act, liveHash, said, filed, types, here } = on()
    const id = await filed()
    const ours = here()
    const much = ` – and ${'much more is told of it by the editor, '.repeat(4)}`
    await types(cast.milo, id, much)
    const hash = await liveHash(id)
    await ours.rooms.edit(id, cast.milo.id, (doc) =>
      doc.getText('headline').delete('Bridge shut'.length, much.length),
    )
    let transactions = 0
    /** The first tells the lists how it reads; who wrote it is asked before the second, which clears it. */
    const transact: typeof ours.stores.transact = async (work) => {
      if (++transactions === 2) {
        await types(cast.milo, id, much)
        expect((await act(cast.ana, id, 'file')).status).toBe(200)
      }
      return ours.stores.transact(work)
    }
    const meanwhile = { ...ours, stores: { ...ours.stores, transact } }
    await expect(clearEdition(meanwhile, cast.milo, id, { hash })).rejects.toThrow(/changed since you looked/)
    expect(said(await act(cast.milo, id, 'clear', { hash }))).toEqual([200, 'submitted'])
  })

  test('whoever says which languages they read clears no other', async () => {
    const { cast, clears, said, filed } = on()
    const id = await filed()
    const reads = (languages: string[]) => cast.nia.patch(`/api/people/${cast.nia.id}/profile`, { languages })
    await reads(['fr', 'de'])
    expect(said(await clears(cast.nia, id))).toEqual([
      409,
      expect.stringMatching(/^Whoever clears it reads English/),
    ])
    await reads(['fr', 'en'])
    expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
    await reads([])
  })
}
