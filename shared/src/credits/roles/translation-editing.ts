import type { RoleMeaning } from './role-meaning.ts'

/** The editor of the localized version. IPTC has no term for it. */
export const translationEditing: RoleMeaning = {
  iptc: null,
  followed: false,
  earnedBy: ['confirmed', 'cleared'],
}
