/** Where a story stands on the desk, in the order in which it goes through it. */
export const PLACES = ['planned', 'draft', 'filed', 'with', 'cleared', 'published', 'aside'] as const
export type Place = (typeof PLACES)[number]

/** What waits for somebody: for the desk, or for whoever looks. */
export const QUEUES = ['desk', 'with', 'mine', 'returned', 'queries'] as const
export type Queue = (typeof QUEUES)[number]
