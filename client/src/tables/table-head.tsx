import { useRef } from 'react'
import administration from '../administration/administration.module.css'
import { Button, buttonLook } from '../ui/button.tsx'
import { decodeTable } from './decode-table.ts'

interface Props {
  title: string
  /** What the file is that one chooses: "A table of terms". */
  file: string
  /** Where a browser fetches the table. */
  href: string
  importing: { mutate(csv: () => Promise<string>): void; isPending: boolean }
}

/** The name of a list that also comes and goes as a table. */
export function TableHead({ title, file, href, importing }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className={administration.head}>
      <h2 className={administration.title}>{title}</h2>
      <span className={administration.acts}>
        <Button onPress={() => chooser.current?.click()} isPending={importing.isPending}>
          Import a table
        </Button>
        <a className={buttonLook()} href={href} download>
          Export as table
        </a>
      </span>
      <input
        ref={chooser}
        type="file"
        accept=".csv,text/csv,text/tab-separated-values"
        hidden
        aria-label={file}
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) importing.mutate(async () => decodeTable(new Uint8Array(await chosen.arrayBuffer())))
          target.value = ''
        }}
      />
    </div>
  )
}
