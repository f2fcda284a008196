import type { RoleMeaning } from './role-meaning.ts'

/** A part in the story that the line does not describe further. */
export const contribution: RoleMeaning = { iptc: 'correspondent', followed: true, earnedBy: ['wrote'] }
