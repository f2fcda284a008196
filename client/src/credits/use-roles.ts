import { type AnyRole, CREDIT_ROLES } from '@copydesk/shared/credits'
import { useContext } from 'react'
import { roleWords } from './credit-role-words.ts'
import { HouseContext } from './house-context.ts'

/** The roles that are offered here, the newsroom's own behind ours, and what all are called, retired ones too. */
export function useRoles() {
  const { roles: own } = useContext(HouseContext).book
  const offered = own.filter(({ retired }) => !retired)
  const all: readonly AnyRole[] = [...CREDIT_ROLES, ...offered.map(({ role }) => role)]
  return { all, words: (role: AnyRole) => roleWords(role, own) }
}
