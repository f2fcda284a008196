import { describe, expect, test } from 'vitest'
import type { DeskOnShift } from '../testing/desk-on-shift.ts'
import { plainClient } from '../testing/plain-client.ts'

/** Who is on: taken, set and ended as a whole. */
export function shiftsAreTaken(atDesk: DeskOnShift): void {
  const { people, at, now, seenNow, takes, member, taken } = atDesk

  describe('a shift', () => {
    test('is taken in one act, with its crew, and everybody sees who is on', async () => {
      expect((await now()).on).toBeNull()
      const crew = [
        member('nia', 'duty-editor'),
        member('claire', 'translator', 'fr'),
        member('ana', 'legal'),
      ]
      const { status, body } = await takes('milo', crew)
      expect(status).toBe(200)
      expect(body.on).toMatchObject({ slot: { name: 'Milo' }, slotGone: null, revision: 1 })
      expect((await now(people.claire)).on.crew).toMatchObject([
        { part: 'duty-editor', person: { name: 'Nia' } },
        { part: 'translator', person: { name: 'Claire' }, language: 'fr' },
        { part: 'legal', person: { name: 'Ana' } },
      ])
    })

    test('gives duties, which are taken back with the crew and end with the shift', async () => {
      const duties = async () => {
        const { duties: held } = (await people.ruth.get('/api/duties')).body
        return held.map(({ duty, person }: { duty: string; person: string }) => [duty, person])
      }
      expect(await duties()).toEqual(
        expect.arrayContaining([
          ['duty-editor', people.nia.id],
          ['legal', people.ana.id],
        ]),
      )
      expect((await takes('milo', [member('ana', 'legal')])).body.on.revision).toBe(2)
      expect(await duties()).toEqual([['legal', people.ana.id]])
      const shift = (await seenNow())?.shift
      expect((await people.milo.post(at('end-shift'), { shift })).body.on).toBeNull()
      expect(await duties()).toEqual([])
      expect((await people.milo.post(at('end-shift'), { shift })).status).toBe(409)
    })

    test('that makes somebody a reviser lets go of their open page when it ends', async () => {
      const edition = await taken('milo', 'REVISED')
      const { body } = await people.milo.get(`/api/editions/${edition}`)
      const french = await people.claire.post(`/api/stories/${body.story.id}/editions`, {
        language: 'fr',
        follows: edition,
      })
      const away = await atDesk.newsroom.desk('Away')
      const dora = await atDesk.newsroom.signIn('Dora', 'reporter')
      const { stores } = atDesk.newsroom.composed.newsroom
      await stores.transact((within) => within.people.stand(dora.id, { desks: [away] }, new Date()))
      await takes('milo', [{ person: dora.id, part: 'reviser', language: null }])
      const port = Number(new URL(atDesk.newsroom.address).port)
      const page = plainClient(port, dora.cookie, french.body.edition.id)
      await page.until(() => page.body.length > 0)
      page.doc.getText('headline').insert(0, 'Revu')
      const there = async () =>
        (await people.ana.get(`/api/editions/${french.body.edition.id}/copy`)).body.publishable.headline
      await expect.poll(there, { timeout: 20_000 }).toBe('Revu')
      await people.milo.post(at('end-shift'), { shift: (await seenNow())?.shift })
      await expect
        .poll(async () => (await dora.get(`/api/editions/${french.body.edition.id}`)).body.may.write.allowed)
        .toBe(false)
      page.doc.getText('headline').insert(0, 'Trop tard ')
      const marker = plainClient(port, people.claire.cookie, french.body.edition.id)
      await marker.until(() => marker.doc.getText('headline').length > 0)
      marker.doc.getText('standfirst').insert(0, 'Depuis')
      const standfirst = async () =>
        (await people.ana.get(`/api/editions/${french.body.edition.id}/copy`)).body.publishable.standfirst
      await expect.poll(standfirst, { timeout: 20_000 }).toBe('Depuis')
      expect(await there()).toBe('Revu')
      page.close()
      marker.close()
    })

    test('is run by editors of the desk, for those who fit', async () => {
      expect((await takes('ana')).status).toBe(403)
      expect((await takes('claire')).body.error.message).toContain('editor of this desk')
      const refusals: [object[], string][] = [
        [[member('ana', 'editor')], 'Ana is no editor now. Take them off.'],
        [[member('ana', 'translator', 'fr')], 'Ana is no translator now. Take them off.'],
        [[member('claire', 'translator')], 'Say which language Claire translates into.'],
        [[{ person: 'nobody', part: 'legal', language: null }], 'There is no such person here.'],
      ]
      for (const [crew, message] of refusals)
        expect((await takes('milo', crew)).body.error).toMatchObject({ message })
      const slot = await takes('milo', [], { slot: 'ana' })
      expect(slot.body.error.message).toBe('Ana is no editor of this desk now. Choose another slot.')
      expect((await people.milo.get(at('shift', 'nowhere'))).status).toBe(404)
    })

    test('that two take at the same moment is one’s, and the other is told', async () => {
      const seen = await seenNow()
      const both = await Promise.all(
        (['milo', 'nia'] as const).map((who) =>
          people[who].post(at('shift'), { slot: people[who].id, crew: [], seen }),
        ),
      )
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      const told = both.find(({ status }) => status === 409)
      const { slot } = (await now()).on
      expect(told?.body.error.message).toContain(`the slot is ${slot.name}`)
    })

    test('shows who can no longer be what they were set as, and they are taken off', async () => {
      const where = await atDesk.newsroom.desk('Night')
      const paul = await atDesk.newsroom.signIn('Paul', 'editor')
      const queenie = await atDesk.newsroom.signIn('Queenie', 'editor')
      const crew = [paul, queenie].map(({ id }) => ({ person: id, part: 'editor', language: null }))
      const seen = null
      await people.ruth.post(at('shift', where), { slot: people.ruth.id, crew, seen })
      const { stores, now: time } = atDesk.newsroom.composed.newsroom
      await stores.transact(async (within) => {
        await within.people.disable(paul.id, time())
        await within.people.stand(queenie.id, { role: 'reporter' }, time())
      })
      expect((await now(people.ana, where)).on.crew).toMatchObject([
        { person: { name: 'Paul' }, gone: 'can no longer sign in' },
        { person: { name: 'Queenie' }, gone: 'is no editor now' },
      ])
      const kept = await people.ruth.post(at('shift', where), {
        slot: people.ruth.id,
        crew,
        seen: await seenNow(where),
      })
      expect(kept.body.error.message).toMatch(/Take them off\.$/)
      expect((await takes('ruth', [], { where })).body.on.crew).toEqual([])
    })
  })
}
