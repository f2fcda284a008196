import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { PublishableCopy } from '../blocks.ts'
import { canonicalJson } from './canonical-json.ts'

/** What is cleared: SHA-256, in hex, over the canonical JSON of the publishable copy with its format number. */
export const hashOf = (copy: PublishableCopy): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(copy))))
