import { describe, expect, test } from 'vitest'
import type { DeskOnShift, Name } from '../testing/desk-on-shift.ts'
import type { Client } from '../testing/open-newsroom.ts'
import { putUnderEmbargo } from '../testing/put-under-embargo.ts'

/** From one slot to the next. */
export function shiftsAreHandedOver(atDesk: DeskOnShift): void {
  const { people, at, now, takes, member, log, handsOver, acknowledges, taken, claimedBy } = atDesk

  describe('handing over', () => {
    test('the slot writes a note, which waits, seen by all, until the one who comes acknowledges it', async () => {
      await takes('milo', [member('nia', 'editor')])
      expect((await handsOver('nia', 'Nothing.')).body.error.message).toBe('The slot hands the shift over.')
      expect((await handsOver('milo', ' ')).status).toBe(400)
      expect((await handsOver('milo', 'The vote is at nine.')).status).toBe(200)
      const [waiting] = (await now(people.ana)).waiting
      expect(waiting.shift).toMatchObject({
        slot: { name: 'Milo' },
        handedOver: { note: 'The vote is at nine.' },
      })
      expect(waiting.acknowledge.allowed).toBe(false)
      expect((await acknowledges('ana')).status).toBe(403)
      expect((await acknowledges('milo')).body.error.message).toContain('You handed this over')
    })

    test('what the crew had open passes with it, by name; what the next slot may not see stays unsaid', async () => {
      const [milos, nias, secret, done] = [
        await taken('milo', 'FERRY'),
        await taken('nia', 'BRIDGE'),
        await taken('milo', 'HUSH', { restrictedTo: [people.milo.id] }),
        await taken('nia', 'CLEARED'),
      ]
      const { hash } = (await people.nia.get(`/api/editions/${done}/copy`)).body
      expect((await people.nia.post(`/api/editions/${done}/clear`, { hash })).status).toBe(200)
      const outside = await taken('ruth', 'RUTHS')
      const answer = await now(people.omar)
      const listed = answer.waiting[0].passing.map(({ slug }: { slug: string }) => slug)
      expect(listed).toEqual(expect.arrayContaining(['FERRY', 'BRIDGE']))
      expect(listed).not.toContain('CLEARED')
      expect(listed).not.toContain('RUTHS')
      expect(JSON.stringify(answer)).not.toContain('HUSH')

      expect((await acknowledges('omar')).body.on.slot.name).toBe('Omar')
      expect(await Promise.all([milos, nias, secret, done, outside].map(claimedBy))).toEqual([
        people.omar.id,
        people.omar.id,
        people.milo.id,
        people.nia.id,
        people.ruth.id,
      ])
      expect((await now()).waiting).toEqual([])
      const passed = (await log('ruth')).filter(({ act }) => act === 'pass-claim')
      expect(passed.map(({ story }) => story?.slug)).toEqual(expect.arrayContaining(['FERRY', 'BRIDGE']))
      expect(passed[0]).toMatchObject({ person: { name: 'Omar' } })
      const { db } = atDesk.newsroom.composed.store
      const acts = await db.selectFrom('audit').select(['subject']).where('act', '=', 'pass-claim').execute()
      expect(acts.map(({ subject }) => subject)).toEqual(expect.arrayContaining([milos, nias]))
    })

    test('nor is a claim in a story under an embargo shown to a token that is not trusted with it', async () => {
      const { newsroom } = atDesk
      const { stores, now: clock } = newsroom.composed.newsroom
      const edition = await taken('omar', 'WAITS')
      const { story } = (await people.ruth.get(`/api/editions/${edition}`)).body
      const embargoed = { story: story.id, edition, person: people.omar.id, at: clock() }
      await stores.transact((within) => putUnderEmbargo(within, embargoed))
      await handsOver('omar', 'Quiet.')
      const wanted = { name: 'Robot', scopes: ['read'], days: 1 }
      const { secret } = (await people.nia.post('/api/tokens', wanted)).body
      const robot = newsroom.client({ authorization: `Bearer ${secret}` })
      const passing = async (who: Client) =>
        (await now(who)).waiting[0].passing.map(({ slug }: { slug: string }) => slug)
      expect(await passing(people.nia)).toContain('WAITS')
      expect(await passing(robot)).not.toContain('WAITS')
    })

    test('two who acknowledge at once: one is the slot, the other is told who', async () => {
      await handsOver('omar', 'Quiet.')
      const both = await Promise.all([acknowledges('milo'), acknowledges('nia')])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      const { slot } = (await now()).on
      const told = both.find(({ status }) => status === 409)
      expect(told?.body.error.message).toContain(`${slot.name} has acknowledged it already`)
    })

    test('a note that was changed meanwhile is read again first', async () => {
      const slot = ((await now()).on.slot.name as string).toLowerCase() as Name
      await handsOver(slot, 'The vote is at nine.')
      const [before] = (await now(people.omar)).waiting
      // Another millisecond: what is seen of the note is when it was written.
      await expect.poll(() => Date.now() > Date.parse(before.shift.handedOver.at)).toBe(true)
      await handsOver(slot, 'The vote is at ten.')
      const seen = { shift: before.shift.id, handedOverAt: before.shift.handedOver.at }
      const late = await people.omar.post(at('acknowledge'), seen)
      expect(late.body.error.message).toContain('Read it again')
      expect((await acknowledges('omar')).status).toBe(200)
    })

    test('a shift that is taken over leaves its note waiting for the slot that is on', async () => {
      await handsOver('omar', 'The wire is slow.')
      await takes('nia')
      const [waiting] = (await now(people.milo)).waiting
      expect(waiting.shift).toMatchObject({ slot: { name: 'Omar' }, endedAt: expect.any(String) })
      expect((await acknowledges('milo')).body.error.message).toBe('Nia is slot now, and acknowledges it.')
      const on = (await now()).on.id
      const after = await acknowledges('nia')
      expect(after.body).toMatchObject({ on: { id: on }, waiting: [] })
    })
  })
}
