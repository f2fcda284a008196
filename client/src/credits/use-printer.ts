import { loadPrinter, type Printer } from '@copydesk/shared/credits'
import { useContext, useEffect, useState } from 'react'
import { HouseContext } from './house-context.ts'

/** The printer of a language, as the desk prints; null until its words have come. */
export function usePrinter(language: string): Printer | null {
  const house = useContext(HouseContext)
  const [printer, setPrinter] = useState<{ of: string; printer: Printer } | null>(null)
  useEffect(() => {
    let wanted = true
    void loadPrinter(language, house).then((loaded) => {
      if (wanted) setPrinter({ of: language, printer: loaded })
    })
    return () => {
      wanted = false
    }
  }, [language, house])
  return printer?.of === language ? printer.printer : null
}
