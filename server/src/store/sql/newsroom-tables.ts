import type { AuditTables } from './tables/audit.ts'
import type { CheckTables } from './tables/checks.ts'
import type { CreditTables } from './tables/credits.ts'
import type { EntryTables } from './tables/entry.ts'
import type { PeopleTables } from './tables/people.ts'
import type { PublicationTables } from './tables/publication.ts'
import type { ReviewTables } from './tables/review.ts'
import type { ShiftTables } from './tables/shift.ts'
import type { SourceTables } from './tables/sources.ts'
import type { StoryTables } from './tables/story.ts'
import type { ThreadTables } from './tables/threads.ts'
import type { TranslationTables } from './tables/translation.ts'

/**
 * The newsroom in SQL: what must have one truth. Times are ISO 8601 in UTC; lists are JSON text; ids are short random
 * words (`newId`).
 */
export interface NewsroomTables
  extends PeopleTables,
    EntryTables,
    StoryTables,
    ReviewTables,
    PublicationTables,
    CreditTables,
    TranslationTables,
    CheckTables,
    ThreadTables,
    SourceTables,
    ShiftTables,
    AuditTables {}
