import type { RoleMeaning } from './role-meaning.ts'

/** Reporting beside the main one, often from another place. */
export const additionalReporting: RoleMeaning = { iptc: 'correspondent', followed: true, earnedBy: ['wrote'] }
