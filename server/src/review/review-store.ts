import type { Approver, AskedDuty, Hold } from '@copydesk/shared/review'

/** Who handed an edition over last, and since when it waits for somebody to take it. */
export interface Filing {
  edition: string
  person: string
  /** Whom it was filed to; null for the desk. */
  to: string | null
  waitsSince: string
  /** When its desk was told that nobody has taken it. */
  rungAt: string | null
  /** When whoever filed was asked to read back what was changed since. */
  askedBackAt: string | null
  /** When it was sent back to whoever filed it; null once it was filed, set aside or cleared after that. */
  returnedAt: string | null
}

/** Somebody has cleared exactly this copy. */
export interface Clearing {
  id: string
  edition: string
  hash: string
  /** Null where a duty cleared it beside the editors. */
  version: string | null
  person: string
  at: string
  as: Approver | AskedDuty
}

/** What was cleared last was forced, and nobody has cleared any copy since. */
export interface Forcing {
  version: string
  person: string
  at: string
  reason: string
}

/** What whoever filed says of a copy that was changed since. */
export interface ReadBack {
  id: string
  edition: string
  hash: string
  person: string
  answer: 'ok' | 'problem'
  words: string
  at: string
}

/** A passage that the lawyer or the standards editor is asked about. */
export interface Flag {
  /** The thread that holds the question, for its readers alone. */
  thread: string
  edition: string
  duty: AskedDuty
  person: string
  at: string
  answer: 'cleared' | 'not-cleared' | null
  answeredBy: string | null
  answeredAt: string | null
  /** What the words read that were answered, as `readsNow` says it; null for an answer that is bound to none. */
  answeredOf: string | null
  /** Nothing is left of what was said in its thread. */
  removed: boolean
}

/** One whose answer is due, or is due anew once it reads otherwise, and somebody who gives it and cannot read it. */
export interface UnheardFlag extends Pick<Flag, 'thread' | 'edition' | 'person' | 'answer'> {
  story: string
  /** Who holds its duty at the desk. */
  holder: string
}

/** An edition that somebody filed and nobody has taken. */
export interface Waiting {
  edition: string
  desk: string
  filedBy: string
  waitsSince: string
}

/** An edition that reads otherwise than it was filed. */
export interface ChangedSince {
  edition: string
  filedBy: string
  liveHash: string
}

/** What is said of editions on their way from filed to published. */
export interface ReviewStore {
  filing(edition: string): Promise<Filing | null>
  /** In the place of the one before. */
  keepFiling(filing: Filing): Promise<void>
  /** Null: it is not with its writers for that any more. */
  sendBack(edition: string, at: string | null): Promise<void>
  /** It waits for anybody at its desk from then on, and that may be told anew. */
  waitAgain(edition: string, since: string): Promise<void>
  /** What was filed to somebody who has not taken it. */
  waitingFor(): Promise<{ edition: string; to: string }[]>
  /** Filed, taken by nobody, and their desks not told yet; those that wait longest first. */
  waiting(): Promise<Waiting[]>
  /** False when its desk was told already, whoever did: of two servers one tells it. */
  ring(edition: string, at: string): Promise<boolean>

  /** Changed since they were filed, and whoever filed was not asked yet. */
  changedSince(): Promise<ChangedSince[]>
  /** False when they were asked already. */
  askBack(edition: string, at: string): Promise<boolean>
  /** Whoever filed it is asked once more when it has changed again. */
  askBackAgain(edition: string): Promise<void>

  /** Those of a copy, oldest first. */
  clearings(edition: string, hash: string): Promise<Clearing[]>
  /** Once for each person, copy and part: the newest. */
  addClearing(clearing: Clearing): Promise<void>
  /** None of its copies is cleared by anybody any more, but the one that is out. */
  endClearings(edition: string, out: string | null): Promise<void>

  /** Also one whose end has passed. */
  hold(edition: string): Promise<Hold | null>
  /** In the place of one whose end has passed. */
  putHold(edition: string, hold: Hold): Promise<void>
  liftHold(edition: string): Promise<void>

  forcing(edition: string): Promise<Forcing | null>
  keepForcing(edition: string, forcing: Forcing): Promise<void>
  endForcing(edition: string): Promise<void>

  /** The newest of an edition by this person, of this copy where its hash is said. */
  readBack(edition: string, person: string, hash?: string): Promise<ReadBack | null>
  addReadBack(readBack: ReadBack): Promise<void>

  /** Oldest first. One that was taken back before anybody answered is none. */
  flags(edition: string): Promise<Flag[]>
  /** Of all editions, or the one of this thread; not those whose question was taken back. */
  unheardFlags(thread?: string): Promise<UnheardFlag[]>
  addFlag(flag: Pick<Flag, 'thread' | 'edition' | 'duty' | 'person' | 'at'>): Promise<void>
  answerFlag(
    thread: string,
    said: { answer: 'cleared' | 'not-cleared'; person: string; at: string; of: string | null },
  ): Promise<void>
}
