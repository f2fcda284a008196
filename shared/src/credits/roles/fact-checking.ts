import type { RoleMeaning } from './role-meaning.ts'

/** Whoever checked that it is so. */
export const factChecking: RoleMeaning = { iptc: 'factChecker', followed: true, earnedBy: [] }
