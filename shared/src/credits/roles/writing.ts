import type { RoleMeaning } from './role-meaning.ts'

/** Whoever put it into words. */
export const writing: RoleMeaning = { iptc: 'author', followed: true, earnedBy: ['wrote', 'filed'] }
