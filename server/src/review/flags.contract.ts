import type { Person } from '@copydesk/shared/people'
import { expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import type { ReviewingDesk } from '../testing/desk-that-reviews.ts'
import type { Client } from '../testing/open-newsroom.ts'
import { handOnFlags } from './hand-on-flags.ts'

/** What the lawyer is asked goes nowhere until they have cleared it. */
export function lawyersAreAsked(on: () => ReviewingDesk): void {
  test('legal is asked about a passage, and it goes nowhere until they have cleared that', async () => {
    const { cast, act, page, liveHash, clears, said, missing, told, filed } = on()
    const id = await filed()
    await act(cast.milo, id, 'claim')
    const flag = newId()
    const question = 'CANARY-LEGAL: may we call him a thief?'
    const asks = { flag, duty: 'legal', question, subject: { on: 'field', field: 'headline' } }
    const asked = await act(cast.ana, id, 'flags', asks)
    expect(asked.status).toBe(200)
    expect(asked.body.flags).toMatchObject([{ thread: flag, duty: 'legal', answer: null, mine: false }])
    expect(await told(cast.leo, id)).toEqual([['flag', null]])
    // Sent twice, it is asked once.
    await act(cast.ana, id, 'flags', asks)
    expect(await told(cast.leo, id)).toHaveLength(1)
    expect((await page(cast.leo, id)).flags).toMatchObject([{ mine: true }])
    expect(missing(await page(cast.milo, id), 'flag')[0]).toContain('CANARY-LEGAL')
    const others = await page(cast.nia, id)
    expect(missing(others, 'flag')).toEqual(['Legal is asked about a passage.'])
    expect(JSON.stringify([others, (await cast.nia.get(`/api/editions/${id}/threads`)).body])).not.toContain(
      'CANARY',
    )
    expect(JSON.stringify((await cast.ruth.get('/api/audit')).body)).not.toContain('CANARY')
    expect(said(await clears(cast.nia, id))).toEqual([409, expect.stringMatching(/Leo answers that\.$/)])
    const forces = { hash: await liveHash(id), reason: 'It is on air.' }
    expect((await act(cast.dora, id, 'force', forces)).status).toBe(409)
    const answers = (who: Client, more: object) =>
      act(who, id, 'answer-flag', { duty: 'legal', flag, ...more })
    expect((await answers(cast.milo, { answer: 'cleared' })).status).toBe(403)
    const no = await answers(cast.leo, { answer: 'not-cleared', words: 'Say “accused of theft”.' })
    expect(missing(no.body, 'flag')[0]).toMatch(/^Legal has not cleared/)
    expect((await clears(cast.nia, id)).status).toBe(409)
    const yes = await answers(cast.leo, { answer: 'cleared' })
    expect([yes.status, missing(yes.body, 'flag')]).toEqual([200, []])
    expect(await told(cast.ana, id)).toEqual([
      ['flag', 'cleared'],
      ['flag', 'not-cleared'],
    ])
    expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
  })

  test('legal has cleared the words that they read, and clears anew what somebody makes of them', async () => {
    const { cast, act, page, clears, said, missing, filed, types } = on()
    const id = await filed()
    const flag = newId()
    const asks = { flag, duty: 'legal', question: 'A thief?', subject: { on: 'field', field: 'headline' } }
    await act(cast.ana, id, 'flags', asks)
    const answers = () => act(cast.leo, id, 'answer-flag', { duty: 'legal', flag, answer: 'cleared' })
    expect((await answers()).status).toBe(200)
    expect(said(await answers())).toEqual([409, 'This passage is cleared already.'])
    await types(cast.ana, id, ' by a thief')
    expect(missing(await page(cast.milo, id), 'flag')).toEqual([
      'Legal cleared a passage, which reads otherwise now.',
    ])
    expect(said(await clears(cast.milo, id))).toEqual([
      409,
      'Legal cleared a passage, which reads otherwise now. Leo answers that anew.',
    ])
    expect((await page(cast.leo, id)).flags).toMatchObject([{ thread: flag, mine: true }])
    const anew = await answers()
    expect([anew.status, missing(anew.body, 'flag')]).toEqual([200, []])
    expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
  })

  test('legal answers for the words that they read, not for what somebody makes of them meanwhile', async () => {
    const { cast, act, page, said, missing, filed, types } = on()
    const id = await filed()
    for (const subject of [{ on: 'field', field: 'headline' }, { on: 'edition' }]) {
      const flag = newId()
      await act(cast.ana, id, 'flags', { flag, duty: 'legal', question: 'A thief?', subject })
      const asked = async () =>
        (await page(cast.leo, id)).flags.find(({ thread }: { thread: string }) => thread === flag)
      const { reads } = await asked()
      await types(cast.ana, id, ' by a thief')
      const answers = (more: object) =>
        act(cast.leo, id, 'answer-flag', { duty: 'legal', flag, answer: 'cleared', ...more })
      for (const more of [{ reads }, { reads: null }, { reads, answer: 'not-cleared', words: 'No.' }])
        expect(said(await answers(more))).toEqual([
          409,
          'It reads otherwise than when you looked. Read it again, then answer.',
        ])
      expect(await asked()).toMatchObject({ answer: null, mine: true })
      expect((await answers({ reads: (await asked()).reads })).status).toBe(200)
      expect(await asked()).toMatchObject({ answer: { is: 'cleared' }, mine: false, reads: null })
    }
    expect(missing(await page(cast.milo, id), 'flag')).toEqual([
      'Legal cleared a passage, which reads otherwise now.',
    ])
  })

  test('a question of law that nobody could answer is refused, and one that is taken back is in nobody’s way', async () => {
    const { cast, act, clears, said, filed } = on()
    const id = await filed()
    const asks = { duty: 'standards', question: 'In taste?', subject: { on: 'edition' } }
    expect(said(await act(cast.ana, id, 'flags', { ...asks, flag: newId() }))).toEqual([
      409,
      expect.stringMatching(/answers for standards at its desk. A managing editor grants/),
    ])
    const flag = newId()
    await act(cast.ana, id, 'flags', { ...asks, flag, duty: 'legal' })
    expect((await clears(cast.milo, id)).status).toBe(409)
    await act(cast.ana, id, 'threads', { acts: [{ act: 'remove', id: newId(), comment: flag }] })
    expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
  })

  test('a question of law that was asked by day is answered by whoever holds the duty at night', async () => {
    const { cast, act, page, missing, told, filed, here, desk } = on()
    const id = await filed()
    const flag = newId()
    const asks = { flag, duty: 'legal', question: 'A thief?', subject: { on: 'edition' } }
    await act(cast.ana, id, 'flags', asks)
    const gives = (who: Client & Person, what: 'grant' | 'end') =>
      cast.ruth.post(`/api/duties/${what}`, { person: who.id, duty: 'legal', desk })
    expect((await gives(cast.ben, 'grant')).status).toBe(200)
    const ours = here()
    await Promise.all([handOnFlags(ours), handOnFlags(ours)])
    await handOnFlags(ours)
    expect(await told(cast.ben, id)).toEqual([['flag', null]])
    expect(await told(cast.leo, id)).toEqual([['flag', null]])
    expect((await page(cast.ben, id)).flags).toMatchObject([{ thread: flag, mine: true }])
    expect(missing(await page(cast.ben, id), 'flag')).toEqual(['Legal is asked about: “A thief?”'])
    const answer = await act(cast.ben, id, 'answer-flag', { duty: 'legal', flag, answer: 'cleared' })
    expect([answer.status, missing(answer.body, 'flag')]).toEqual([200, []])
    expect((await gives(cast.ben, 'end')).status).toBe(200)
  })

  test('what was cleared by day and reads otherwise since is read and cleared by whoever holds the duty at night', async () => {
    const { cast, act, page, clears, said, missing, told, filed, types, here, desk } = on()
    const id = await filed()
    const flag = newId()
    const asks = { flag, duty: 'legal', question: 'A thief?', subject: { on: 'field', field: 'headline' } }
    await act(cast.ana, id, 'flags', asks)
    const answers = (who: Client) => act(who, id, 'answer-flag', { duty: 'legal', flag, answer: 'cleared' })
    expect((await answers(cast.leo)).status).toBe(200)
    const gives = (who: Client & Person, what: 'grant' | 'end') =>
      cast.ruth.post(`/api/duties/${what}`, { person: who.id, duty: 'legal', desk })
    expect((await gives(cast.ben, 'grant')).status).toBe(200)
    const ours = here()
    await Promise.all([handOnFlags(ours), handOnFlags(ours)])
    // Nothing is asked of them yet.
    expect(await told(cast.ben, id)).toEqual([])
    expect((await page(cast.ben, id)).flags).toMatchObject([{ thread: flag, mine: false }])
    await types(cast.ana, id, ' by a thief')
    await act(cast.nia, id, 'claim')
    for (const who of [cast.ben, cast.nia])
      expect(JSON.stringify((await who.get(`/api/editions/${id}/threads`)).body)).toContain('A thief?')
    expect((await page(cast.ben, id)).flags).toMatchObject([{ thread: flag, mine: true }])
    const anew = await answers(cast.ben)
    expect([anew.status, missing(anew.body, 'flag')]).toEqual([200, []])
    expect((await gives(cast.ben, 'end')).status).toBe(200)
    expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
  })

  test('what legal has refused is in the way, whoever takes the question away, until legal clears it', async () => {
    const { cast, act, page, clears, said, missing, filed } = on()
    const id = await filed()
    const flag = newId()
    const asks = { flag, duty: 'legal', question: 'A thief?', subject: { on: 'edition' } }
    await act(cast.ana, id, 'flags', asks)
    const answers = (more: object) =>
      act(cast.leo, id, 'answer-flag', { duty: 'legal', flag, answer: 'not-cleared', ...more })
    expect(said(await answers({}))).toEqual([400, 'Say what has to change.'])
    expect((await answers({ words: 'Say “accused”.' })).status).toBe(200)
    const removes = async (who: Client, comment: string) =>
      (await act(who, id, 'threads', { acts: [{ act: 'remove', id: newId(), comment }] })).status
    const { threads } = (await cast.leo.get(`/api/editions/${id}/threads`)).body
    const [{ comments }] = threads
    expect(await removes(cast.ana, flag)).toBe(200)
    expect(await removes(cast.leo, comments.at(-1).id)).toBe(200)
    expect(missing(await page(cast.milo, id), 'flag')).toEqual(['Legal has not cleared a passage.'])
    expect((await clears(cast.milo, id)).status).toBe(409)
    expect((await page(cast.leo, id)).flags).toMatchObject([{ thread: flag, mine: true }])
    expect((await answers({ answer: 'cleared' })).status).toBe(200)
    expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
  })

  test('where legal looks at every copy, it does not go out before they have cleared exactly that', async () => {
    const { cast, policy, act, page, liveHash, clears, missing, filed, types } = on()
    await policy({ duties: ['legal'] })
    const id = await filed()
    await clears(cast.milo, id)
    const { may } = await page(cast.milo, id)
    expect(may.release.why).toBe('Legal has not cleared this copy. Leo clears it.')
    const hash = await liveHash(id)
    const whole = { duty: 'legal', flag: null, answer: 'cleared' }
    expect((await act(cast.leo, id, 'answer-flag', { ...whole, hash: '0'.repeat(64) })).status).toBe(409)
    expect((await act(cast.leo, id, 'answer-flag', { ...whole, hash })).status).toBe(200)
    expect((await page(cast.milo, id)).may.release).toEqual({ allowed: true, why: '' })
    await types(cast.ana, id, ' still')
    expect(missing(await page(cast.milo, id), 'duty')).toEqual(['Legal has not cleared this copy.'])
  })

  test('where legal looks at every copy, they clear the one that is on its way while its writers type on', async () => {
    const { cast, policy, act, page, liveHash, said, draft, filed, types } = on()
    await policy({ duties: ['legal'] })
    const id = await filed()
    const { hash } = (await page(cast.milo, id)).filed
    await types(cast.ana, id, ' still')
    expect((await page(cast.leo, id)).dutiesAsked).toEqual([{ duty: 'legal', version: 1, hash }])
    expect((await page(cast.milo, id)).dutiesAsked).toEqual([])
    expect(said(await act(cast.milo, id, 'clear', { hash }))).toEqual([200, 'approved'])
    expect((await page(cast.leo, id)).dutiesAsked).toEqual([{ duty: 'legal', version: 2, hash }])
    const whole = { duty: 'legal', flag: null, answer: 'cleared', hash }
    const cleared = await act(cast.leo, id, 'answer-flag', whole)
    expect([cleared.status, cleared.body.dutiesAsked]).toEqual([200, []])
    // Leo filed this one: another lawyer looks at it.
    const own = await draft({ owner: cast.leo.id })
    await act(cast.leo, own, 'file')
    expect((await page(cast.leo, own)).dutiesAsked).toEqual([])
    const no = await act(cast.leo, own, 'answer-flag', { ...whole, hash: await liveHash(own) })
    expect(said(no)).toEqual([403, 'You filed this version: somebody else clears it.'])
  })

  test('whoever takes it over reads what legal wants changed', async () => {
    const { cast, act, page, missing, filed } = on()
    const id = await filed()
    await act(cast.milo, id, 'claim')
    const flag = newId()
    const asks = { flag, duty: 'legal', question: 'May we say “thief”?', subject: { on: 'edition' } }
    await act(cast.ana, id, 'flags', asks)
    const no = { duty: 'legal', flag, answer: 'not-cleared', words: 'Say “accused”.' }
    expect((await act(cast.leo, id, 'answer-flag', no)).status).toBe(200)
    expect(missing(await page(cast.nia, id), 'flag')).toEqual(['Legal has not cleared a passage.'])
    await act(cast.nia, id, 'claim')
    expect(missing(await page(cast.nia, id), 'flag')[0]).toContain('May we say “thief”?')
    expect(JSON.stringify((await cast.nia.get(`/api/editions/${id}/threads`)).body)).toContain(
      'Say “accused”.',
    )
  })

  test('what is neither out nor on its way is cleared by no lawyer', async () => {
    const { cast, policy, act, page, clears, said, filed, types, goesOut, liveHash } = on()
    await policy({ duties: ['legal'] })
    const whole = { duty: 'legal', flag: null, answer: 'cleared' }
    const spiked = await filed()
    const hash = await liveHash(spiked)
    await act(cast.milo, spiked, 'spike', { reason: 'Old.' })
    expect(said(await act(cast.leo, spiked, 'answer-flag', { ...whole, hash }))).toEqual([
      409,
      'It is spiked.',
    ])
    const id = await filed()
    await clears(cast.milo, id)
    const out = await liveHash(id)
    expect((await act(cast.leo, id, 'answer-flag', { ...whole, hash: out })).status).toBe(200)
    await goesOut(id)
    await types(cast.ana, id, ' still')
    const update = (await act(cast.ana, id, 'file')).body.liveHash
    await act(cast.milo, id, 'return', { note: 'No.' })
    expect((await page(cast.leo, id)).edition.state).toBe('published')
    expect((await act(cast.leo, id, 'answer-flag', { ...whole, hash: update })).status).toBe(409)
    expect((await act(cast.leo, id, 'answer-flag', { ...whole, hash: out })).status).toBe(200)
  })

  test('nobody is named to answer who is not here, or may not see the story', async () => {
    const { cast, act, page, filed, liveHash, policy } = on()
    await policy({ duties: ['legal'] })
    const id = await filed()
    const who = async () =>
      (await page(cast.milo, id)).conditions.find(({ kind }: { kind: string }) => kind === 'duty').who
    expect(await who()).toBe('Leo clears it.')
    const story = (await page(cast.ruth, id)).story.id
    const restrictedTo = [cast.ana.id, cast.milo.id]
    expect((await cast.ruth.patch(`/api/stories/${story}`, { restrictedTo })).status).toBe(200)
    expect(await who()).toMatch(/^Nobody who may see this holds that duty at this desk/)
    expect((await act(cast.milo, id, 'clear', { hash: await liveHash(id) })).status).toBe(200)
  })
}
