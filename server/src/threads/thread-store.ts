import type { Comment, IdRange, Thread } from '@copydesk/shared/threads'

/** A thread without what is said in it. */
export interface ThreadRecord extends Omit<Thread, 'comments'> {
  edition: string
}

/** Where it stands, and nothing of what is said. */
export interface ThreadOnWords {
  id: string
  ranges: readonly IdRange[]
}

/** What may change of a thread after it has begun. */
export type ThreadChange = Partial<
  Pick<ThreadRecord, 'subject' | 'query' | 'task' | 'resolved'> & { removedAt: string }
>

/** What people say to one another about editions. Words that their writer has removed are kept nowhere. */
export interface ThreadStore {
  /** Those of an edition that this person may read, oldest first. */
  of(edition: string, reader: string): Promise<Thread[]>

  /** Those of an edition that stand on words, whoever may read them. */
  onWords(edition: string): Promise<ThreadOnWords[]>

  /** Whoever asks: whether this person may read it is judged by `mayRead`. Null also for one that was removed. */
  find(id: string): Promise<ThreadRecord | null>

  /** Queries that wait for an answer, in all editions, that this person may read; without what was said. */
  unanswered(reader: string): Promise<ThreadRecord[]>

  /** How many an edition has. */
  count(edition: string): Promise<number>

  begin(thread: ThreadRecord): Promise<void>
  change(id: string, change: ThreadChange): Promise<void>
  /** One more person, of a thread that only some may read. */
  letRead(id: string, person: string): Promise<void>

  /** What was said in a thread, oldest first. */
  said(thread: string): Promise<Comment[]>

  /** A comment, with the thread that it stands in. */
  findComment(id: string): Promise<{ comment: Comment; thread: string } | null>
  say(thread: string, comment: Comment): Promise<void>
  changeComment(comment: Pick<Comment, 'id' | 'words' | 'mentions' | 'editedAt'>): Promise<void>
  dropComment(id: string): Promise<void>

  /** Those of these threads that this person may read. */
  readable(threads: readonly string[], reader: string): Promise<Set<string>>

  /** What was said or changed in these threads at these moments, and how each began; whoever may read them. */
  saidAt(threads: readonly string[], moments: readonly string[]): Promise<Map<string, Comment[]>>
}
