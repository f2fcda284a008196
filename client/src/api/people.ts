import type { Profile, ProfileChange } from '@copydesk/shared/profile'
import { get, patch, post } from './ask.ts'

const at = (id: string) => `/api/people/${encodeURIComponent(id)}`

export const getProfile = (id: string, signal?: AbortSignal) => get<Profile>(`${at(id)}/profile`, signal)
export const changeProfile = (id: string, change: ProfileChange) =>
  patch<Profile>(`${at(id)}/profile`, change)
export const changePicture = (id: string, file: Blob) => post<Profile>(`${at(id)}/picture`, file)
export const removePicture = (id: string) => post<Profile>(`${at(id)}/remove-picture`)
export const linkContributor = (id: string, contributor: string) =>
  post<Profile>(`${at(id)}/contributor`, { contributor })
