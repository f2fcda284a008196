import { describe } from 'vitest'
import { whatWentOutIsRead } from './after-read.contract.ts'

describe('in a file', () => whatWentOutIsRead(async () => ({})))
