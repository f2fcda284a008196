import { type Furniture, type FurnitureSource, furnitureOf } from './furniture-of.ts'
import { loadPrinter } from './printing/load-printer.ts'

/** Prints the furniture of editions in a language, once its words have come. */
export async function loadFurniture(
  language: string,
): Promise<(source: Omit<FurnitureSource, 'language' | 'printer'>) => Furniture> {
  const printer = await loadPrinter(language)
  return (source) => furnitureOf({ ...source, language, printer })
}
