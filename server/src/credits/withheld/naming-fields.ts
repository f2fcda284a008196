import type { PublishableCopy } from '@copydesk/shared/copy'
import { saysName } from '@copydesk/shared/credits'

/** What stands around a copy and may name those who made it. */
const AROUND = ['byline', 'dateline', 'creditLine', 'rights', 'bio', 'disclosure'] as const

/** Which of it names somebody who must not be named. */
export const namingFields = (copy: PublishableCopy, names: ReadonlySet<string>): (typeof AROUND)[number][] =>
  AROUND.filter((field) => saysName(copy[field] ?? '', names))
