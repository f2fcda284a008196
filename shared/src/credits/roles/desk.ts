import type { RoleMeaning } from './role-meaning.ts'

/** The desk or the initials that handled it. */
export const desk: RoleMeaning = { iptc: 'editor', followed: false, earnedBy: ['cleared'] }
