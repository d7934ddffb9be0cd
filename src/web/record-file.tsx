import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Day } from '../values/day.ts'
import type { Lang, Text } from '../values/text.ts'
import type { OpenRecord, readRecord } from './read-record.ts'
import { say, words } from './words.ts'

/** Each example is a file of its own, fetched when it is chosen. */
const examples = import.meta.glob<unknown>('../../patients/*/record.json', { import: 'default' })

/** "Bea, prolia wants 46 out" from the folder's name. */
function exampleName(path: string): string {
  const [first = '', ...rest] = (path.split('/').at(-2) ?? path).split('-')
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}: ${rest.join(' ')}`
}

const largest = 50_000_000

/** A place to drop a FHIR file, a button to choose one, and the example patients. The file is read in the page. */
export function RecordFile(props: {
  readonly lang: Lang
  readonly asOf: Day
  /** Comes with the part of the program that knows records. */
  readonly reader: () => Promise<typeof readRecord>
  readonly onOpen: (record: OpenRecord) => void
  /** Other places to take a record from. */
  readonly children?: ReactNode
}) {
  const { lang, asOf, reader, onOpen } = props
  const id = useId()
  const picker = useRef<HTMLInputElement>(null)
  const [dragging, setDragging] = useState(false)
  const [problem, setProblem] = useState<{ readonly text: Text; readonly name: string }>()
  const read = async (file: File): Promise<void> => {
    if (file.size > largest) {
      setProblem({ text: words.tooLarge, name: file.name })
      return
    }
    const result = (await reader())(await file.text(), file.name, asOf)
    if ('problem' in result) setProblem({ text: result.problem, name: file.name })
    else {
      setProblem(undefined)
      onOpen(result)
    }
  }
  const latest = useRef(read)
  latest.current = read
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setDragging(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      setDragging(false)
      void latest.current(file)
    }
    // The whole window takes the file: a drop beside the box would leave the page.
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  const openExample = async (path: string): Promise<void> => {
    const load = examples[path]
    if (!load) return
    try {
      const result = (await reader())(JSON.stringify(await load()), exampleName(path), asOf)
      if ('problem' in result) setProblem({ text: result.problem, name: exampleName(path) })
      else {
        setProblem(undefined)
        onOpen(result)
      }
    } catch {
      setProblem({ text: words.exampleGone, name: '' })
    }
  }
  return (
    <section className="file" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(words.file, lang)}</h2>
      <div className={dragging ? 'drop dropping' : 'drop'}>
        <p>{say(dragging ? words.dropNow : words.dropHere, lang)}</p>
        <input
          ref={picker}
          hidden
          id={`${id}-file`}
          type="file"
          accept=".json,application/json,application/fhir+json"
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) void read(file)
          }}
        />
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {say(words.chooseFile, lang)}
        </button>
        <p className="why">{say(words.fileStays, lang)}</p>
      </div>
      <p className="wrong" role="alert">
        {problem && say(problem.text, lang, { name: problem.name })}
      </p>
      <label className="label" htmlFor={`${id}-example`}>
        {say(words.example, lang)}
      </label>
      <select id={`${id}-example`} value="" onChange={(event) => void openExample(event.target.value)}>
        <option value="">{say(words.chooseExample, lang)}</option>
        {Object.keys(examples).map((path) => (
          <option key={path} value={path}>
            {exampleName(path)}
          </option>
        ))}
      </select>
      {props.children}
    </section>
  )
}
