/* Before each test file: the same random cases in every run, so that a failure tells of the change and not of the day. */
import fc from 'fast-check'
import { environment } from './environment.ts'

const { COPYDESK_SEED, COPYDESK_LONG } = environment
if (COPYDESK_SEED !== undefined || COPYDESK_LONG !== '1')
  fc.configureGlobal({ seed: Number(COPYDESK_SEED ?? 1) })
