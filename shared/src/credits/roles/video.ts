import type { RoleMeaning } from './role-meaning.ts'

/** Whoever filmed. */
export const video: RoleMeaning = { iptc: 'cameraOperator', followed: false, earnedBy: ['illustrated'] }
