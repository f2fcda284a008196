import { GIVEN_HOUSE, type House } from '@copydesk/shared/credits'
import { createContext } from 'react'

/** How the desk prints whose credits are shown. */
export const HouseContext = createContext<House>(GIVEN_HOUSE)
