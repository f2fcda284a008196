/**
 * Our content security policy forbids making functions from text. Zod would try, fall back and leave a violation in
 * the browser's log: told beforehand, it does not try. Nothing that uses Zod may be loaded before this.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
