import type { Stores } from '../stores.ts'

/**
 * Whoever has an edition now reads what the lawyer or the standards editor was asked and wants changed, as whoever had it
 * before; also what was cleared, which is asked anew once it reads otherwise.
 */
export async function letReadFlags(
  { review, threads }: Pick<Stores, 'review' | 'threads'>,
  edition: string,
  person: string,
): Promise<void> {
  const asked = (await review.flags(edition)).flatMap(({ thread, removed }) => (removed ? [] : thread))
  if (asked.length === 0) return
  const readable = await threads.readable(asked, person)
  for (const thread of asked) if (!readable.has(thread)) await threads.letRead(thread, person)
}
