import type { RoleMeaning } from './role-meaning.ts'

/** Whoever put it together from what others reported. */
export const compilation: RoleMeaning = { iptc: 'producer', followed: false, earnedBy: [] }
