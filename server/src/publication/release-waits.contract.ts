import { expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import { begunIn, clearedIn, clears, orders, outOf } from '../testing/cleared-story.ts'
import { type ReleasingDesk, utc } from '../testing/desk-that-releases.ts'
import { acknowledgeKill, killStory } from './kill-story.ts'
import { readReleases } from './read-releases.ts'

/** What is not as it was when it was ordered stays where it is, and says why. */
export function releasesAreKeptBack(on: () => ReleasingDesk): void {
  test('what is returned, spiked or held does not go, whatever was ordered', async () => {
    const { clock, desk, here, settled, types } = on()
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
    const { clock, desk, here, settled, types } = on()
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
    const { clock, desk, lawyer, here, settled } = on()
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

  test('what the lawyer cleared of a copy that came after it is not cleared in the one that is queued', async () => {
    const { clock, desk, lawyer, here, settled } = on()
    await clock.to('2026-03-28T10:00:00.000Z')
    const { of } = await clearedIn(desk, [])
    const en = of.en ?? ''
    await orders(desk, [en], { notBefore: utc('2026-03-28T12:00') })
    const flag = newId()
    const subject = { on: 'field', field: 'headline' }
    const asks = { flag, duty: 'legal', question: 'May we say so?', subject }
    expect((await desk.ana.post(`/api/editions/${en}/flags`, asks)).status).toBe(200)
    await desk.newsroom.types(en, (doc) => doc.getText('headline').insert(0, 'Perhaps: '))
    const clears = { duty: 'legal', flag, answer: 'cleared', words: '' }
    expect((await lawyer.post(`/api/editions/${en}/answer-flag`, clears)).status).toBe(200)
    await clock.to('2026-03-28T12:00:00.000Z')
    await settled()
    expect(await outOf(desk, en)).toEqual([])
    const [waiting] = (await readReleases(here(), desk.ana, en)).releases
    expect(waiting?.editions[0]?.waitsFor).toMatch(/^Legal cleared a passage, which reads otherwise now\./)
  })

  test('what was forced and then cleared as it stood is out, and nothing of it waits', async () => {
    const { clock, desk, settled, stateOf } = on()
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
    const { clock, desk, settled, types } = on()
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

  test('whoever ordered what does not go out is told, and of which language that is', async () => {
    const { clock, desk, orderer, here } = on()
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
    const { clock, desk, here, settled, stateOf } = on()
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
    expect([await stateOf(en), await stateOf(fr), await stateOf(ja)]).toEqual(['killed', 'killed', 'killed'])
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
}
