import { SCHEMA } from '@copydesk/shared/copy'
import type { Kysely } from 'kysely'
import type { RedactionStore } from '../../redaction/redaction-store.ts'
import { roomOf } from '../../sync/update-log.ts'
import type { LogTables } from './log-tables.ts'
import type { NewsroomTables } from './newsroom-tables.ts'
import { idsOf } from './story-store.ts'

/** What is written about a story's editions, beside their copy: by edition, and what tells its rows apart there. */
const OF_EDITION = [
  ['thread', ['id'], ['subject', 'askedFrom']],
  ['translationAct', ['position'], ['originals', 'localized']],
  ['translationTypo', ['at'], ['before', 'after']],
  ['findingDismissal', ['key'], ['key', 'original', 'localized', 'reason']],
  ['suggestionDecision', ['suggestion', 'round'], ['words', 'seen', 'trace']],
  ['sourceMark', ['id'], ['subject']],
  ['readBack', ['id'], ['words']],
  ['hold', ['at'], ['reason']],
  ['forcing', ['at'], ['reason']],
  ['behindAllowed', ['hash'], ['reason']],
  ['publication', ['id'], ['advisory']],
  ['alertWords', ['alert'], ['words']],
] as const satisfies readonly (readonly [keyof NewsroomTables, readonly string[], readonly string[]])[]

/**
 * Says what stood in a copy as somebody saw it, and is compared with what stands there: where the words went without a
 * sign, they go here without one too, or all that was confirmed would seem to have changed since.
 */
const AS_IN_COPY: ReadonlySet<string> = new Set(['translationAct', 'translationTypo', 'findingDismissal'])

/** Says of each character which one it was: what is cut out of it makes it untrue. */
const WHOLE_OR_NOT_AT_ALL: ReadonlySet<string> = new Set(['trace'])

/** What is written about a story itself: by which column, and what tells its rows apart there. */
const OF_STORY = [
  ['legalHold', 'story', [], ['reason']],
  ['story', 'id', [], ['slug', 'budgetLine', 'outsideOriginal']],
  ['release', 'story', ['id'], ['advisory', 'why']],
  ['storyKill', 'story', ['id'], ['reason', 'instruction']],
] as const satisfies readonly (readonly [
  keyof NewsroomTables,
  string,
  readonly string[],
  readonly string[],
])[]

type Texts = Record<string, string | number | null>

export function sqlRedactionStore(db: Kysely<NewsroomTables>): RedactionStore {
  const log = db as unknown as Kysely<LogTables>
  // Each table has columns of its own: here they are names.
  const any = db as unknown as Kysely<Record<string, Texts>>
  const changed = (row: Texts, columns: readonly string[], cut: (text: string) => string): Texts | null => {
    const changes: Texts = {}
    for (const column of columns) {
      const value = row[column]
      if (typeof value !== 'string') continue
      const after = cutIn(value, cut)
      if (after !== value) changes[column] = WHOLE_OR_NOT_AT_ALL.has(column) ? null : after
    }
    return Object.keys(changes).length > 0 ? changes : null
  }
  return {
    async renewRoom(edition, { bytes, provenance, position: after }, client, { person, at }) {
      const room = roomOf(edition)
      const position = after + 1
      const { numUpdatedRows } = await log
        .updateTable('logRoom')
        .set((row) => ({
          ...{ position, snapshot: bytes, snapshotPosition: position, provenance },
          epoch: row('epoch', '+', 1),
        }))
        .where('room', '=', room)
        .where('position', '=', after)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return false
      const { epoch } = await log
        .selectFrom('logRoom')
        .select('epoch')
        .where('room', '=', room)
        .executeTakeFirstOrThrow()
      await log.deleteFrom('log').where('room', '=', room).execute()
      const row = { room, position, person, at: at.toISOString(), epoch, schema: SCHEMA }
      await log
        .insertInto('log')
        .values({ ...row, bytes, inherited: null })
        .execute()
      await log
        .insertInto('logClient')
        .values({ room, client, person })
        .onConflict((conflict) => conflict.columns(['room', 'client']).doNothing())
        .execute()
      // Where somebody was last in it, and what was read of it then, is a place that is not there any more.
      await db.deleteFrom('visit').where('edition', '=', edition).execute()
      return true
    },
    async changeVersion(id, copy) {
      await db.updateTable('version').set(copy).where('id', '=', id).execute()
    },
    async changeTexts(story, cut) {
      let count = 0
      const editions = db.selectFrom('edition').select('id').where('story', '=', story)
      // Whoever releases an alert releases the words that they read: it is filed anew.
      for (const { alert, edition, words } of await db
        .selectFrom('alertWords')
        .select(['alert', 'edition', 'words'])
        .where('edition', 'in', editions)
        .where('releasedAt', 'is', null)
        .execute()) {
        if (cut(words) === words) continue
        count++
        await db.deleteFrom('alertWords').where('alert', '=', alert).where('edition', '=', edition).execute()
      }
      const all = [
        ...OF_EDITION.map((one) => ['edition', editions, one] as const),
        ...OF_STORY.map(([table, of, ...one]) => [of, [story], [table, ...one]] as const),
      ]
      for (const [of, ids, [table, keys, columns]] of all) {
        const rows: Texts[] = await any
          .selectFrom(table)
          .select([of, ...keys, ...columns])
          .where(of, 'in', ids as never)
          .execute()
        for (const row of rows) {
          const changes = changed(row, columns, AS_IN_COPY.has(table) ? (text) => cut(text, '') : cut)
          if (!changes) continue
          count++
          // A hash of few words tells whoever guesses them that they were there.
          if (table === 'sourceMark')
            await db
              .deleteFrom('attestation')
              .where('group', 'in', (e) =>
                e
                  .selectFrom('sourceMark')
                  .select('group')
                  .where('id', '=', row.id as string),
              )
              .execute()
          await any
            .updateTable(table)
            .set(changes)
            .where((is) => is.and([of, ...keys].map((key) => is(key, '=', row[key] as string))))
            .execute()
        }
      }
      // A name that was agreed on is looked for in the copy as it is written: none is left of it.
      for (const { id, forms } of await db
        .selectFrom('storyName')
        .select(['id', 'forms'])
        .where('story', '=', story)
        .execute()) {
        if (cutIn(forms, cut) === forms) continue
        count++
        await db.deleteFrom('storyName').where('id', '=', id).execute()
      }
      const comments = await db
        .selectFrom('comment')
        .innerJoin('thread', 'thread.id', 'comment.thread')
        .select(['comment.id', 'comment.words'])
        .where('thread.edition', 'in', editions)
        .execute()
      for (const { id, words } of comments) {
        const after = words === null ? null : cut(words)
        if (after === words) continue
        count++
        await db.updateTable('comment').set({ words: after }).where('id', '=', id).execute()
      }
      for (const { id, leftover } of await db
        .selectFrom('edition')
        .select(['id', 'leftover'])
        .where('story', '=', story)
        .execute()) {
        const after = leftover === null ? null : cutIn(leftover, cut)
        if (after === leftover) continue
        count++
        await db.updateTable('edition').set({ leftover: after }).where('id', '=', id).execute()
      }
      // What is remembered is looked up by its words: a pair that has them goes as a whole.
      const pairs = await db
        .selectFrom('memoryPair')
        .select(['id', 'original', 'localized'])
        .where('edition', 'in', editions)
        .execute()
      for (const { id, original, localized } of pairs) {
        if (cut(original) === original && cut(localized) === localized) continue
        count++
        await db.deleteFrom('memoryWord').where('pair', '=', id).execute()
        await db.deleteFrom('memoryPair').where('id', '=', id).execute()
      }
      return count
    },
    async keep({ versions, ...redaction }, { person, at }) {
      await db
        .insertInto('redaction')
        .values({ ...redaction, person, at: at.toISOString(), versions: JSON.stringify(versions) })
        .execute()
    },
    async last(edition) {
      const row = await db
        .selectFrom('redaction')
        .select(['person', 'at', 'reason'])
        .where('edition', '=', edition)
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row ? { by: row.person, at: row.at, reason: row.reason } : null
    },
    async reach() {
      const stories = await db
        .selectFrom('redaction')
        .innerJoin('edition', 'edition.id', 'redaction.edition')
        .innerJoin('story', 'story.id', 'edition.story')
        .select(['story.id', 'story.owner', 'story.restrictedTo'])
        .select((e) => e.fn.countAll().as('times'))
        .groupBy(['story.id', 'story.owner', 'story.restrictedTo'])
        .execute()
      if (stories.length === 0) return []
      const editions = await db
        .selectFrom('edition')
        .select(['id', 'story'])
        .where(
          'story',
          'in',
          stories.map(({ id }) => id),
        )
        .execute()
      const rooms = await log
        .selectFrom('logRoom')
        .select(['room', 'epoch'])
        .where(
          'room',
          'in',
          editions.map(({ id }) => roomOf(id)),
        )
        .execute()
      const epochs = new Map(rooms.map(({ room, epoch }) => [room, epoch]))
      return stories.map(({ id, owner, restrictedTo, times }) => ({
        story: { id, owner, restrictedTo: idsOf(restrictedTo) },
        times: Number(times),
        epochs: Object.fromEntries(
          editions
            .filter(({ story }) => story === id)
            .map((one) => [one.id, epochs.get(roomOf(one.id)) ?? 0]),
        ),
      }))
    },
    async position(edition) {
      const row = await db
        .selectFrom('redaction')
        .select((e) => e.fn.max('position').as('position'))
        .where('edition', '=', edition)
        .executeTakeFirst()
      return row?.position ?? 0
    },
    async unfinished() {
      const rows = await db.selectFrom('redaction').select('id').where('forgottenAt', 'is', null).execute()
      return rows.map(({ id }) => id)
    },
    async finish(redactions, at) {
      await db
        .updateTable('redaction')
        .set({ forgottenAt: at.toISOString() })
        .where('id', 'in', redactions)
        .execute()
    },
    async versions() {
      const rows = await db.selectFrom('redaction').select('versions').execute()
      return new Set(rows.flatMap(({ versions }) => JSON.parse(versions) as string[]))
    },
    async editions() {
      const rows = await db.selectFrom('redaction').select('edition').distinct().execute()
      return new Set(rows.map(({ edition }) => edition))
    },
  }
}

/** In a text, or in all texts of what is JSON. */
function cutIn(value: string, cut: (text: string) => string): string {
  if (!/^[[{]/.test(value)) return cut(value)
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return cut(one)
    if (Array.isArray(one)) return one.map(walk)
    if (one === null || typeof one !== 'object') return one
    return Object.fromEntries(Object.entries(one).map(([key, of]) => [key, walk(of)]))
  }
  try {
    const read: unknown = JSON.parse(value)
    const after = JSON.stringify(walk(read))
    return after === JSON.stringify(read) ? value : after
  } catch {
    // Somebody's words may begin like JSON.
    return cut(value)
  }
}
