import type { RoleMeaning } from './role-meaning.ts'

/** The maker of the localized version. IPTC has no term for it. */
export const translation: RoleMeaning = { iptc: null, followed: false, earnedBy: ['translated', 'filed'] }
