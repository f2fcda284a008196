import { afterAll, beforeAll, describe } from 'vitest'
import { newsroomThatPublished, type PublishedNewsroom } from '../testing/newsroom-that-published.ts'
import { frontsAreRead } from './news-fronts.contract.ts'
import { pagesAreRead } from './news-pages.contract.ts'
import { nothingElseIsRead } from './news-withheld.contract.ts'

/** Whatever the newsroom is kept in, readers see what was published, where it always is, and nothing else. */
export function readersAreServed(settings: () => Promise<Record<string, string>>): void {
  describe('what readers see', () => {
    let published: PublishedNewsroom
    beforeAll(async () => {
      published = await newsroomThatPublished(await settings())
    }, 60_000)
    afterAll(() => published.newsroom.close())
    const on = () => published
    pagesAreRead(on)
    frontsAreRead(on)
    nothingElseIsRead(on)
  })
}
