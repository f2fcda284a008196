import {
  type BlockWord,
  blockWordSchema,
  isOfLeftOut,
  keyOfWord,
  type NewTranslationAct,
} from '@copydesk/shared/translation/standing'
import { type Kysely, sql } from 'kysely'
import type { MachineMade, TranslationStore } from '../../translation/translation-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

type Act = NewTranslationAct | MachineMade

/** What an act says of its block afterwards; after `take-back`, nothing. */
const SAYS: Partial<Record<string, BlockWord['is']>> = {
  confirm: 'confirmed',
  'leave-out': 'left-out',
  machine: 'machine',
}

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
                    .where(sql<boolean>`${sql.ref('undone.id')} = 'undo-' || ${sql.ref('said.id')}`),
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
        const is = SAYS[act]
        // A confirmation that is taken back leaves the machine's words the machine's.
        if (is === undefined && words.get(key)?.is === 'machine') continue
        const before = words.get(key)
        words.delete(key)
        if (is === undefined) continue
        const made = is === 'confirmed' && before?.is === 'machine' ? before.localized : undefined
        const said = { is, block, made, originals: JSON.parse(originals), localized, by: person, at }
        words.set(key, blockWordSchema.parse(said))
      }
      return [...words.values()]
    },

    async keep(edition, act, { person, at }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('translationAct')
        .values({
          ...{ id: act.id, edition, block: act.block, act: act.act, person, at: at.toISOString() },
          leftOut: Number(isOfLeftOut(act)),
          originals: JSON.stringify(originalsOf(act)),
          localized: 'localized' in act ? act.localized : '',
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

function originalsOf(act: Act): BlockWord['originals'] {
  switch (act.act) {
    case 'confirm':
    case 'machine':
      return act.originals
    case 'leave-out':
      return [{ block: act.block, text: act.original }]
    case 'take-back':
    case 'undo':
      return []
    default:
      return act satisfies never
  }
}
