import type { Stores } from '../stores.ts'

/** Whoever has an edition now reads what the lawyer or the standards editor wants changed, as whoever had it before. */
export async function letReadFlags(
  { review, threads }: Pick<Stores, 'review' | 'threads'>,
  edition: string,
  person: string,
): Promise<void> {
  const open = (await review.flags(edition)).flatMap(({ thread, answer, removed }) =>
    answer === 'cleared' || removed ? [] : thread,
  )
  if (open.length === 0) return
  const readable = await threads.readable(open, person)
  for (const thread of open) if (!readable.has(thread)) await threads.letRead(thread, person)
}
