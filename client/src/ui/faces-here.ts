import type { FacesOf } from '@copydesk/shared/people'
import { createContext } from 'react'

/** How everybody is shown who has said so, for all faces below it: one answer, whoever is in the room. */
export const FacesHere = createContext<FacesOf>({})
