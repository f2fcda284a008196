import type { RoleMeaning } from './role-meaning.ts'

/** Whoever took the pictures. */
export const photo: RoleMeaning = { iptc: 'cameraOperator', followed: false, earnedBy: ['illustrated'] }
