import { beginsName } from './scripts.ts'

/** Abbreviations that a full stop does not end a sentence after. */
const SHORT =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}])(?:[\p{Lu}\p{Ll}]|Jr|Sr|St|Ste|Dr|Mr|Mrs|Ms|Gen|Lt|Col|Sgt|Ph|Prof|Mme|Mlle|Sra?|Dra|fot|oprac|tłum|red|tel|Tel|Nr|No|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta)$/u

/** Whether the full stop here ends a sentence, and is not an initial's or an abbreviation's. */
export function endsSentence(text: string, bare: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  let next = at + 1
  while (bare[next] === ' ') next += 1
  if (text[at] !== '.' || bare[at - 1] === ')') return true
  if (next >= bare.length) return !SHORT.test(before)
  // "Gurman.To contact": mark-up that stood between was taken out.
  if (next === at + 1)
    return (
      ')]\n'.includes(bare[next] ?? ' ') ||
      (/\p{Ll}{2}$/u.test(before) && /^\p{Lu}\p{L}* /u.test(text.slice(next, next + 20)))
    )
  return (beginsName(text[next]) || /[\d(—–-]/u.test(bare[next] ?? '')) && !SHORT.test(before)
}
