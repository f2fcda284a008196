import type { RoleMeaning } from './role-meaning.ts'

/** Whoever looked up what the reporters needed to know. */
export const research: RoleMeaning = { iptc: 'originfo', followed: true, earnedBy: [] }
