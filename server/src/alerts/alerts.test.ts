import { describe } from 'vitest'
import { alertsGoOut } from './alerts.contract.ts'

describe('in a file', () => alertsGoOut(async () => ({}), 50))
