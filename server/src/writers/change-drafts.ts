import type { Asker } from '@copydesk/shared/access'
import { changesBetween } from '@copydesk/shared/audit'
import type { DraftRule } from '@copydesk/shared/writers'
import type { Newsroom } from '../newsroom.ts'
import { demand } from '../story/about.ts'

/** Decides what of the drafts of the newsroom's stories is shown. */
export async function changeDrafts(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  by: Asker,
  change: Partial<DraftRule>,
): Promise<DraftRule> {
  demand('manage-newsroom', { asker: by })
  const changed = await stores.transact(async ({ drafts, acts }) => {
    const before = await drafts.rule()
    const rule = { ...before, ...change }
    await drafts.changeRule(rule)
    await acts.record({
      at: now(),
      person: by.id,
      act: 'change-drafts',
      what: 'newsroom',
      subject: 'newsroom',
      details: { changed: changesBetween(before, rule) },
    })
    return rule
  })
  bus.tell({ kind: 'people' })
  return changed
}
