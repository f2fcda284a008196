import type { Kysely } from 'kysely'
import type { MemoryStore } from '../../terms/memory-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'
import { idsOf } from './story-store.ts'

export function sqlMemoryStore(db: Kysely<NewsroomTables>): MemoryStore {
  async function forget(edition: string, block: string) {
    const pairs = db
      .selectFrom('memoryPair')
      .select('id')
      .where('edition', '=', edition)
      .where('block', '=', block)
    await db.deleteFrom('memoryWord').where('pair', 'in', pairs).execute()
    await db.deleteFrom('memoryPair').where('edition', '=', edition).where('block', '=', block).execute()
  }
  return {
    forget,
    async remember(id, { from, to, words, edition, block, original, localized }, { person, at }) {
      await forget(edition, block)
      await db
        .insertInto('memoryPair')
        .values({ id, edition, block, original, localized, person, at: at.toISOString() })
        .execute()
      if (words.length > 0)
        await db
          .insertInto('memoryWord')
          .values(words.map((word) => ({ from, to, word, pair: id })))
          .execute()
    },
    async near({ from, to }, words, most) {
      if (words.length === 0) return []
      const rows = await db
        .with('found', (within) =>
          within
            .selectFrom('memoryWord')
            .innerJoin('memoryPair', 'memoryPair.id', 'memoryWord.pair')
            .innerJoin('edition', 'edition.id', 'memoryPair.edition')
            .select(['memoryWord.pair', (row) => row.fn.countAll<number>().as('shared')])
            .where('memoryWord.from', '=', from)
            .where('memoryWord.to', '=', to)
            .where('memoryWord.word', 'in', words)
            .where('edition.state', '!=', 'killed')
            .groupBy('memoryWord.pair')
            .orderBy('shared', 'desc')
            .orderBy('memoryWord.pair')
            .limit(most),
        )
        .selectFrom('found')
        .innerJoin('memoryPair', 'memoryPair.id', 'found.pair')
        .innerJoin('edition', 'edition.id', 'memoryPair.edition')
        .innerJoin('story', 'story.id', 'edition.story')
        .select([
          'memoryPair.edition',
          'memoryPair.block',
          'memoryPair.original',
          'memoryPair.localized',
          'memoryPair.person as by',
          'memoryPair.at',
          'story.id as story',
          'story.slug',
          'story.owner',
          'story.restrictedTo',
        ])
        .orderBy('found.shared', 'desc')
        .execute()
      return rows.map(({ story: id, slug, owner, restrictedTo, ...pair }) => ({
        ...pair,
        story: { id, slug, owner, restrictedTo: idsOf(restrictedTo) },
      }))
    },
  }
}
