import { describe } from 'vitest'
import { processClock } from '../testing/moved-clock.ts'
import { releasesGoOut } from './releases.contract.ts'

describe('in a file', () => releasesGoOut(async () => processClock()))
