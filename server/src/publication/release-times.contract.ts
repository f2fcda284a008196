import { expect, test, vi } from 'vitest'
import { begunIn, clearedIn, clears, orders, outOf } from '../testing/cleared-story.ts'
import { type ReleasingDesk, utc } from '../testing/desk-that-releases.ts'
import { cancelRelease, moveRelease } from './change-release.ts'
import { readReleases } from './read-releases.ts'

/** What is ordered goes out at its time, and as it was ordered. */
export function releasesKeepTheirTime(on: () => ReleasingDesk): void {
  test('what is cleared goes out at once, under an address that stays', async () => {
    const { clock, desk, here, stateOf, types } = on()
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
    const { desk, types } = on()
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

  test('an urgent that is corrected is still followed by the story, and that by its first update', async () => {
    const { desk, here, types } = on()
    const { of } = await clearedIn(desk, [])
    const en = of.en ?? ''
    await orders(desk, [en], { kind: 'urgent' })
    const then = ['correction', 'refile', 'story', 'update'] as const
    for (const kind of then) {
      await types(en, ` Then the ${kind}.`)
      await clears(desk, en)
      const { editions } = await orders(desk, [en], { kind, advisory: 'As it says.' })
      expect(editions[0]?.published).toMatchObject({ kind, update: kind === 'update' ? 1 : null })
    }
    const page = await readReleases(here(), desk.milo, en)
    expect(page.editions[0]?.outAs).toEqual(['urgent', ...then].reverse())
  })

  test('words that are typed after clearing stay in the newsroom', async () => {
    const { desk, here, types } = on()
    const { of } = await clearedIn(desk, [])
    const en = of.en ?? ''
    await types(en, ' And the canary sings.')
    await orders(desk, [en])
    const [out] = await here().stores.publications.ofEdition(en)
    const { publishable } = await here().stores.versions.read(out?.version ?? '')
    expect(JSON.stringify(publishable)).not.toContain('canary')
  })

  test('what was not cleared, or was cleared anew since one looked, does not go out', async () => {
    const { desk } = on()
    const { of } = await begunIn(desk, [])
    const en = of.en ?? ''
    await expect(orders(desk, [en])).rejects.toThrow(/with its writers/)
    await clears(desk, en)
    const wrong = [{ edition: en, hash: '0'.repeat(64) }]
    await expect(orders(desk, [en], { editions: wrong })).rejects.toThrow(/cleared anew since you looked/)
    expect(await outOf(desk, en)).toEqual([])
  })

  test('a schedule is kept to the moment, moved and cancelled', async () => {
    const { clock, desk, here, settled, stateOf } = on()
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

  test('what goes by its time is read before everybody’s saving waits for it', async () => {
    const { clock, desk, here, settled } = on()
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

  test('a release goes with the copy that was ordered, or with what was cleared last, as was wanted', async () => {
    const { clock, desk, here, settled, stateOf, types } = on()
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

  test('a destination that is trusted in advance gets what is under embargo, marked; nobody else does', async () => {
    const { clock, desk, here, settled } = on()
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
    const { desk, here } = on()
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
}
