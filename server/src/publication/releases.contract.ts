import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newId } from '../new-id.ts'
import {
  begunIn,
  clearedIn,
  clears,
  type Desk,
  deskThatPublishes,
  orders,
  outOf,
} from '../testing/cleared-story.ts'
import type { MovedClock } from '../testing/moved-clock.ts'
import { type Client, openNewsroom } from '../testing/open-newsroom.ts'
import { cancelRelease, leaveOutOfRelease, liftEmbargo, moveRelease } from './change-release.ts'
import { acknowledgeKill, killStory } from './kill-story.ts'
import { readReleases } from './read-releases.ts'
import { tryRelease } from './try-release.ts'

const utc = (local: string) => ({ local, zone: 'UTC' })

/** Whatever the newsroom is kept in, and whatever its clock says, what is ordered goes out at its time. */
export function releasesGoOut(makeClock: () => Promise<MovedClock>): void {
  describe('releases', () => {
    let clock: MovedClock
    let desk: Desk
    let reviser: Client & Person
    let lawyer: Client & Person
    let orderer: Client & Person
    beforeAll(async () => {
      clock = await makeClock()
      const newsroom = await openNewsroom(clock.settings, { now: clock.now })
      desk = await deskThatPublishes(newsroom)
      reviser = await desk.newsroom.signIn('Theo', 'reporter')
      await desk.ruth.patch(`/api/people/${reviser.id}`, { desks: [await desk.newsroom.desk('Paris')] })
      lawyer = await desk.newsroom.signIn('Leo', 'reporter')
      orderer = await desk.newsroom.signIn('Olga', 'editor')
      for (const [{ id }, duty] of [
        [reviser, 'reviser'],
        [lawyer, 'legal'],
      ] as const) {
        const granted = { person: id, duty, desk: desk.id }
        expect((await desk.ruth.post('/api/duties/grant', granted)).status).toBe(200)
      }
    })
    afterAll(async () => {
      await desk.newsroom.close()
      await clock.close()
    })

    const here = () => desk.newsroom.composed.newsroom
    const settled = () => desk.newsroom.composed.settled()
    const stateOf = async (edition: string) => (await here().stores.editions.find(edition))?.state
    const types = (edition: string, words: string) =>
      desk.newsroom.types(edition, (doc) => doc.getText('body').insert(doc.getText('body').length, words))

    /** Whatever is cleared of its original, it may go out as it is. */
    const letsGo = async (edition: string, follows: string) => {
      const { hash } = (await desk.milo.get(`/api/editions/${edition}/copy`)).body
      const original = (await here().stores.editions.find(follows))?.cleared ?? ''
      const by = { reason: 'It reads true.', person: desk.milo.id, at: clock.now().toISOString() }
      await here().stores.transact(({ behind }) => behind.allow({ edition, hash, original, ...by }))
    }

    test('what is cleared goes out at once, under an address that stays', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const { of } = await clearedIn(desk, [])
      const en = of.en ?? ''
      const page = await orders(desk, [en])
      expect([await outOf(desk, en), await stateOf(en)]).toEqual([['story'], 'published'])
      const address = page.editions[0]?.address
      expect(address).toMatch(/^\/news\/en\/2026-03-28\/quay-open-[a-z0-9]{8}$/)
      expect((await here().stores.publications.at(address ?? ''))?.edition).toBe(en)
      await expect(orders(desk, [en], { kind: 'update' })).rejects.toThrow(/out as it was cleared/)
      await types(en, ' Ferries sail.')
      await clears(desk, en)
      await expect(orders(desk, [en], { kind: 'correction' })).rejects.toThrow(/what was wrong/)
      const updated = await orders(desk, [en], { kind: 'update', advisory: 'Adds ferries.' })
      expect(updated.editions[0]).toMatchObject({ address, published: { number: 2, update: 1 } })
    })

    test('after an urgent comes the story, which has no number, and then its first update', async () => {
      const { of } = await clearedIn(desk, [])
      const en = of.en ?? ''
      await orders(desk, [en], { kind: 'urgent' })
      await types(en, ' Ferries sail.')
      await clears(desk, en)
      const full = await orders(desk, [en], { kind: 'story' })
      expect(full.editions[0]?.published).toMatchObject({ number: 2, kind: 'story', update: null })
      await types(en, ' Gulls follow.')
      await clears(desk, en)
      const updated = await orders(desk, [en], { kind: 'update' })
      expect(updated.editions[0]?.published).toMatchObject({ number: 3, kind: 'update', update: 1 })
      expect(await outOf(desk, en)).toEqual(['urgent', 'story', 'update'])
    })

    test('words that are typed after clearing stay in the newsroom', async () => {
      const { of } = await clearedIn(desk, [])
      const en = of.en ?? ''
      await types(en, ' And the canary sings.')
      await orders(desk, [en])
      const [out] = await here().stores.publications.ofEdition(en)
      const { publishable } = await here().stores.versions.read(out?.version ?? '')
      expect(JSON.stringify(publishable)).not.toContain('canary')
    })

    test('what was not cleared, or was cleared anew since one looked, does not go out', async () => {
      const { of } = await begunIn(desk, [])
      const en = of.en ?? ''
      await expect(orders(desk, [en])).rejects.toThrow(/with its writers/)
      await clears(desk, en)
      const wrong = [{ edition: en, hash: '0'.repeat(64) }]
      await expect(orders(desk, [en], { editions: wrong })).rejects.toThrow(/cleared anew since you looked/)
      expect(await outOf(desk, en)).toEqual([])
    })

    test('a schedule is kept to the moment, moved and cancelled', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const { of } = await clearedIn(desk, [])
      const en = of.en ?? ''
      const page = await orders(desk, [en], { notBefore: utc('2026-03-28T12:00') })
      const release = page.releases[0]?.id ?? ''
      await expect(orders(desk, [en])).rejects.toThrow(/waits in a release already/)
      await clock.to('2026-03-28T11:59:59.999Z')
      await settled()
      expect(await outOf(desk, en)).toEqual([])
      await moveRelease(here(), desk.milo, en, { release, notBefore: utc('2026-03-28T13:00'), embargo: null })
      await clock.to('2026-03-28T12:30:00.000Z')
      await settled()
      expect(await outOf(desk, en)).toEqual([])
      await clock.to('2026-03-28T13:00:00.000Z')
      await settled()
      expect(await outOf(desk, en)).toEqual(['story'])
      await expect(cancelRelease(here(), desk.milo, en, { release, reason: 'Late.' })).rejects.toThrow(
        /gone out/,
      )

      const other = (await clearedIn(desk, [])).of.en ?? ''
      const waiting = await orders(desk, [other], { notBefore: utc('2026-03-28T15:00') })
      await cancelRelease(here(), desk.milo, other, {
        release: waiting.releases[0]?.id ?? '',
        reason: 'It is not true.',
      })
      await clock.to('2026-03-28T16:00:00.000Z')
      await settled()
      expect([await outOf(desk, other), await stateOf(other)]).toEqual([[], 'approved'])
    })

    test('a release goes with the copy that was ordered, or with what was cleared last, as was wanted', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      for (const newest of [false, true]) {
        const { of } = await clearedIn(desk, [])
        const en = of.en ?? ''
        await orders(desk, [en], { notBefore: utc('2026-03-28T12:00'), newest })
        await types(en, ' It rains.')
        await clears(desk, en)
        await clock.to('2026-03-28T12:00:00.000Z')
        await settled()
        const [out] = await here().stores.publications.ofEdition(en)
        const { publishable } = await here().stores.versions.read(out?.version ?? '')
        expect(JSON.stringify(publishable).includes('It rains')).toBe(newest)
        expect(await stateOf(en)).toBe(newest ? 'published' : 'approved')
        await clock.to('2026-03-28T10:00:00.000Z')
      }
    })

    test('what is returned, spiked or held does not go, whatever was ordered', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const [returned, spiked, held] = [
        (await clearedIn(desk, [])).of.en ?? '',
        (await clearedIn(desk, [])).of.en ?? '',
        (await clearedIn(desk, [])).of.en ?? '',
      ]
      for (const one of [returned, spiked, held])
        await orders(desk, [one], { notBefore: utc('2026-03-28T12:00') })
      await desk.milo.post(`/api/editions/${returned}/return`, { note: 'No.' })
      await clears(desk, returned).catch(() => types(returned, ' Mended.').then(() => clears(desk, returned)))
      await desk.milo.post(`/api/editions/${spiked}/spike`, { reason: 'No.' })
      expect((await desk.milo.post(`/api/editions/${held}/hold`, { reason: 'A call is due.' })).status).toBe(
        200,
      )
      await clock.to('2026-03-28T12:00:00.000Z')
      await settled()
      for (const one of [returned, spiked, held]) expect(await outOf(desk, one)).toEqual([])
      const waiting = await readReleases(here(), desk.milo, held)
      expect(waiting.releases[0]?.editions[0]?.waitsFor).toMatch(/A call is due/)
      await desk.milo.post(`/api/editions/${held}/unhold`, {})
      await settled()
      expect(await outOf(desk, held)).toEqual(['story'])
      const stopped = await readReleases(here(), desk.milo, returned)
      expect(stopped.releases[0]).toMatchObject({ state: 'stopped', why: 'It was returned to its writers.' })
    })

    test('what was returned and is filed anew waits for a clearing, also where whatever is cleared last goes', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const { of } = await clearedIn(desk, [])
      const en = of.en ?? ''
      for (const isOut of [false, true]) {
        await clock.to(isOut ? '2026-03-28T13:00:00.000Z' : '2026-03-28T10:00:00.000Z')
        if (isOut) {
          await types(en, ' Ferries sail.')
          await clears(desk, en)
        }
        const out = await outOf(desk, en)
        const kind = isOut ? 'update' : 'story'
        await orders(desk, [en], { kind, newest: true, notBefore: utc(`2026-03-28T${isOut ? 15 : 12}:00`) })
        await desk.milo.post(`/api/editions/${en}/return`, { note: 'It names the wrong quay.' })
        await types(en, ' Mended.')
        expect((await desk.ana.post(`/api/editions/${en}/file`)).status).toBe(200)
        await clock.to(`2026-03-28T${isOut ? 16 : 12}:00:00.000Z`)
        await settled()
        expect([isOut, await outOf(desk, en)]).toEqual([isOut, out])
        const { releases } = await readReleases(here(), desk.milo, en)
        expect(releases[0]).toMatchObject({
          state: 'waiting',
          editions: [{ waitsFor: expect.stringMatching(/waits for an editor/) }],
        })
        const { hash } = (await desk.milo.get(`/api/editions/${en}/copy`)).body
        expect((await desk.milo.post(`/api/editions/${en}/clear`, { hash })).status).toBe(200)
        await settled()
        expect(await outOf(desk, en)).toEqual([...out, kind])
      }
    })

    test('a question to the lawyer keeps back what is cleared and queued, and is told without its words', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const { of } = await clearedIn(desk, [])
      const en = of.en ?? ''
      await orders(desk, [en], { notBefore: utc('2026-03-28T12:00') })
      const flag = newId()
      const question = 'May we call him a thief?'
      const asks = { flag, duty: 'legal', question, subject: { on: 'field', field: 'headline' } }
      expect((await desk.ana.post(`/api/editions/${en}/flags`, asks)).status).toBe(200)
      const answers = async (answer: string) => {
        const wanted = { duty: 'legal', flag, answer, words: 'Say “accused of theft”.' }
        expect((await lawyer.post(`/api/editions/${en}/answer-flag`, wanted)).status).toBe(200)
      }
      await answers('not-cleared')
      await clock.to('2026-03-28T12:00:00.000Z')
      await settled()
      expect(await outOf(desk, en)).toEqual([])
      const [waiting] = (await readReleases(here(), desk.ana, en)).releases
      expect(waiting?.editions[0]?.waitsFor).toMatch(/^Legal has not cleared a passage\./)
      await answers('cleared')
      await clock.to('2026-03-28T12:01:00.000Z')
      await settled()
      expect(await outOf(desk, en)).toEqual(['story'])
    })

    test('a joint release is whole, says who holds it up, and can go without one', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const { of } = await begunIn(desk, ['fr', 'ja'])
      const { en = '', fr = '', ja = '' } = of
      await clears(desk, en)
      await clears(desk, fr)
      const page = await orders(desk, [en, fr, ja], { joint: true })
      expect(await outOf(desk, en)).toEqual([])
      const parts = page.releases[0]?.editions.map(({ language, waitsFor }) => [language, waitsFor])
      expect(parts).toEqual([
        ['en', null],
        ['fr', null],
        ['ja', expect.stringMatching(/with its writers/)],
      ])
      const release = page.releases[0]?.id ?? ''
      await leaveOutOfRelease(here(), desk.milo, ja, { release })
      for (const one of [en, fr]) expect(await outOf(desk, one)).toEqual(['story'])
      expect(await outOf(desk, ja)).toEqual([])

      const next = (await begunIn(desk, ['fr'])).of
      await clears(desk, next.en ?? '')
      await orders(desk, [next.en ?? '', next.fr ?? ''], { joint: true })
      await clears(desk, next.fr ?? '')
      // What waits for somebody is looked at again after some seconds, whatever settled it.
      await clock.to('2026-03-28T10:00:31.000Z')
      await settled()
      for (const one of [next.en, next.fr]) expect(await outOf(desk, one ?? '')).toEqual(['story'])
    })

    test('while a joint release waits for one, the copies of the others are not read again and again', async () => {
      const { of } = await clearedIn(desk, ['fr'])
      const { edition: ja } = (
        await desk.ana.post(
          `/api/stories/${(await here().stores.editions.find(of.en ?? ''))?.story}/editions`,
          {
            ...{ language: 'ja', follows: of.en, begins: 'copy' },
          },
        )
      ).body
      const [waiting] = (await orders(desk, [...Object.values(of), ja.id], { joint: true })).releases
      const looks = () =>
        here().stores.transact(async (within) => {
          const read = vi.spyOn(within.versions, 'read')
          const { is } = await tryRelease(within, waiting?.id ?? '', await within.clock.now())
          return [is, read.mock.calls.length]
        })
      expect(await looks()).toEqual(['waits', 0])
      // Nor once the last is cleared, and held.
      await desk.milo.post(`/api/editions/${ja.id}/hold`, { reason: 'Who says so?' })
      await clears(desk, ja.id)
      await settled()
      expect(await looks()).toEqual(['waits', 0])
      await desk.milo.post(`/api/editions/${ja.id}/unhold`)
      await settled()
      for (const id of [...Object.values(of), ja.id]) expect(await outOf(desk, id)).toEqual(['story'])
    })

    test('what goes by its time is read before everybody’s saving waits for it', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const { of } = await clearedIn(desk, [])
      const { en = '' } = of
      await orders(desk, [en], { notBefore: utc('2026-03-28T11:00') })
      const cleared = (await here().stores.editions.find(en))?.cleared
      const ahead = vi.spyOn(here().stores.versions, 'read')
      await clock.to('2026-03-28T11:00:00.000Z')
      await settled()
      expect(await outOf(desk, en)).toEqual(['story'])
      expect(ahead).toHaveBeenCalledWith(cleared)
      ahead.mockRestore()
      await clock.to('2026-03-28T10:00:00.000Z')
    })

    test('a joint release waits for an update that is filed, and for what is on hold as it was cleared', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const { of } = await clearedIn(desk, ['fr'])
      const { en = '', fr = '' } = of
      await orders(desk, [fr])
      await types(fr, ' Les ferries partent.')
      await desk.claire.post(`/api/editions/${fr}/file`)
      await orders(desk, [en, fr], { joint: true })
      expect([await outOf(desk, en), await outOf(desk, fr)]).toEqual([[], ['story']])
      const { releases } = await readReleases(here(), desk.milo, en)
      const parts = releases
        .find(({ state }) => state === 'waiting')
        ?.editions.map(({ waitsFor }) => waitsFor)
      expect(parts).toEqual([null, expect.stringMatching(/waits for an editor to clear/)])
      const { hash } = (await desk.milo.get(`/api/editions/${fr}/copy`)).body
      await desk.milo.post(`/api/editions/${fr}/clear`, { hash })
      await letsGo(fr, en)
      await clock.to('2026-03-28T10:01:00.000Z')
      await settled()
      expect([await outOf(desk, en), await outOf(desk, fr)]).toEqual([['story'], ['story', 'update']])

      const next = (await clearedIn(desk, ['fr'])).of
      const [english = '', french = ''] = [next.en, next.fr]
      await desk.milo.post(`/api/editions/${french}/hold`, { reason: 'A call is due.' })
      const old = {
        editions: [
          { edition: english, hash: null },
          { edition: french, hash: '0'.repeat(64) },
        ],
      }
      await expect(orders(desk, [english], { ...old, joint: true })).rejects.toThrow(/anew since you looked/)
      await orders(desk, [english, french], { joint: true })
      const ordered = (await here().stores.editions.find(french))?.cleared
      await types(french, ' Il pleut.')
      await clears(desk, french)
      await desk.milo.post(`/api/editions/${french}/unhold`, {})
      await settled()
      const [out] = await here().stores.publications.ofEdition(french)
      expect(out?.version).toBe(ordered)
    })

    test('what was forced and then cleared as it stood is out, and nothing of it waits', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const { of } = await begunIn(desk, [])
      const en = of.en ?? ''
      await desk.ana.post(`/api/editions/${en}/file`)
      const { hash } = (await desk.milo.get(`/api/editions/${en}/copy`)).body
      const forces = { hash, reason: 'It is on air.' }
      expect((await desk.ruth.post(`/api/editions/${en}/force`, forces)).status).toBe(200)
      await orders(desk, [en], { notBefore: utc('2026-03-28T12:00') })
      expect((await desk.milo.post(`/api/editions/${en}/clear`, { hash })).status).toBe(200)
      await clock.to('2026-03-28T12:00:00.000Z')
      await settled()
      expect([await outOf(desk, en), await stateOf(en)]).toEqual([['story'], 'published'])
    })

    test('words that are removed from what was cleared keep it back, and the others go', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const { of } = await begunIn(desk, ['fr'])
      const { en = '', fr = '' } = of
      await types(en, ' Canary Wren says so.')
      for (const one of [en, fr]) await clears(desk, one)
      for (const one of [en, fr]) await orders(desk, [one], { notBefore: utc('2026-03-28T12:00') })
      const redacts = { words: 'Canary Wren', reason: 'A promise to a source' }
      expect((await desk.ruth.post(`/api/editions/${en}/redact`, redacts)).status).toBe(200)
      await clock.to('2026-03-28T12:00:00.000Z')
      await settled()
      expect([await outOf(desk, en), await outOf(desk, fr)]).toEqual([[], ['story']])
      await expect(orders(desk, [en])).rejects.toThrow(/^Words were removed for good/)
    })

    test('no language goes before the embargo on another, and lifting it reaches all', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const { story, of } = await clearedIn(desk, ['fr'])
      const { en = '', fr = '' } = of
      await orders(desk, [en], { embargo: { open: true } })
      await expect(orders(desk, [fr])).rejects.toThrow(/waits under an embargo/)
      await orders(desk, [fr], { embargo: { open: true } })
      await clock.to('2027-03-28T10:00:00.000Z')
      await settled()
      expect([await outOf(desk, en), await outOf(desk, fr)]).toEqual([[], []])
      await liftEmbargo(here(), desk.milo, fr, { reason: 'It is out elsewhere.' })
      expect([await outOf(desk, en), await outOf(desk, fr)]).toEqual([['story'], ['story']])
      const acts = await here().stores.acts.doneTo(fr, ['release'])
      expect(acts).toEqual([{ person: desk.milo.id, act: 'release' }])
      expect(await here().stores.releases.waitingOf(story)).toEqual([])
    })

    test('an embargo outlives what was ordered under it: only its time ends it, or whoever lifts it', async () => {
      for (const end of ['return', 'spike', 'cancel-release']) {
        await clock.to('2026-03-28T10:00:00.000Z')
        const { of } = await clearedIn(desk, ['fr', 'ja'])
        const { en = '', fr = '', ja = '' } = of
        await orders(desk, [fr], { notBefore: utc('2026-03-28T15:00') })
        await orders(desk, [en], { embargo: end === 'return' ? utc('2026-03-28T18:00') : { open: true } })
        await clock.to('2026-03-28T15:30:00.000Z')
        await settled()
        const { releases } = await readReleases(here(), desk.milo, en)
        const release = releases.find(({ embargo }) => embargo !== null)?.id ?? ''
        const wanted = { note: 'No.', reason: 'No.', ...(end === 'cancel-release' && { release }) }
        expect([end, (await desk.milo.post(`/api/editions/${en}/${end}`, wanted)).status]).toEqual([end, 200])
        await letsGo(fr, en)
        await settled()
        await clock.to('2026-03-28T17:59:00.000Z')
        await settled()
        expect([end, await outOf(desk, fr)]).toEqual([end, []])
        if (end === 'return') {
          await expect(orders(desk, [ja])).rejects.toThrow(/embargo stands on this story/)
          await clock.to('2026-03-28T18:00:00.000Z')
          await settled()
        } else await liftEmbargo(here(), desk.milo, fr, { reason: 'It is out elsewhere.' })
        expect([end, await outOf(desk, fr)]).toEqual([end, ['story']])
        await expect(liftEmbargo(here(), desk.milo, fr, { reason: 'Again.' })).rejects.toThrow(/No embargo/)
      }
    })

    test('whoever releases one language decides nothing of what waits of another', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const { of } = await clearedIn(desk, ['fr'])
      const { en = '', fr = '' } = of
      const page = await orders(desk, [en], { embargo: utc('2026-03-28T18:00') })
      const release = page.releases[0]?.id ?? ''
      const tries = {
        'move-release': { release, notBefore: null, embargo: { open: true } },
        'cancel-release': { release, reason: 'No.' },
        'lift-embargo': { reason: 'No.' },
      }
      for (const [act, wanted] of Object.entries(tries))
        expect([act, (await reviser.post(`/api/editions/${fr}/${act}`, wanted)).status]).toEqual([act, 403])
      expect(await outOf(desk, en)).toEqual([])
      await orders(desk, [fr], { embargo: { open: true } })
      const own = (await readReleases(here(), desk.milo, fr)).releases.find(({ id }) => id !== release)
      const cancel = { release: own?.id, reason: 'No.' }
      expect((await reviser.post(`/api/editions/${fr}/cancel-release`, cancel)).status).toBe(200)
    })

    test('a destination that is trusted in advance gets what is under embargo, marked; nobody else does', async () => {
      const { of } = await clearedIn(desk, [])
      const en = of.en ?? ''
      const { hash } = (await desk.milo.get(`/api/editions/${en}/copy`)).body
      const asked = { kind: 'story', editions: [{ edition: en, hash }], embargo: utc('2099-01-01T06:00') }
      await clock.to(new Date().toISOString())
      await desk.milo.post(`/api/editions/${en}/release`, asked)
      const wanted = { name: 'Agency wire', scopes: ['embargoed'], days: 1 }
      expect((await desk.milo.post('/api/tokens', wanted)).status).toBe(403)
      const { secret } = (await desk.ruth.post('/api/tokens', wanted)).body
      const shown = { authorization: `Bearer ${secret}` }
      const later = (await clearedIn(desk, [])).of.en ?? ''
      await orders(desk, [later], { embargo: utc('2099-01-01T06:00'), notBefore: utc('2099-01-01T05:00') })
      const given = (await desk.newsroom.nobody.get('/api/embargoed', shown)).body.editions
      const own = given.find(({ edition }: { edition: string }) => edition === en)
      expect(own).toMatchObject({ hash, marked: 'EMBARGOED until 2099-01-01 06:00 UTC' })
      // Nobody has it before our own time.
      expect(given.map(({ edition }: { edition: string }) => edition)).not.toContain(later)
      expect(own.text).toMatch(/^EMBARGOED until .*\n\nQuay open/)
      expect(await here().stores.acts.doneTo(en, ['give-embargoed'])).toEqual([
        { person: desk.ruth.id, act: 'give-embargoed' },
      ])
      for (const path of [`/api/editions/${en}/copy`, `/api/editions/${en}/export?format=text`])
        expect((await desk.newsroom.nobody.get(path, shown)).status).toBe(403)
      expect((await desk.milo.get('/api/embargoed')).status).toBe(403)
      await clock.to('2099-01-01T06:00:00.000Z')
      await settled()
      expect(await outOf(desk, en)).toEqual(['story'])
      await clock.to('2026-03-28T10:00:00.000Z')
    })

    test('a localization behind what is cleared of its original goes when somebody says so, with a reason', async () => {
      const { of } = await begunIn(desk, ['fr'])
      const { en = '', fr = '' } = of
      await clears(desk, en)
      await desk.claire.post(`/api/editions/${fr}/file`)
      const hash = (await desk.milo.get(`/api/editions/${fr}/copy`)).body.hash
      await desk.milo.post(`/api/editions/${fr}/clear`, { hash })
      await expect(orders(desk, [fr])).rejects.toThrow(/Nobody has confirmed/)
      const page = await readReleases(here(), desk.milo, fr)
      const behind = page.editions.find(({ edition }) => edition === fr)
      expect(behind?.behind).toBe(true)
      expect(behind?.waitsFor).toMatch(/lets it go as it is, below\.$/)
      const allow = (who: typeof desk.milo) =>
        who.post(`/api/editions/${fr}/allow-behind`, { hash, reason: 'It reads true.' })
      expect((await allow(desk.claire)).status).toBe(403)
      expect((await allow(desk.milo)).status).toBe(200)
      await orders(desk, [fr])
      expect(await outOf(desk, fr)).toEqual(['story'])
    })

    test('whoever ordered what does not go out is told, and of which language that is', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const told = async (story: string) => {
        const { notices } = (await orderer.get('/api/notices')).body
        return notices
          .filter((notice: { story: { id: string } }) => notice.story.id === story)
          .map((notice: { outcome: string; edition: { id: string } | null }) => [
            notice.outcome,
            notice.edition?.id,
          ])
      }
      const byHer = { ...desk, milo: orderer }
      const returned = await clearedIn(desk, ['fr'])
      const { en = '', fr = '' } = returned.of
      await orders(byHer, [en, fr], { joint: true, notBefore: utc('2026-03-28T12:00') })
      await desk.milo.post(`/api/editions/${fr}/return`, { note: 'No.' })
      expect(await told(returned.story)).toEqual([['stopped', fr]])

      const killed = await clearedIn(desk, ['fr'])
      await orders(desk, [killed.of.en ?? ''])
      await orders(byHer, [killed.of.fr ?? ''], { notBefore: utc('2026-03-28T12:00') })
      const kill = { reason: 'The quay is shut.', instruction: 'Do not use it.', substitute: false }
      await killStory(here(), desk.ruth, killed.story, kill)
      expect(await told(killed.story)).toEqual([['killed', expect.any(String)]])
    })

    test('a kill withdraws every language, stops what waits, and asks each desk', async () => {
      await clock.to('2026-03-28T10:00:00.000Z')
      const { story, of } = await clearedIn(desk, ['fr', 'ja'])
      const { en = '', fr = '', ja = '' } = of
      await orders(desk, [en])
      await orders(desk, [fr], { notBefore: utc('2026-03-28T12:00') })
      const kill = { reason: 'The quay is shut.', instruction: 'Do not use it.', substitute: false }
      expect((await desk.milo.post(`/api/stories/${story}/kill`, kill)).status).toBe(403)
      await killStory(here(), desk.ruth, story, kill)
      await clock.to('2026-03-28T13:00:00.000Z')
      await settled()
      expect([await outOf(desk, en), await outOf(desk, fr), await outOf(desk, ja)]).toEqual([
        ['story', 'kill'],
        [],
        [],
      ])
      expect([await stateOf(en), await stateOf(fr), await stateOf(ja)]).toEqual([
        'killed',
        'killed',
        'killed',
      ])
      await expect(orders(desk, [ja])).rejects.toThrow(/killed/)
      const { releases } = await readReleases(here(), desk.milo, fr)
      const waited = releases.find(({ editions }) => editions[0]?.edition === fr)
      expect(waited).toMatchObject({ state: 'stopped', why: 'The story is killed.' })
      await acknowledgeKill(here(), desk.ana, story, { desk: desk.id })
      const again = acknowledgeKill(here(), desk.milo, story, { desk: desk.id })
      await expect(again).rejects.toThrow(/already/)
      const { kill: killed } = await readReleases(here(), desk.milo, en)
      expect(killed).toMatchObject({ ...kill, desks: [{ desk: desk.id, by: { name: 'Ana' } }] })
      await expect(killStory(here(), desk.ruth, story, kill)).rejects.toThrow(/already/)
    })
  })
}
