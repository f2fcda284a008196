import { languageSchema } from '@copydesk/shared/languages'
import { genreSchema, type StoryChange, storyRowSchema } from '@copydesk/shared/story'
import type { Kysely, Selectable } from 'kysely'
import * as z from 'zod'
import type { StoryRecord, StoryStore } from '../../story/story-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** Ids as they stand in a column, or null. */
export const idsOf = (column: string | null): string[] | null =>
  column === null ? null : z.array(z.string()).parse(JSON.parse(column))

function recordOf(row: Selectable<NewsroomTables['story']>): StoryRecord {
  return {
    ...row,
    language: languageSchema.parse(row.language),
    genre: genreSchema.parse(row.genre),
    languagesWanted: z.array(languageSchema).parse(JSON.parse(row.languagesWanted)),
    restrictedTo: idsOf(row.restrictedTo),
    outsideOriginal: storyRowSchema.shape.outsideOriginal.parse(JSON.parse(row.outsideOriginal ?? 'null')),
  }
}

/** The plan as columns: lists are JSON text. */
function columnsOf({ languagesWanted, restrictedTo, outsideOriginal, ...same }: StoryChange) {
  return {
    ...same,
    ...(languagesWanted === undefined ? {} : { languagesWanted: JSON.stringify(languagesWanted) }),
    ...(outsideOriginal === undefined
      ? {}
      : { outsideOriginal: outsideOriginal && JSON.stringify(outsideOriginal) }),
    ...(restrictedTo === undefined ? {} : { restrictedTo: restrictedTo && JSON.stringify(restrictedTo) }),
  }
}

export function sqlStoryStore(db: Kysely<NewsroomTables>): StoryStore {
  return {
    async find(id) {
      const row = await db.selectFrom('story').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? recordOf(row) : null
    },
    async all() {
      const rows = await db
        .selectFrom('story')
        .selectAll()
        .orderBy('createdAt', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(recordOf)
    },
    async restricted() {
      const rows = await db.selectFrom('story').selectAll().where('restrictedTo', 'is not', null).execute()
      return rows.map(recordOf)
    },
    async add({ languagesWanted, restrictedTo, outsideOriginal, ...story }) {
      await db
        .insertInto('story')
        .values({
          ...story,
          languagesWanted: JSON.stringify(languagesWanted),
          restrictedTo: restrictedTo && JSON.stringify(restrictedTo),
          outsideOriginal: outsideOriginal && JSON.stringify(outsideOriginal),
        })
        .execute()
    },
    async change(id, plan) {
      const set = columnsOf(plan)
      if (Object.values(set).some((value) => value !== undefined))
        await db.updateTable('story').set(set).where('id', '=', id).execute()
    },
  }
}
