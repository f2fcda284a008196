import * as z from 'zod'

/** What happened, for pages that are open: they fetch again what they show of it. */
export const liveEventSchema = z.union([
  /** What the list shows of this story has changed; without an id, of any. */
  z.object({ kind: z.literal('stories'), id: z.string().optional() }),
  z.object({ kind: z.literal('edition'), id: z.string() }),
  /** Something was filed, returned or cleared, was ordered, went out or was withdrawn: what waits for whom is another. */
  z.object({ kind: z.literal('moved') }),
  /** Words were removed from this edition for good: no page shows them any more, whatever it remembers. */
  z.object({ kind: z.literal('redacted'), id: z.string() }),
  /** What was said of the blocks of this localization has changed. */
  z.object({ kind: z.literal('translation'), id: z.string() }),
  /** What is said of this edition has changed. */
  z.object({ kind: z.literal('threads'), id: z.string() }),
  z.object({ kind: z.literal('contributors') }),
  /** How the newsroom prints has changed. */
  z.object({ kind: z.literal('house') }),
  /** What stands on the front of this language, or in which order, has changed. */
  z.object({ kind: z.literal('front'), id: z.string() }),
  /** The newsroom’s terms have changed. */
  z.object({ kind: z.literal('terms') }),
  /** The newsroom’s stylebook has changed. */
  z.object({ kind: z.literal('stylebook') }),
  z.object({ kind: z.literal('people') }),
  /** Who is on at a desk, or what its log says, has changed. */
  z.object({ kind: z.literal('desk'), id: z.string() }),
  /** Somebody's profile has changed. */
  z.object({ kind: z.literal('person'), id: z.string() }),
  /** Whoever hears it was told something: it is in their inbox. */
  z.object({ kind: z.literal('notices') }),
  /** A saved view of the list has changed: a desk’s, or one of whoever hears it. */
  z.object({ kind: z.literal('views') }),
  /** What whoever hears it may do has changed: role, desks, duties. */
  z.object({ kind: z.literal('standing') }),
])
export type LiveEvent = z.infer<typeof liveEventSchema>
