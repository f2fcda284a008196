import type { Attestation, SourceMark } from '@copydesk/shared/sources'

export interface GroupRecord {
  id: string
  story: string
  claimed: number | null
  someOf: string | null
  by: string
  at: string
}

export interface MarkRecord extends SourceMark {
  group: string
  edition: string
}

export interface AttestationRecord extends Omit<Attestation, 'holds'> {
  group: string
}

/** Whom copy rests on. A group has no name and no word of who it is. */
export interface SourceStore {
  /** Of a story, oldest first. */
  groups(story: string): Promise<GroupRecord[]>
  findGroup(id: string): Promise<GroupRecord | null>
  addGroup(group: GroupRecord): Promise<void>
  changeGroup(id: string, change: Pick<GroupRecord, 'claimed' | 'someOf'>): Promise<void>

  /** Of all editions of a story, oldest first. */
  marks(story: string): Promise<MarkRecord[]>
  findMark(id: string): Promise<MarkRecord | null>
  addMark(mark: MarkRecord): Promise<void>
  dropMark(id: string): Promise<void>
  /** It stands on other characters. */
  moveMark(id: string, subject: MarkRecord['subject']): Promise<void>

  /** Of a story, oldest first. */
  attestations(story: string): Promise<AttestationRecord[]>
  /** In the place of what this person said before of this group in this edition. */
  attest(attestation: AttestationRecord): Promise<void>
  /** False when there was none. */
  withdraw(group: string, edition: string, person: string): Promise<boolean>
  /** Whether they took it back, and have not said it since. */
  hasWithdrawn(group: string, edition: string, person: string): Promise<boolean>
}
