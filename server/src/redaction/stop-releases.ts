import { stopPart } from '../publication/stop-part.ts'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'

/** What was ordered is not what was cleared any more: nobody has read it without the words. Gives whom it told. */
export async function stopReleases(
  stores: Stores,
  { story, edition }: EditionFacts,
  changed: ReadonlySet<string>,
  by: string,
): Promise<string[]> {
  const at = await stores.clock.now()
  const told: string[] = []
  for (const release of await stores.releases.waitingOf(story.id)) {
    const part = release.editions.find((one) => one.edition === edition.id && !one.out)
    if (!part) continue
    const goes = part.version === null || release.newest ? edition.cleared : part.version
    if (goes === null || !changed.has(goes)) continue
    const why = 'Words were removed from the copy that was cleared. Clear it anew, then order it again.'
    told.push(...(await stopPart(stores, release, { at, why, by, edition: edition.id })))
  }
  return told
}
