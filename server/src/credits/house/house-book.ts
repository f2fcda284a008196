import type { HouseBook, HouseStyle } from '@copydesk/shared/credits'
import { ALL_LANGUAGES } from '@copydesk/shared/credits/lines'
import type { Stores } from '../../stores.ts'

/** As we give it; one that was reset prints so in newer releases too. */
export const givenStyle = (language: string, id: string): HouseStyle | null =>
  ALL_LANGUAGES.find(({ tag }) => tag === language)?.styles.find((one) => one.id === id) ?? null

/** What the newsroom decided about how it prints. */
export async function houseBook({ house }: Pick<Stores, 'house'>): Promise<HouseBook> {
  const styles = await house.styles()
  return {
    styles: styles.flatMap(({ id, language, style, began, revision, undoTo }) => {
      const stands = style ?? (began === id ? givenStyle(language, id) : null)
      return stands ? [{ language, style: stands, from: began, revision, undoable: undoTo !== null }] : []
    }),
    choices: await house.choices(),
    roles: await house.roles(),
    holdings: await house.holdings(),
  }
}
