import { expect, test, vi } from 'vitest'
import { storyRows } from '../story/story-rows.ts'
import { begunIn, clearedIn, clears, orders, outOf } from '../testing/cleared-story.ts'
import { type ReleasingDesk, utc } from '../testing/desk-that-releases.ts'
import { cancelRelease, leaveOutOfRelease, liftEmbargo } from './change-release.ts'
import { readReleases } from './read-releases.ts'
import { tryRelease } from './try-release.ts'

/** Languages of one story wait for each other, where it was so ordered or is under embargo. */
export function languagesGoTogether(on: () => ReleasingDesk): void {
  test('a joint release is whole, says who holds it up, and can go without one', async () => {
    const { clock, desk, here, settled } = on()
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
    const { desk, here, settled } = on()
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

  test('a joint release waits for an update that is filed, and for what is on hold as it was cleared', async () => {
    const { clock, desk, here, settled, types, letsGo } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of } = await clearedIn(desk, ['fr'])
    const { en = '', fr = '' } = of
    await orders(desk, [fr])
    await types(fr, ' Les ferries partent.')
    await desk.claire.post(`/api/editions/${fr}/file`)
    await orders(desk, [en, fr], { joint: true })
    expect([await outOf(desk, en), await outOf(desk, fr)]).toEqual([[], ['story']])
    const { releases } = await readReleases(here(), desk.milo, en)
    const parts = releases.find(({ state }) => state === 'waiting')?.editions.map(({ waitsFor }) => waitsFor)
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

  test('no language goes before the embargo on another, and lifting it reaches all', async () => {
    const { clock, desk, here, settled } = on()
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
    const { clock, desk, here, settled, letsGo } = on()
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

  test('the list and the panel tell of an embargo for as long as the server keeps it, in every language', async () => {
    const { clock, desk, here, letsGo, reviser, settled } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of, story } = await clearedIn(desk, ['fr', 'ja'])
    const { en = '', fr = '', ja = '' } = of
    const { story: plain } = await clearedIn(desk, [])
    const told = async () => {
      const rows = await storyRows(here(), desk.milo)
      const alone = await storyRows(here(), desk.milo, story)
      expect(alone).toEqual(rows.filter(({ id }) => id === story))
      expect(rows.find(({ id }) => id === plain)?.editions.map(({ embargo }) => embargo)).toEqual([null])
      const { embargo } = await readReleases(here(), desk.milo, ja)
      const listed = alone[0]?.editions.map((one) => [one.language, one.embargo?.until, one.ordered]).sort()
      return { listed, panel: embargo?.until, lifts: embargo?.mayLift.allowed }
    }
    const languages = (until: string | null | undefined, ...ordered: boolean[]) =>
      ['en', 'fr', 'ja'].map((language, nth) => [language, until, ordered[nth] ?? false])
    expect(await told()).toEqual({ listed: languages(undefined), panel: undefined, lifts: undefined })
    const until = '2026-03-28T18:00:00.000Z'
    const page = await orders(desk, [en], { embargo: utc('2026-03-28T18:00') })
    await orders(desk, [fr], { embargo: utc('2026-03-28T20:00') })
    const longer = '2026-03-28T20:00:00.000Z'
    expect(await told()).toEqual({ listed: languages(longer, true, true), panel: longer, lifts: true })
    const second = (await readReleases(here(), desk.milo, fr)).releases.find(
      ({ id }) => id !== page.releases[0]?.id,
    )
    for (const { id } of [...page.releases, second].flatMap((one) => one ?? []))
      await cancelRelease(here(), desk.milo, en, { release: id, reason: 'No.' })
    // Nothing waits any more, and nothing goes before it all the same.
    expect(await told()).toEqual({ listed: languages(longer), panel: longer, lifts: true })
    const theirs = (await readReleases(here(), reviser, fr)).embargo?.mayLift
    expect(theirs).toMatchObject({ allowed: false, why: expect.stringMatching(/\w/) })
    await liftEmbargo(here(), desk.milo, fr, { reason: 'It is out elsewhere.' })
    expect((await told()).panel).toBeUndefined()
    await orders(desk, [en], { embargo: utc('2026-03-28T18:00') })
    expect((await told()).panel).toBe(until)
    await desk.milo.post(`/api/editions/${en}/return`, { note: 'No.' })
    expect((await told()).panel).toBe(until)
    await clock.to(until)
    await settled()
    expect(await told()).toEqual({ listed: languages(undefined), panel: undefined, lifts: undefined })
    for (const one of [fr, ja]) await letsGo(one, en)
    await orders(desk, [ja])
    await orders(desk, [fr], { embargo: { open: true } })
    // What is out is under no embargo; only what comes next is.
    expect((await told()).listed).toEqual([
      ['en', null, false],
      ['fr', null, true],
      ['ja', undefined, false],
    ])
    await liftEmbargo(here(), desk.milo, fr, { reason: 'It is out elsewhere.' })
  })

  test('whoever releases one language decides nothing of what waits of another', async () => {
    const { clock, desk, reviser, here } = on()
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
}
