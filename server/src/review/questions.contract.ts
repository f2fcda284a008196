import { expect, test } from 'vitest'
import { newId } from '../new-id.ts'
import type { ReviewingDesk } from '../testing/desk-that-reviews.ts'
import { askReadBacks } from './ask-read-backs.ts'

/** What is asked of whoever filed is answered before a clearing, where the desk wants it. */
export function questionsAreAnswered(on: () => ReviewingDesk): void {
  test('a query that waits is advice, or in the way where the desk says so, until it is answered', async () => {
    const { cast, policy, act, page, clears, said, filed } = on()
    const id = await filed()
    const thread = newId()
    const begin = { act: 'begin', id: thread, subject: { on: 'edition' }, words: 'Who says Friday?' }
    await act(cast.milo, id, 'threads', { acts: [{ ...begin, query: { of: cast.ana.id } }] })
    const before = await page(cast.milo, id)
    expect(before.conditions).toContainEqual({
      ...{ kind: 'query', for: 'clear', blocks: false, words: 'Milo asks: “Who says Friday?”' },
      ...{ who: 'Ana answers that.', place: { panel: 'comments', thread } },
    })
    expect(before.may.clear.allowed).toBe(true)
    await policy({ queriesBlock: true })
    expect(said(await clears(cast.milo, id))).toEqual([
      409,
      'Milo asks: “Who says Friday?” Ana answers that.',
    ])
    const reply = { act: 'reply', id: newId(), thread, words: 'The harbour master.' }
    await act(cast.ana, id, 'threads', { acts: [reply] })
    expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
  })

  test('a query that only named people read says nothing to others, and is not in their way', async () => {
    const { cast, policy, act, page, clears, said, missing, filed } = on()
    await policy({ queriesBlock: true })
    const id = await filed()
    const words = 'CANARY-QUERY: is the source the mayor?'
    const begin = { act: 'begin', id: newId(), subject: { on: 'edition' }, words, readers: [cast.ana.id] }
    await act(cast.milo, id, 'threads', { acts: [{ ...begin, query: { of: cast.ana.id } }] })
    expect(missing(await page(cast.milo, id), 'query')).toHaveLength(1)
    const others = await cast.nia.get(`/api/editions/${id}`)
    expect(JSON.stringify(others.body)).not.toContain('CANARY')
    expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
  })

  test('whoever filed reads back what an editor changed since, and says so of exactly that copy', async () => {
    const { cast, policy, act, page, liveHash, clears, said, missing, told, filed, types } = on()
    const id = await filed()
    await act(cast.milo, id, 'claim')
    expect(missing(await page(cast.milo, id), 'read-back')).toEqual([])
    await types(cast.milo, id, ' for good')
    const asked = await page(cast.ana, id)
    expect(asked.asksReadBack).toBe(true)
    expect(missing(asked, 'read-back')).toEqual([
      'Ana filed it, and has not said whether what was changed since is right.',
    ])
    const says = (answer: string, hash: string, words = '') =>
      act(cast.ana, id, 'read-back', { hash, answer, words })
    expect(said(await act(cast.ben, id, 'read-back', { hash: asked.liveHash, answer: 'ok' }))).toEqual([
      409,
      expect.stringMatching(/^Whoever filed it reads it back/),
    ])
    expect((await says('problem', asked.liveHash)).status).toBe(400)
    expect(said(await says('ok', '0'.repeat(64)))).toEqual([
      409,
      expect.stringMatching(/changed since you looked/),
    ])
    const problem = await says('problem', asked.liveHash, 'Not for good: for a week.')
    expect(problem.body.readBack).toMatchObject({ answer: 'problem', ofThis: true, by: { name: 'Ana' } })
    expect(missing(problem.body, 'read-back')[0]).toContain('Not for good: for a week.')
    expect(await told(cast.milo, id)).toEqual([['read-back', 'problem']])
    await policy({ readBackBlocks: true })
    expect(said(await clears(cast.milo, id))).toEqual([409, expect.stringMatching(/^Ana sees a problem/)])
    await types(cast.milo, id, ', nearly')
    expect((await page(cast.ana, id)).asksReadBack).toBe(true)
    const ok = await says('ok', await liveHash(id))
    expect([ok.body.asksReadBack, missing(ok.body, 'read-back')]).toEqual([false, []])
    expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
  })

  test('whoever filed is asked once to read back, when the editor has come to rest', async () => {
    const { cast, act, told, filed, types, here, settled } = on()
    const id = await filed()
    await act(cast.milo, id, 'claim')
    const ours = here()
    const resting = new Map<string, string>()
    const looks = async (seen = resting) => {
      await settled()
      await askReadBacks(ours, seen)
      return (await told(cast.ana, id)).filter(([kind]) => kind === 'read-back').length
    }
    expect([await looks(), await looks()]).toEqual([0, 0])
    await types(cast.milo, id, ' for good')
    expect(await looks()).toBe(0)
    await types(cast.milo, id, ', nearly')
    expect(await looks()).toBe(0)
    expect(await looks()).toBe(1)
    // Neither this server nor another asks again, whatever is changed after that.
    await types(cast.milo, id, ' so')
    const other = new Map<string, string>()
    expect([await looks(), await looks(), await looks(other), await looks(other)]).toEqual([1, 1, 1, 1])
  })

  test('whoever saw a problem is asked once more when it was mended, whoever mends it', async () => {
    const { cast, act, told, filed, types, here, settled, liveHash } = on()
    const id = await filed()
    const resting = new Map<string, string>()
    const rests = async () => {
      await settled()
      for (let look = 0; look < 3; look++) await askReadBacks(here(), resting)
      return (await told(cast.ana, id)).filter(([kind]) => kind === 'read-back').length
    }
    // Nobody has taken it: an editor changed it all the same.
    await types(cast.nia, id, ' for good')
    expect(await rests()).toBe(1)
    const problem = { hash: await liveHash(id), answer: 'problem', words: 'Not for good.' }
    expect((await act(cast.ana, id, 'read-back', problem)).status).toBe(200)
    expect(await rests()).toBe(1)
    await types(cast.milo, id, ', nearly')
    expect(await rests()).toBe(2)
    await types(cast.milo, id, ' so')
    expect(await rests()).toBe(2)
  })

  test('nobody waits for the read-back of somebody who files it no more', async () => {
    const { cast, act, policy, filed, types, page, missing, clears, said } = on()
    await policy({ readBackBlocks: true })
    const id = await filed()
    await types(cast.nia, id, ' for good')
    expect((await clears(cast.milo, id)).status).toBe(409)
    const story = (await page(cast.ruth, id)).story.id
    const to = (restrictedTo: string[] | null) =>
      cast.ruth.patch(`/api/stories/${story}`, { restrictedTo, owner: cast.milo.id })
    expect((await to([cast.milo.id, cast.nia.id])).status).toBe(200)
    const asked = (await page(cast.nia, id)).conditions.find(
      (one: { kind: string }) => one.kind === 'read-back',
    )
    expect(asked).toMatchObject({
      blocks: false,
      who: expect.stringMatching(/^Ana does not file it any more/),
    })
    expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
    expect(missing(await page(cast.nia, id), 'flag')).toEqual([])
    await act(cast.nia, id, 'return', { note: 'Done.' })
  })
}
