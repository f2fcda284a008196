import type { HouseBook, HouseStyle, OwnRole, OwnRoleName } from '@copydesk/shared/credits'
import { post } from './ask.ts'

type Told = { house: HouseBook }

/** Which style, and which of its changes was looked at. */
interface SeenStyle {
  language: string
  id: string
  seen: number
}

export const changeStyle = (wanted: SeenStyle & { style: HouseStyle }) =>
  post<Told>('/api/house/styles/change', wanted)

export const addStyle = (wanted: { language: string; like: string; name: string }) =>
  post<Told>('/api/house/styles/add', wanted)

/** What is done to a style and needs no words. */
export const actOnStyle = ({ act, ...wanted }: SeenStyle & { act: 'undo' | 'reset' | 'remove' }) =>
  post<Told>(`/api/house/styles/${act}`, wanted)

export const chooseStyle = (wanted: { language: string; desk: string | null; style: string | null }) =>
  post<Told>('/api/house/choose', wanted)

export const askHoldings = (wanted: { desk: string; asks: boolean }) =>
  post<Told>('/api/house/holdings', wanted)

/** @param role null makes one. */
export const defineRole = (wanted: Omit<OwnRole, 'role' | 'retired'> & { role: OwnRoleName | null }) =>
  post<Told>('/api/house/roles/define', wanted)

/** Offered no longer; whoever is credited for it is printed as before. */
export const retireRole = (role: OwnRoleName) => post<Told>('/api/house/roles/retire', { role })
export const bringRoleBack = (role: OwnRoleName) => post<Told>('/api/house/roles/bring-back', { role })
