import { findInCopy, partsOfCopy } from '@copydesk/shared/checks'
import { closeInsertion, insertText, newGroup, suggestInsert } from '@copydesk/shared/copy'
import { RuleFinder } from '@copydesk/shared/stylebook'
import { expect, test } from 'vitest'
import type { ReviewingDesk } from '../testing/desk-that-reviews.ts'

/** What a desk has whoever clears look at: its checklist, what the checks found, what is only suggested. */
export function checklistIsTicked(on: () => ReviewingDesk): void {
  test('a copy is cleared when what its desk insists on is ticked, and the record says what was', async () => {
    const { cast, act, page, policy, said, filed, liveHash } = on()
    await policy({
      checklist: [
        { words: 'The numbers add up', blocks: true },
        { words: 'The names are spelled as they spell them', blocks: true },
        { words: 'There is a picture', blocks: false },
      ],
    })
    const id = await filed()
    expect((await page(cast.milo, id)).checklist.map(({ blocks }: { blocks: boolean }) => blocks)).toEqual([
      ...[true, true, false],
    ])
    const hash = await liveHash(id)
    const clears = (...ticked: string[]) => act(cast.milo, id, 'clear', { hash, ticked })
    expect(said(await act(cast.milo, id, 'clear', { hash }))).toEqual([
      409,
      'On the checklist of its desk “The numbers add up” and “The names are spelled as they spell them” are not ticked. Look at them, tick them, and clear it then.',
    ])
    expect(said(await clears('The numbers add up', 'There is a picture'))).toEqual([
      409,
      'On the checklist of its desk “The names are spelled as they spell them” is not ticked. Look at that, tick it, and clear it then.',
    ])
    expect((await page(cast.milo, id)).clearings).toEqual([])
    const both = ['The names are spelled as they spell them', 'The numbers add up']
    expect(said(await clears(...both, 'What nobody asked'))).toEqual([200, 'approved'])
    const { acts } = (await cast.ruth.get('/api/audit?act=clear')).body
    expect(acts[0]).toMatchObject({ subject: id, details: { hash, ticked: both.toReversed() } })
    // Nothing is asked twice of a copy that is cleared: that it is comes first.
    expect(said(await clears())).toEqual([409, 'It is cleared as it stands.'])
  })

  test('a force goes past the checklist, and is not reviewed until somebody has ticked it', async () => {
    const { cast, act, policy, said, filed, liveHash } = on()
    await policy({ checklist: [{ words: 'The numbers add up', blocks: true }] })
    const id = await filed()
    const hash = await liveHash(id)
    const forced = await act(cast.dora, id, 'force', { hash, reason: 'On air' })
    expect([...said(forced), forced.body.notReviewed?.by.name]).toEqual([200, 'approved', 'Dora'])
    expect(said(await act(cast.milo, id, 'clear', { hash }))[0]).toBe(409)
    const cleared = await act(cast.milo, id, 'clear', { hash, ticked: ['The numbers add up'] })
    expect([...said(cleared), cleared.body.notReviewed]).toEqual([200, 'approved', null])
  })

  test('a checklist has no line twice', async () => {
    const { cast, desk } = on()
    const twice = [true, false].map((blocks) => ({ words: 'The numbers add up', blocks }))
    expect((await cast.ruth.patch(`/api/desks/${desk}/policy`, { checklist: twice })).status).toBe(400)
  })

  test('what the checks found is told until it is mended or dismissed, and in the way where the desk says so', async () => {
    const { cast, act, page, policy, missing, said, clears, filed, here } = on()
    const rule = {
      ...{ language: 'en', kind: 'word', not: ['closed'], say: ['shut'], reason: 'It is shorter.' },
      ...{ endings: false, inQuotations: false },
    }
    const kept = await cast.ruth.post('/api/stylebook', rule)
    expect(kept.status, JSON.stringify(kept.body)).toBe(200)
    const id = await filed()
    const before = await page(cast.milo, id)
    expect(missing(before, 'checks')).toEqual(['The checks found something to look at.'])
    expect(before.may.clear.allowed).toBe(true)
    await policy({ checksBlock: true })
    expect(said(await clears(cast.milo, id))).toEqual([
      409,
      'The checks found something to look at. Whoever writes it mends it, or dismisses it with a reason.',
    ])
    // Mended in one copy, it is found in that alone no more.
    const other = await filed()
    await here().rooms.edit(other, cast.ana.id, (doc) => {
      const body = doc.getText('body')
      const at = body.toString().indexOf('closed')
      body.delete(at, 'closed'.length)
      insertText(doc, 'body', at, 'shut')
    })
    expect(missing(await page(cast.milo, other), 'checks')).toEqual([])
    const rules = new RuleFinder(await here().stores.rules.list('en'), 'en')
    const compared = { from: null, to: 'en', names: [], finder: null }
    const parts = await here().rooms.read(id, (doc) => partsOfCopy(doc, null))
    const finding = findInCopy(parts, { compared, rules })
    let next = finding.next()
    while (!next.done) next = finding.next()
    const [found] = next.value
    const dismissal = {
      ...{ key: found?.key, check: found?.check, original: '', localized: 'closed' },
      reason: 'It is their word.',
    }
    expect((await act(cast.ana, id, 'dismiss-finding', dismissal)).status).toBe(200)
    expect(missing(await page(cast.milo, id), 'checks')).toEqual([])
    expect(said(await clears(cast.milo, id))).toEqual([200, 'approved'])
    expect((await cast.ruth.post(`/api/stylebook/${kept.body.rule.id}/remove`)).status).toBe(200)
    expect(missing(await page(cast.milo, await filed()), 'checks')).toEqual([])
  })

  test('suggestions that nobody has decided are told, and in nobody’s way', async () => {
    const { cast, page, missing, said, clears, filed, here } = on()
    const id = await filed()
    await here().rooms.edit(id, cast.milo.id, (doc) => {
      const who = { person: cast.milo.id, at: 1, group: newGroup(doc) }
      suggestInsert(doc, 'body', 1, 'Suddenly, ', who)
      closeInsertion(doc)
    })
    const before = await page(cast.milo, id)
    expect(missing(before, 'suggestions')).toEqual(['One suggestion waits for an answer.'])
    expect(said(await clears(cast.nia, id))).toEqual([200, 'approved'])
  })
}
