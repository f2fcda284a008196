import type { Kysely } from 'kysely'
import { newId } from '../../new-id.ts'
import type { NewsroomStores, Stores } from '../../stores.ts'
import type { Store } from '../store.ts'
import { sqlActStore } from './act-store.ts'
import { sqlAfterReadStore } from './after-read-store.ts'
import { sqlAidsStore } from './aids-store.ts'
import { sqlAlertStore } from './alert-store.ts'
import { sqlAssignmentStore } from './assignment-store.ts'
import { sqlAuditStore } from './audit-store.ts'
import { sqlBehindStore } from './behind-store.ts'
import { sqlClock } from './clock.ts'
import { sqlContributorStore } from './contributor-store.ts'
import { sqlCorrectionStore } from './correction-store.ts'
import { sqlDecisionStore } from './decision-store.ts'
import { sqlDeskLogStore } from './desk-log-store.ts'
import { sqlDeskStore } from './desk-store.ts'
import { sqlDirectoryStore } from './directory-store.ts'
import { sqlDismissalStore } from './dismissal-store.ts'
import { sqlDraftStore } from './draft-store.ts'
import { sqlDutyStore } from './duty-store.ts'
import { sqlEditionStore } from './edition-store.ts'
import { sqlFactorStore } from './factor-store.ts'
import { sqlFrontStore } from './front-store.ts'
import { sqlHouseStore } from './house-store.ts'
import { sqlInvitationStore } from './invitation-store.ts'
import { sqlJobStore } from './job-store.ts'
import { sqlKillStore } from './kill-store.ts'
import { sqlMemoryStore } from './memory-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'
import { sqlNoticeStore } from './notice-store.ts'
import { sqlPasswordStore } from './password-store.ts'
import { sqlPersonStore } from './person-store.ts'
import { sqlPolicyStore } from './policy-store.ts'
import { sqlProfileStore } from './profile-store.ts'
import { sqlPublicationStore } from './publication-store.ts'
import { sqlReaderStore } from './reader-store.ts'
import { sqlRedactionStore } from './redaction-store.ts'
import { sqlReleaseStore } from './release-store.ts'
import { sqlReviewStore } from './review-store.ts'
import { sqlRightsStore } from './rights-store.ts'
import { sqlRuleStore } from './rule-store.ts'
import { sqlSessionStore } from './session-store.ts'
import { sqlShiftStore } from './shift-store.ts'
import { sqlSourceStore } from './source-store.ts'
import { sqlStoryStore } from './story-store.ts'
import { sqlTermStore } from './term-store.ts'
import { sqlThreadStore } from './thread-store.ts'
import { sqlTokenStore } from './token-store.ts'
import { sqlTranslationStore } from './translation-store.ts'
import { sqlVaultStore } from './vault-store.ts'
import { sqlVersionStore } from './version-store.ts'
import { sqlViewStore } from './view-store.ts'
import { sqlVisitStore } from './visit-store.ts'
import { sqlWithheldStore } from './withheld-store.ts'

/** The newsroom's stores on a database. @param now what counts where the database has no clock of its own. */
export function sqlNewsroomStores(
  { db, transact, damage, forgetDeleted }: Pick<Store, 'db' | 'transact' | 'damage' | 'forgetDeleted'>,
  now: () => Date = () => new Date(),
): NewsroomStores {
  return {
    ...storesOn(db, now),
    transact: (change) => transact((tx) => change(storesOn(tx, now))),
    damage,
    forgetDeleted,
    rights: sqlRightsStore(db),
    async tryWriting() {
      // A row that comes and goes: the pages that it touches are written all the same.
      const id = newId()
      const now = new Date().toISOString()
      await db.transaction().execute(async (tx) => {
        const row = { id, identifier: 'trial', value: '', expiresAt: now, createdAt: now, updatedAt: now }
        await tx.insertInto('verification').values(row).execute()
        await tx.deleteFrom('verification').where('id', '=', id).execute()
      })
    },
  }
}

function storesOn(db: Kysely<NewsroomTables>, now: () => Date): Stores {
  return {
    people: sqlPersonStore(db),
    passwords: sqlPasswordStore(db),
    factors: sqlFactorStore(db),
    sessions: sqlSessionStore(db),
    invitations: sqlInvitationStore(db),
    desks: sqlDeskStore(db),
    duties: sqlDutyStore(db),
    policies: sqlPolicyStore(db),
    stories: sqlStoryStore(db),
    assignments: sqlAssignmentStore(db),
    editions: sqlEditionStore(db),
    versions: sqlVersionStore(db),
    review: sqlReviewStore(db),
    drafts: sqlDraftStore(db),
    afterReads: sqlAfterReadStore(db),
    views: sqlViewStore(db),
    visits: sqlVisitStore(db),
    readers: sqlReaderStore(db),
    fronts: sqlFrontStore(db),
    contributors: sqlContributorStore(db),
    house: sqlHouseStore(db),
    directory: sqlDirectoryStore(db),
    dismissals: sqlDismissalStore(db),
    withheld: sqlWithheldStore(db),
    translation: sqlTranslationStore(db),
    terms: sqlTermStore(db),
    rules: sqlRuleStore(db),
    memory: sqlMemoryStore(db),
    aids: sqlAidsStore(db),
    threads: sqlThreadStore(db),
    profiles: sqlProfileStore(db),
    shifts: sqlShiftStore(db),
    deskLog: sqlDeskLogStore(db),
    acts: sqlActStore(db),
    audit: sqlAuditStore(db),
    tokens: sqlTokenStore(db),
    notices: sqlNoticeStore(db),
    decisions: sqlDecisionStore(db),
    releases: sqlReleaseStore(db),
    publications: sqlPublicationStore(db),
    kills: sqlKillStore(db),
    alerts: sqlAlertStore(db),
    corrections: sqlCorrectionStore(db),
    behind: sqlBehindStore(db),
    jobs: sqlJobStore(db),
    clock: sqlClock(db, now),
    sources: sqlSourceStore(db),
    redactions: sqlRedactionStore(db),
    vault: sqlVaultStore(db),
  }
}
