import { languageSchema } from '@copydesk/shared/languages'
import type { Kysely } from 'kysely'
import * as z from 'zod'
import { newId } from '../../new-id.ts'
import type { DeskLogStore, LogLine, NoteRecord, WhichLines } from '../../shift/desk-log-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const earlierSchema = z.array(z.object({ words: z.string(), until: z.string() }))
const detailsSchema = z.record(z.string(), z.unknown())

export function sqlDeskLogStore(db: Kysely<NewsroomTables>): DeskLogStore {
  return {
    async lines(which) {
      return (await rowsOf(db, which)).map(lineOf)
    },
    async addNote(desk, shift, { earlier, ...note }) {
      await db
        .insertInto('deskNote')
        .values({ ...note, earlier: JSON.stringify(earlier) })
        .execute()
      const line = { desk, shift, at: note.at, note: note.id }
      await db
        .insertInto('deskLog')
        .values({ ...line, id: newId(), story: null, edition: null, act: null })
        .execute()
    },
    async findNote(id) {
      const row = await db
        .selectFrom('deskNote')
        .innerJoin('deskLog', 'deskLog.note', 'deskNote.id')
        .selectAll('deskNote')
        .select('deskLog.desk')
        .where('deskNote.id', '=', id)
        .executeTakeFirst()
      return row ? { ...row, earlier: earlierSchema.parse(JSON.parse(row.earlier)) } : null
    },
    async rewriteNote(id, { words, earlier }) {
      await db
        .updateTable('deskNote')
        .set({ words, earlier: JSON.stringify(earlier) })
        .where('id', '=', id)
        .execute()
    },
  }
}

async function rowsOf(db: Kysely<NewsroomTables>, { desk, before, without, most }: WhichLines) {
  const last =
    before === null
      ? null
      : await db
          .selectFrom('deskLog')
          .select('position')
          .where('desk', '=', desk)
          .where('id', '=', before)
          .executeTakeFirst()
  if (last === undefined) return []
  return db
    .selectFrom('deskLog')
    .leftJoin('story', 'story.id', 'deskLog.story')
    .leftJoin('edition', 'edition.id', 'deskLog.edition')
    .leftJoin('audit', 'audit.id', 'deskLog.act')
    .leftJoin('deskNote', 'deskNote.id', 'deskLog.note')
    .select(['deskLog.id', 'deskLog.at', 'deskLog.shift', 'deskLog.story', 'story.slug'])
    .select(['deskLog.edition', 'edition.language', 'edition.headline'])
    .select(['audit.person as actor', 'audit.act', 'audit.details'])
    .select(['deskNote.id as note', 'deskNote.person as writer', 'deskNote.words', 'deskNote.earlier'])
    .where('deskLog.desk', '=', desk)
    .$if(without.length > 0, (all) =>
      all.where((e) => e.or([e('deskLog.story', 'is', null), e('deskLog.story', 'not in', without)])),
    )
    .$if(last !== null, (all) => all.where('deskLog.position', '<', last?.position ?? 0))
    .orderBy('deskLog.position', 'desc')
    .limit(most)
    .execute()
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

function lineOf(row: Row): LogLine {
  const { id, at, shift } = row
  return {
    id,
    at,
    shift,
    story: row.story === null ? null : { id: row.story, slug: row.slug ?? '' },
    edition:
      row.edition === null
        ? null
        : { id: row.edition, language: languageSchema.parse(row.language), headline: row.headline ?? '' },
    act:
      row.act === null
        ? null
        : { person: row.actor, act: row.act, details: detailsSchema.parse(JSON.parse(row.details ?? '{}')) },
    note: noteOf(row),
  }
}

function noteOf({ note, writer, at, words, earlier }: Row): NoteRecord | null {
  if (note === null || writer === null) return null
  return {
    id: note,
    person: writer,
    at,
    words: words ?? '',
    earlier: earlierSchema.parse(JSON.parse(earlier ?? '[]')),
  }
}
