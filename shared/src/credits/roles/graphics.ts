import type { RoleMeaning } from './role-meaning.ts'

/** Whoever drew charts and maps. */
export const graphics: RoleMeaning = { iptc: 'producer', followed: false, earnedBy: ['illustrated'] }
