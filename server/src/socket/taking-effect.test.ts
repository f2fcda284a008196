import { openNewsroom } from '../testing/open-newsroom.ts'
import { takingEffectContract } from '../testing/taking-effect.contract.ts'

takingEffectContract(() => openNewsroom())
