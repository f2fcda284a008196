import type { ActStore } from './act-store.ts'
import type { AfterReadStore } from './after-read/after-read-store.ts'
import type { AlertStore } from './alerts/alert-store.ts'
import type { AuditStore } from './audit/audit-store.ts'
import type { ContributorStore } from './credits/contributor-store.ts'
import type { DirectoryStore } from './credits/directory/directory-store.ts'
import type { DismissalStore } from './credits/dismissal-store.ts'
import type { HouseStore } from './credits/house/house-store.ts'
import type { WithheldStore } from './credits/withheld/withheld-store.ts'
import type { EditionStore } from './edition/edition-store.ts'
import type { NoticeStore } from './notifications/notice-store.ts'
import type { DeskStore } from './people/desk-store.ts'
import type { PolicyStore } from './people/desks/policy-store.ts'
import type { DutyStore } from './people/duty-store.ts'
import type { InvitationStore } from './people/invitations/invitation-store.ts'
import type { PasswordStore } from './people/passwords/password-store.ts'
import type { PersonStore } from './people/person-store.ts'
import type { RightsStore } from './people/rights-store.ts'
import type { FactorStore } from './people/second-factor/factor-store.ts'
import type { SessionStore } from './people/sessions/session-store.ts'
import type { TokenStore } from './people/tokens/token-store.ts'
import type { ProfileStore } from './profile/profile-store.ts'
import type { FrontStore } from './public/fronts/front-store.ts'
import type { ReaderStore } from './public/reader-store.ts'
import type { BehindStore } from './publication/behind-store.ts'
import type { Clock } from './publication/clock.ts'
import type { CorrectionStore } from './publication/corrections/correction-store.ts'
import type { JobStore } from './publication/job-store.ts'
import type { KillStore } from './publication/kill-store.ts'
import type { PublicationStore } from './publication/publication-store.ts'
import type { ReleaseStore } from './publication/release-store.ts'
import type { RedactionStore } from './redaction/redaction-store.ts'
import type { ReviewStore } from './review/review-store.ts'
import type { DeskLogStore } from './shift/desk-log-store.ts'
import type { ShiftStore } from './shift/shift-store.ts'
import type { SourceStore } from './sources/source-store.ts'
import type { VaultStore } from './sources/vault/vault-store.ts'
import type { AssignmentStore } from './story/assignment-store.ts'
import type { StoryStore } from './story/story-store.ts'
import type { RuleStore } from './stylebook/rule-store.ts'
import type { DecisionStore } from './suggestions/decision-store.ts'
import type { AidsStore } from './terms/aids-store.ts'
import type { MemoryStore } from './terms/memory-store.ts'
import type { TermStore } from './terms/term-store.ts'
import type { ThreadStore } from './threads/thread-store.ts'
import type { TranslationStore } from './translation/translation-store.ts'
import type { VersionStore } from './versions/version-store.ts'
import type { ViewStore } from './views/view-store.ts'
import type { VisitStore } from './visits/visit-store.ts'
import type { DraftStore } from './writers/draft-store.ts'

/** What must have one truth, word by word. */
export interface Stores {
  people: PersonStore
  passwords: PasswordStore
  factors: FactorStore
  sessions: SessionStore
  invitations: InvitationStore
  desks: DeskStore
  duties: DutyStore
  policies: PolicyStore
  stories: StoryStore
  assignments: AssignmentStore
  editions: EditionStore
  versions: VersionStore
  review: ReviewStore
  drafts: DraftStore
  afterReads: AfterReadStore
  views: ViewStore
  visits: VisitStore
  readers: ReaderStore
  fronts: FrontStore
  contributors: ContributorStore
  house: HouseStore
  directory: DirectoryStore
  dismissals: DismissalStore
  withheld: WithheldStore
  translation: TranslationStore
  terms: TermStore
  rules: RuleStore
  memory: MemoryStore
  aids: AidsStore
  threads: ThreadStore
  profiles: ProfileStore
  shifts: ShiftStore
  deskLog: DeskLogStore
  acts: ActStore
  audit: AuditStore
  tokens: TokenStore
  notices: NoticeStore
  decisions: DecisionStore
  releases: ReleaseStore
  publications: PublicationStore
  kills: KillStore
  alerts: AlertStore
  corrections: CorrectionStore
  behind: BehindStore
  jobs: JobStore
  clock: Clock
  sources: SourceStore
  redactions: RedactionStore
  vault: VaultStore
}

/** The stores of a newsroom. Anything may be read at any time; what changes is changed in `transact`. */
export interface NewsroomStores extends Stores {
  /**
   * Runs a change on stores that see and make it as one: all of it is on disk when this resolves, and none of it when
   * it throws. Changes run one after the other, and everybody's saving waits: nothing else may be awaited inside.
   */
  transact<T>(change: (stores: Stores) => Promise<T>): Promise<T>

  /** What is broken in the files themselves, a line each. */
  damage(): Promise<string[]>

  /** What rights are judged on, of what is open. */
  rights: RightsStore

  /** Rewrites what was deleted, where the store keeps that: what was removed for good is not left in its files. */
  forgetDeleted(): Promise<void>

  /** Throws when nothing can be written now: a full disk, a lost one. */
  tryWriting(): Promise<void>
}
