import type { RoleMeaning } from './role-meaning.ts'

/** Whoever made this edition ready. */
export const production: RoleMeaning = { iptc: 'producer', followed: false, earnedBy: [] }
