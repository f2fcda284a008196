import type { Crew, DeskLogPage, DeskShift } from '@copydesk/shared/shift'
import { get, patch, post } from './ask.ts'

const at = (id: string) => `/api/desks/${encodeURIComponent(id)}`

export const getDesk = (id: string, signal?: AbortSignal) => get<DeskShift>(`${at(id)}/shift`, signal)

/** @param before id of the entry behind which to go on. */
export const getDeskLog = (id: string, before: string | null, signal?: AbortSignal) =>
  get<DeskLogPage>(`${at(id)}/log${before ? `?before=${encodeURIComponent(before)}` : ''}`, signal)

export const setCrew = (id: string, crew: Crew) => post<DeskShift>(`${at(id)}/shift`, crew)
export const handOver = (id: string, over: { shift: string; note: string }) =>
  post<DeskShift>(`${at(id)}/hand-over`, over)
export const acknowledgeShift = (id: string, seen: { shift: string; handedOverAt: string }) =>
  post<DeskShift>(`${at(id)}/acknowledge`, seen)
export const endShift = (id: string, shift: string) => post<DeskShift>(`${at(id)}/end-shift`, { shift })

export const writeNote = (id: string, words: string) => post<unknown>(`${at(id)}/notes`, { words })
export const correctNote = (note: string, words: string) =>
  patch<unknown>(`/api/desk-notes/${encodeURIComponent(note)}`, { words })
