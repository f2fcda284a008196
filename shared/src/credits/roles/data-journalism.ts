import type { RoleMeaning } from './role-meaning.ts'

/** Whoever gathered or worked out the figures. */
export const dataJournalism: RoleMeaning = { iptc: 'producer', followed: false, earnedBy: [] }
