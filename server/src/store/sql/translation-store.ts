import {
  type BlockWord,
  blockWordSchema,
  isOfLeftOut,
  keyOfWord,
  SAYS,
  type TranslationAct,
  UNDO,
  wordAfter,
} from '@copydesk/shared/translation/standing'
import { type Kysely, sql } from 'kysely'
import type { TranslationStore } from '../../translation/translation-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlTranslationStore(db: Kysely<NewsroomTables>): TranslationStore {
  return {
    async wordsOf(edition) {
      const rows = await db
        .selectFrom('translationAct')
        .select(['block', 'leftOut', 'act', 'originals', 'localized', 'person', 'at'])
        .where('position', 'in', (within) =>
          within
            .selectFrom('translationAct as said')
            .select((row) => row.fn.max('said.position').as('newest'))
            .where('said.edition', '=', edition)
            .where('said.act', '!=', 'undo')
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('translationAct as undone')
                    .select('undone.id')
                    .whereRef('undone.edition', '=', 'said.edition')
                    .whereRef('undone.person', '=', 'said.person')
                    .where('undone.act', '=', 'undo')
                    .where(sql<boolean>`${sql.ref('undone.id')} = ${UNDO} || ${sql.ref('said.id')}`),
                ),
              ),
            )
            // What a machine made stays on record below what is taken back.
            .groupBy(['said.block', 'said.leftOut', sql`${sql.ref('said.act')} = 'machine'`]),
        )
        .orderBy('position')
        .execute()
      const words = new Map<string, BlockWord>()
      for (const { block, leftOut, act, originals, localized, person, at } of rows) {
        const key = keyOfWord({ block, is: leftOut === 1 ? 'left-out' : 'confirmed' })
        const is = SAYS[act as TranslationAct['act']]
        // A confirmation that is taken back leaves the machine's words the machine's.
        if (is === null && words.get(key)?.is === 'machine') continue
        const before = words.get(key)
        words.delete(key)
        if (is === null) continue
        const made = is === 'confirmed' && before?.is === 'machine' ? before.localized : undefined
        const said = { is, block, made, originals: JSON.parse(originals), localized, by: person, at }
        words.set(key, blockWordSchema.parse(said))
      }
      return [...words.values()]
    },

    async keep(edition, act, { person, at }) {
      const when = at.toISOString()
      const word = wordAfter(act, person, when)
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('translationAct')
        .values({
          ...{ id: act.id, edition, block: act.block, act: act.act, person, at: when },
          leftOut: Number(isOfLeftOut(act)),
          originals: JSON.stringify(word?.originals ?? []),
          localized: word?.localized ?? '',
        })
        .onConflict((conflict) => conflict.columns(['edition', 'id']).doNothing())
        .executeTakeFirstOrThrow()
      return Number(numInsertedOrUpdatedRows ?? 0) > 0
    },

    async typosOf(edition) {
      const rows = await db
        .selectFrom('translationTypo')
        .select(['block', 'before', 'after'])
        .where('edition', '=', edition)
        .execute()
      return rows.map(({ block, before, after }) => ({ block, from: before, to: after }))
    },

    async keepTypo(edition, { block, from, to }, { person, at }) {
      const known = await db
        .selectFrom('translationTypo')
        .select('block')
        .where('edition', '=', edition)
        .where('block', '=', block)
        .where('before', '=', from)
        .where('after', '=', to)
        .executeTakeFirst()
      if (known) return false
      await db
        .insertInto('translationTypo')
        .values({ edition, block, before: from, after: to, person, at: at.toISOString() })
        .execute()
      return true
    },

    async beginProgress(edition, progress) {
      await db
        .insertInto('translationProgress')
        .values({ edition, progress: JSON.stringify(progress), due: 1, counted: 0 })
        .execute()
    },

    async fallBehind(edition) {
      await db
        .updateTable('translationProgress')
        .set((e) => ({ due: e('due', '+', 1) }))
        .where((e) =>
          e.or([
            e('edition', '=', edition),
            e('edition', 'in', db.selectFrom('edition').select('id').where('follows', '=', edition)),
          ]),
        )
        .execute()
    },

    async uncounted(most, except) {
      const rows = await db
        .selectFrom('translationProgress')
        .innerJoin('edition', 'edition.id', 'translationProgress.edition')
        .select(['translationProgress.edition', 'edition.follows', 'edition.story', 'due'])
        .whereRef('counted', '<', 'due')
        .$if(except.length > 0, (some) => some.where('translationProgress.edition', 'not in', except))
        // Those that follow the same are counted together.
        .orderBy('edition.follows')
        .limit(most)
        .execute()
      return rows.flatMap(({ follows, ...row }) => (follows === null ? [] : [{ ...row, follows }]))
    },

    async putProgress(edition, progress, due) {
      const known = await db
        .selectFrom('translationProgress')
        .select('progress')
        .where('edition', '=', edition)
        .executeTakeFirst()
      const counted = JSON.stringify(progress)
      await db
        .updateTable('translationProgress')
        .set({ progress: counted, counted: due })
        .where('edition', '=', edition)
        .where('counted', '<=', due)
        .execute()
      return known?.progress !== counted
    },
  }
}
