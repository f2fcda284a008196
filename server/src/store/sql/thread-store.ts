import {
  type Comment,
  isOfWords,
  subjectSchema,
  type Thread,
  threadSchema,
  waitsForAnswer,
} from '@copydesk/shared/threads'
import type { Kysely } from 'kysely'
import type { ThreadRecord, ThreadStore } from '../../threads/thread-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

type ThreadRow = NewsroomTables['thread']

export function sqlThreadStore(db: Kysely<NewsroomTables>): ThreadStore {
  const complainedOf = new Set<string>()
  /** Threads that are there for this person. */
  const readable = (reader: string) =>
    db
      .selectFrom('thread')
      .where('thread.removedAt', 'is', null)
      .where((row) =>
        row.or([
          row('thread.closed', '=', 0),
          row.exists(
            row
              .selectFrom('threadReader')
              .select('threadReader.person')
              .whereRef('threadReader.thread', '=', 'thread.id')
              .where('threadReader.person', '=', reader),
          ),
        ]),
      )

  const readersOf = async (ids: readonly string[]): Promise<Map<string, string[]>> => {
    const found = new Map<string, string[]>()
    if (ids.length === 0) return found
    const rows = await db
      .selectFrom('threadReader')
      .selectAll()
      .where('thread', 'in', ids)
      .orderBy('person')
      .execute()
    for (const { thread, person } of rows) found.set(thread, [...(found.get(thread) ?? []), person])
    return found
  }

  const saidIn = (threads: Kysely<NewsroomTables>) =>
    threads
      .selectFrom('comment')
      .select(['comment.id', 'thread', 'person', 'at', 'words', 'mentions', 'editedAt'])
      .orderBy('position')

  return {
    async of(edition, reader) {
      const rows = await readable(reader)
        .selectAll()
        .where('edition', '=', edition)
        .orderBy('begunAt')
        .orderBy('id')
        .execute()
      const readers = await readersOf(rows.filter(({ closed }) => closed === 1).map(({ id }) => id))
      const said = new Map<string, Comment[]>()
      const comments = await saidIn(db)
        .innerJoin('thread', 'thread.id', 'comment.thread')
        .where('thread.edition', '=', edition)
        .execute()
      for (const row of comments) said.set(row.thread, [...(said.get(row.thread) ?? []), commentOf(row)])
      return rows.flatMap((row): Thread[] => {
        const record = recordOf(row, readers.get(row.id) ?? [])
        const read = threadSchema.safeParse({ ...record, comments: said.get(row.id) ?? [] })
        if (read.success) return [read.data]
        // One that nobody can show does not hide all others.
        if (!complainedOf.has(row.id))
          process.emitWarning(`Thread ${row.id} cannot be shown: ${read.error.issues[0]?.path.join('.')}`)
        complainedOf.add(row.id)
        return []
      })
    },
    async onWords(edition) {
      const rows = await db
        .selectFrom('thread')
        .select(['id', 'subject'])
        .where('edition', '=', edition)
        .where('removedAt', 'is', null)
        .execute()
      return rows.flatMap(({ id, subject }) => {
        const read = subjectSchema.safeParse(JSON.parse(subject))
        return read.success && isOfWords(read.data) ? [{ id, ranges: read.data.ranges }] : []
      })
    },
    async find(id) {
      const row = await db
        .selectFrom('thread')
        .selectAll()
        .where('id', '=', id)
        .where('removedAt', 'is', null)
        .executeTakeFirst()
      return row ? recordOf(row, (await readersOf([id])).get(id) ?? []) : null
    },
    async unanswered(reader) {
      const rows = await readable(reader)
        .selectAll()
        .where('query', 'is not', null)
        .where('resolvedAt', 'is', null)
        .orderBy('begunAt')
        .orderBy('id')
        .execute()
      // A closed one is readable: whom else it names is not asked here.
      return rows.map((row) => recordOf(row, [reader])).filter(waitsForAnswer)
    },
    async count(edition) {
      const { count } = await db
        .selectFrom('thread')
        .select((row) => row.fn.countAll().as('count'))
        .where('edition', '=', edition)
        .executeTakeFirstOrThrow()
      return Number(count)
    },
    async begin({ id, edition, subject, begunBy, begunAt, readers, query, task, askedFrom }) {
      await db
        .insertInto('thread')
        .values({
          ...{ id, edition, begunBy, begunAt, resolvedBy: null, resolvedAt: null, removedAt: null },
          subject: JSON.stringify(subject),
          query: query && JSON.stringify(query),
          task: task && JSON.stringify(task),
          askedFrom: askedFrom && JSON.stringify(askedFrom),
          closed: readers === null ? 0 : 1,
        })
        .execute()
      if (readers && readers.length > 0)
        await db
          .insertInto('threadReader')
          .values(readers.map((person) => ({ thread: id, person })))
          .execute()
    },
    async change(id, { subject, query, task, resolved, removedAt }) {
      const changed: Partial<ThreadRow> = {
        ...(subject && { subject: JSON.stringify(subject) }),
        ...(query !== undefined && { query: query && JSON.stringify(query) }),
        ...(task !== undefined && { task: task && JSON.stringify(task) }),
        ...(resolved !== undefined && {
          resolvedBy: resolved?.by ?? null,
          resolvedAt: resolved?.at ?? null,
        }),
        ...(removedAt && { removedAt }),
      }
      if (Object.keys(changed).length > 0)
        await db.updateTable('thread').set(changed).where('id', '=', id).execute()
    },
    async letRead(thread, person) {
      await db
        .insertInto('threadReader')
        .values({ thread, person })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async said(thread) {
      return (await saidIn(db).where('thread', '=', thread).execute()).map(commentOf)
    },
    async findComment(id) {
      const row = await saidIn(db).where('comment.id', '=', id).executeTakeFirst()
      return row ? { comment: commentOf(row), thread: row.thread } : null
    },
    async say(thread, { id, by, at, words, mentions, editedAt }) {
      const said = { id, thread, person: by, at, words, editedAt, mentions: JSON.stringify(mentions) }
      await db.insertInto('comment').values(said).execute()
    },
    async changeComment({ id, words, mentions, editedAt }) {
      await db
        .updateTable('comment')
        .set({ words, mentions: JSON.stringify(mentions), editedAt })
        .where('id', '=', id)
        .execute()
    },
    async dropComment(id) {
      await db.deleteFrom('comment').where('id', '=', id).execute()
    },
    async readable(threads, reader) {
      if (threads.length === 0) return new Set()
      const rows = await readable(reader).select('thread.id').where('thread.id', 'in', threads).execute()
      return new Set(rows.map(({ id }) => id))
    },
    async saidAt(threads, moments) {
      const said = new Map<string, Comment[]>()
      if (threads.length === 0) return said
      const rows = await saidIn(db)
        .where('thread', 'in', threads)
        .where((row) =>
          row.or([
            row('id', '=', row.ref('thread')),
            ...(moments.length > 0 ? [row('at', 'in', moments), row('editedAt', 'in', moments)] : []),
          ]),
        )
        .execute()
      for (const row of rows) said.set(row.thread, [...(said.get(row.thread) ?? []), commentOf(row)])
      return said
    },
  }
}

const recordOf = (
  { id, edition, subject, begunBy, begunAt, query, task, askedFrom, closed, ...row }: ThreadRow,
  readers: readonly string[],
): ThreadRecord => ({
  ...{ id, edition, begunBy, begunAt },
  subject: JSON.parse(subject),
  query: query === null ? null : JSON.parse(query),
  task: task === null ? null : JSON.parse(task),
  askedFrom: askedFrom === null ? null : JSON.parse(askedFrom),
  readers: closed === 1 ? [...readers] : null,
  resolved:
    row.resolvedBy === null || row.resolvedAt === null ? null : { by: row.resolvedBy, at: row.resolvedAt },
})

const commentOf = ({
  id,
  person,
  at,
  words,
  mentions,
  editedAt,
}: Omit<NewsroomTables['comment'], 'position'>): Comment => ({
  ...{ id, by: person, at, words, editedAt },
  mentions: JSON.parse(mentions),
})
