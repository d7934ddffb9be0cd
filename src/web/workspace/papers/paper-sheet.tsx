/** A paper as it comes out of the printer. On the screen each of its parts can be edited in place. */
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react'
import { type Block, blocksAsText, isForPatient, type Paper, type PaperSection } from '../../../outputs/papers/paper.ts'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { papersWords as w } from './papers-words.ts'

/** One section as a person wrote it, and how the proposal read at that time. */
export interface Edit {
  readonly text: string
  readonly base: string
}

/** What editing needs: the edits by section, the proposal, and how to change them. */
export interface Editing {
  readonly edits: Readonly<Record<string, Edit>>
  readonly proposal: Paper
  readonly set: (id: string, edit: Edit | undefined) => void
  /** The language of the screen, for buttons. */
  readonly lang: Lang
}

/** Words with lines to write on where "____" stands. */
function Words({ of, lang }: { readonly of: string; readonly lang: Lang }) {
  const parts = of.split(/_{4,}/)
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which only ever change together
    <Fragment key={i}>
      {i > 0 && <Fill lang={lang} />}
      {part}
    </Fragment>
  ))
}

const Fill = ({ lang }: { readonly lang: Lang }) => (
  <span className="fill">
    <span className="hidden">({say(w.fillIn, lang)})</span>
  </span>
)

function BlockShown({ of, lang }: { readonly of: Block; readonly lang: Lang }) {
  switch (of.kind) {
    case 'paragraph':
      return (
        <p dir="auto">
          <Words of={of.text} lang={lang} />
        </p>
      )
    case 'list':
    case 'ticks':
      return (
        <ul className={of.kind === 'list' ? 'paper-list' : 'paper-ticks'}>
          {of.items.map((item) => (
            <li key={item} dir="auto">
              <Words of={item} lang={lang} />
            </li>
          ))}
        </ul>
      )
    case 'rows':
      return (
        <dl className="paper-rows">
          {of.rows.map(({ label, value, blank }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may bear the same label
            <div key={i}>
              <dt>
                <bdi>{label}</bdi>
              </dt>
              <dd>
                {value !== undefined && <bdi>{value}</bdi>}
                {blank && <Fill lang={lang} />}
              </dd>
            </div>
          ))}
        </dl>
      )
  }
}

/** The blocks of a section. */
export const Blocks = ({ of, lang }: { readonly of: readonly Block[]; readonly lang: Lang }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name and stand in their order
  of.map((block, i) => <BlockShown key={i} of={block} lang={lang} />)

/** A section, with its pencil. */
export function Section({ of, lang, editing }: { readonly of: PaperSection; readonly lang: Lang; readonly editing: Editing | undefined }) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (open) area.current?.focus()
  }, [open])
  const edit = editing?.edits[of.id]
  const proposed = editing?.proposal.sections.find((s) => s.id === of.id)
  const base = proposed ? blocksAsText(proposed.blocks) : ''
  const text = edit?.text ?? base
  const close = (): void => {
    setOpen(false)
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <section className={`paper-section paper-${of.id}`}>
      <div className="paper-heading">
        <h3>{of.heading}</h3>
        {editing && (
          <span className="paper-tools" lang={editing.lang}>
            {edit !== undefined && <span className="paper-edited">{say(w.edited, editing.lang)}</span>}
            {!open && (
              <button
                ref={button}
                type="button"
                className="quiet"
                onClick={() => setOpen(true)}
                aria-label={say(w.editSection, editing.lang, { section: of.heading })}
              >
                {say(w.edit, editing.lang)}
              </button>
            )}
          </span>
        )}
      </div>
      {editing && edit !== undefined && edit.base !== base && (
        <p className="paper-changed" role="status" lang={editing.lang}>
          {say(w.changed, editing.lang)}
        </p>
      )}
      {open && editing ? (
        <div className="paper-editor">
          <textarea
            ref={area}
            dir="auto"
            rows={Math.min(24, Math.max(3, text.split('\n').length + Math.ceil(text.length / 90)))}
            aria-label={of.heading}
            value={text}
            onChange={(event) => editing.set(of.id, { text: event.target.value, base: edit?.base ?? base })}
            onKeyDown={(event) => event.key === 'Escape' && close()}
          />
          <p className="paper-editor-tools" lang={editing.lang}>
            <button type="button" className="choice-button" onClick={close}>
              {say(w.done, editing.lang)}
            </button>
            {edit !== undefined && (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  editing.set(of.id, undefined)
                  close()
                }}
              >
                {say(w.restore, editing.lang)}
              </button>
            )}
          </p>
        </div>
      ) : (
        <Blocks of={of.blocks} lang={lang} />
      )}
    </section>
  )
}

/** What a patient must know to call for is not edited away. */
const editableIn = (paper: Paper, section: PaperSection): boolean => !(isForPatient(paper.kind) && section.id === 'call')

/** Lines of an address. */
const Lines = ({ of }: { readonly of: readonly string[] }) =>
  of.map((text, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines stand in their order
    <span key={i} className="paper-line">
      <bdi>{text}</bdi>
    </span>
  ))

/** What stands at the foot of every printed page is the foot of a table, which printers repeat. */
function Running({ foot, children }: { readonly foot: ReactNode; readonly children: ReactNode }) {
  return (
    <table className="sheet-frame" role="presentation">
      <tbody>
        <tr>
          <td>{children}</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td>{foot}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** A letter or a leaflet. */
export function PaperSheet({ paper, editing }: { readonly paper: Paper; readonly editing?: Editing | undefined }) {
  const { lang } = paper
  const leaflet = isForPatient(paper.kind)
  return (
    <article className={leaflet ? 'sheet sheet-leaflet' : 'sheet sheet-letter'} lang={lang}>
      <Running
        foot={
          <p className="sheet-foot">
            {paper.about !== undefined && <bdi>{paper.about}</bdi>} <span>{paper.date}</span>
          </p>
        }
      >
        {!leaflet && (
          <header className="sheet-head">
            <address className="sheet-sender">
              <Lines of={paper.sender} />
            </address>
            <address className="sheet-recipient">
              <Lines of={paper.recipient} />
            </address>
          </header>
        )}
        <h2 className="sheet-title">{paper.title}</h2>
        <p className="sheet-about">
          {paper.about !== undefined && (
            <span>
              {say(w.about, lang)}: <bdi>{paper.about}</bdi>
            </span>
          )}
          <span>{paper.date}</span>
        </p>
        {paper.sections.map((section) => (
          <Section key={section.id} of={section} lang={lang} editing={editableIn(paper, section) ? editing : undefined} />
        ))}
        <p className="sheet-sources">
          {paper.sources} {paper.disclaimer}
        </p>
      </Running>
    </article>
  )
}

/** The card: both sides beside each other at true size, with lines to cut and to fold. */
export function CardSheet({ paper, editing }: { readonly paper: Paper; readonly editing?: Editing | undefined }) {
  const { lang } = paper
  const side = (which: 'front' | 'back') => paper.sections.filter((s) => s.side === which)
  return (
    <article className="sheet sheet-card" lang={lang}>
      <p className="card-cut">{say(w.cut, lang)}</p>
      <div className="card-pair">
        <div className="card card-front">
          <h2>{paper.title}</h2>
          {side('front').map((section) => (
            <Section key={section.id} of={section} lang={lang} editing={editableIn(paper, section) ? editing : undefined} />
          ))}
          <p className="card-date">{paper.date}</p>
        </div>
        <div className="card card-back">
          {side('back').map((section) => (
            <Section key={section.id} of={section} lang={lang} editing={editableIn(paper, section) ? editing : undefined} />
          ))}
        </div>
      </div>
    </article>
  )
}

/** Any paper. */
export const Sheet = (props: { readonly paper: Paper; readonly editing?: Editing | undefined }) =>
  props.paper.kind === 'card' ? <CardSheet {...props} /> : <PaperSheet {...props} />
