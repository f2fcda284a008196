import type { RoleMeaning } from './role-meaning.ts'

/** Whoever edited this edition; a localization has its own. */
export const editing: RoleMeaning = { iptc: 'contentEditor', followed: false, earnedBy: ['cleared'] }
