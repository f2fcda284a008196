import type { RoleMeaning } from './role-meaning.ts'

/** Whoever went, asked and found out. */
export const reporting: RoleMeaning = { iptc: 'correspondent', followed: true, earnedBy: ['wrote', 'filed'] }
