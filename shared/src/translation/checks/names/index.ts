import type { FoundLoss } from '../../finding.ts'
import { missingCapitals } from '../capitals/missing-capitals.ts'
import { type Check, type Comparison, passage } from '../check.ts'
import { eastNames } from './east-names.ts'
import { placeOfName } from './place-of-name.ts'
import { JAPANESE_SURNAMES } from './surnames.ts'

export const names: Check = (comparison) => [
  ...ownList(comparison),
  ...missingCapitals(comparison, 'name'),
  ...japanese(comparison),
  ...eastNames(comparison),
]

/** A name of the story's list stands in the original under one form, and in the localization under none. */
function ownList({ original, localized, names }: Comparison): FoundLoss[] {
  return names.flatMap((forms) => {
    const form = forms.find((each) => placeOfName(original.text, each) !== null)
    const place = form === undefined ? null : placeOfName(original.text, form)
    if (!place || forms.some((each) => placeOfName(localized.text, each) !== null)) return []
    return [
      {
        check: 'name' as const,
        original: passage(original, place),
        localized: null,
        why: `“${form}” is in the story’s list of names; none of its forms (${forms.join(', ')}) is in the localization.`,
      },
    ]
  })
}

const TITLED = /([一-龠々]{2,5})(?:氏|さん|容疑者|被告|選手|首相|知事|教授|弁護士)/gu

/** People of a Japanese text by their surnames, where the surname is one we can read. */
function japanese({ original, localized }: Comparison): FoundLoss[] {
  const losses: FoundLoss[] = []
  if (
    original.language?.tag === 'ja' &&
    localized.language?.script === 'spaced' &&
    localized.language.tag !== 'ar'
  ) {
    const text = localized.text.toLowerCase()
    for (const found of original.text.matchAll(TITLED)) {
      const signs = found[1] ?? ''
      const readings = JAPANESE_SURNAMES.get(signs.slice(0, 3)) ?? JAPANESE_SURNAMES.get(signs.slice(0, 2))
      if (!readings || readings.some((reading) => text.includes(reading))) continue
      losses.push({
        check: 'name',
        original: passage(original, { from: found.index, to: found.index + found[0].length }),
        localized: null,
        why: `“${found[0]}” (${readings[0]}) is not named in the localization.`,
      })
    }
  }
  if (localized.language?.tag === 'ja' && original.language?.tag === 'en') {
    const wanted = new Map<string, string[]>()
    for (const [signs, readings] of JAPANESE_SURNAMES)
      for (const reading of readings) wanted.set(reading, [...(wanted.get(reading) ?? []), signs])
    for (const found of original.text.matchAll(/(\p{Lu}[a-z]+) (\p{Lu}[a-z]{2,})/gu)) {
      const signs = wanted.get((found[2] ?? '').toLowerCase())
      if (
        !signs ||
        !/^(?:akira|daichi|hiroshi|kenji|keiko|naomi|sakura|takeshi|yoko|yuki|yukiko|haruto|megumi|naoki|satoshi|takumi|aiko|emi|mariko|kazuo|makoto|ken|jun|ryo|mika|yumi|hana|taro|shinji|koji|daisuke|kenta|shota|ayaka|miho|yui|rina|hideo|masato|noriko)$/i.test(
          found[1] ?? '',
        )
      )
        continue
      if (signs.some((each) => localized.text.includes(each))) continue
      losses.push({
        check: 'name',
        original: passage(original, { from: found.index, to: found.index + found[0].length }),
        localized: null,
        why: `“${found[0]}” is not named in the localization.`,
      })
    }
  }
  return losses
}
