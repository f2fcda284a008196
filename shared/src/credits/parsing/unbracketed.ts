import { isKnownAgency } from './known-agencies.ts'

/** A place or an agency in brackets behind a name, read as if it stood without them. */
export function unbracketed(line: string): string {
  return line.replace(
    /(?<=\p{L}) \((?:(à|au|aux|en|in) )?(\p{Lu}[\p{L}.’' -]{1,40})\)(?=$|[,;.)]| (?:and|et|&)(?= ))/gu,
    (_all, at: string | undefined, inside: string, offset: number) => {
      // Another clause may stand in brackets; and a line that is nothing but a dateline keeps its agency.
      if (/ (?:by|par|avec|with) /iu.test(`${inside} `) || offset === 0) return _all
      if (at === undefined && (isKnownAgency(inside) || /^\p{Lu}{2,5}$/u.test(inside))) return `/${inside}`
      return ` ${at ?? (/ et | à |par |avec /u.test(line) ? 'à' : 'in')} ${inside}`
    },
  )
}
