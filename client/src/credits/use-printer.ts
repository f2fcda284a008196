import { loadPrinter, type Printer } from '@copydesk/shared/credits'
import { useEffect, useState } from 'react'

/** The printer of a language; null until its words have come. */
export function usePrinter(language: string): Printer | null {
  const [printer, setPrinter] = useState<{ of: string; printer: Printer } | null>(null)
  useEffect(() => {
    let wanted = true
    void loadPrinter(language).then((loaded) => {
      if (wanted) setPrinter({ of: language, printer: loaded })
    })
    return () => {
      wanted = false
    }
  }, [language])
  return printer?.of === language ? printer.printer : null
}
