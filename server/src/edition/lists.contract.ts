import type { Person } from '@copydesk/shared/people'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, openNewsroom, type TestNewsroom } from '../testing/open-newsroom.ts'

/** Whatever the newsroom is kept in, its lists know what they have not yet shown as it is printed now. */
export function listsKnowWhatIsDue(settings: () => Promise<Record<string, string>>): void {
  let newsroom: TestNewsroom
  let ruth: Client & Person
  let [original, french] = ['', '']

  beforeAll(async () => {
    newsroom = await openNewsroom(await settings())
    ruth = await newsroom.signIn('Ruth', 'managing-editor')
    const made = await ruth.post('/api/stories', { slug: 'BRIDGE', desk: ruth.desk, text: 'It is closed.' })
    original = made.body.edition.id
    const wanted = { language: 'fr', follows: original }
    french = (await ruth.post(`/api/stories/${made.body.story.id}/editions`, wanted)).body.edition.id
    await newsroom.composed.settled()
  })
  afterAll(() => newsroom.close())

  test('what was read before a change of what is printed does not take the place of what was read after it', async () => {
    const { editions } = newsroom.composed.newsroom.stores
    const found = await editions.find(original)
    if (!found) throw new Error('the edition is gone')
    const { headline, words, listedAt, printDue } = found
    const read = (liveHash: string, at: number, printed: number) =>
      editions.relist(original, { headline, words, liveHash, listedAt: at, printed })
    const hash = async () => (await editions.find(original))?.liveHash

    await editions.reprint([original])
    expect(await read('printed anew', listedAt, printDue + 1)).toBe(true)
    expect(await read('printed before', listedAt, printDue)).toBe(false)
    expect(await hash()).toBe('printed anew')
    expect(await editions.dueToPrint(9, [])).toEqual([])

    // Of later words that were printed as before, the words count, and they are due to be printed anew.
    expect(await read('written since', listedAt + 1, printDue)).toBe(true)
    expect(await editions.dueToPrint(9, [])).toEqual([original])
    expect(await read('read before that was written', listedAt, printDue + 1)).toBe(false)
    expect(await read('both', listedAt + 1, printDue + 1)).toBe(true)
    expect(await hash()).toBe('both')
  })

  test('when all print anew, originals come before what prints their credits, and none that cannot be read', async () => {
    const { editions } = newsroom.composed.newsroom.stores
    await editions.reprint()
    expect(await editions.dueToPrint(1, [])).toEqual([original])
    expect(await editions.dueToPrint(9, [])).toEqual([original, french])
    expect(await editions.dueToPrint(9, [original])).toEqual([french])
  })
}
