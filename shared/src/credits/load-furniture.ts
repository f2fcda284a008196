import { type Furniture, type FurnitureSource, furnitureOf } from './furniture-of.ts'
import type { House } from './house/house-book.ts'
import { printerIn } from './house/style-in.ts'
import { loadWords } from './printing/load-printer.ts'

type Printed = Omit<FurnitureSource, 'language' | 'printer'> & { house: House }

/** Prints the furniture of editions in a language, once its words have come. */
export async function loadFurniture(language: string): Promise<(source: Printed) => Furniture> {
  const words = await loadWords(language)
  return ({ house, ...source }) => furnitureOf({ ...source, language, printer: printerIn(words, house) })
}
