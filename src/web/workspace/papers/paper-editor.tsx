/** One paper: to whom, in which language, edited where needed, kept as sent and printed. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Phones } from '../../../outputs/papers/input.ts'
import { isForPatient, type PaperKind, paperAsText, partyLines, withEdits } from '../../../outputs/papers/paper.ts'
import type { Lang } from '../../../values/text.ts'
import { say } from '../../words.ts'
import { href } from '../address.ts'
import { useDraft } from '../drafts.ts'
import type { PageProps } from '../page.ts'
import { roleNames } from '../workspace-words.ts'
import { type Edit, type Editing, Sheet } from './paper-sheet.tsx'
import { papersWords as w } from './papers-words.ts'
import { nobodyYet, PartyFields, type PartyTyped, PhoneFields, partyOf } from './party-fields.tsx'
import { sentPaper, sentPapersOf } from './sent-papers.ts'
import { usePaper } from './use-paper.ts'

interface Draft {
  readonly lang: Lang
  readonly recipient: PartyTyped
  /** By language, then by section. */
  readonly edits: Readonly<Record<Lang, Readonly<Record<string, Edit>>>>
}

const noEdits: Draft['edits'] = { nl: {}, en: {} }
const noPhones: Phones = {}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Who may keep a letter in the record; the server decides (src/server/store/viewer.ts). */
const keepers: ReadonlySet<string> = new Set(['dentist', 'prescriber', 'mka-surgeon', 'nurse'])

export function PaperEditor({ patient, lang, me, asOf, kind }: PageProps & { readonly kind: PaperKind }) {
  const first = useMemo((): Draft => ({ lang, recipient: nobodyYet, edits: noEdits }), [lang])
  const [draft, setDraft, clearDraft] = useDraft<Draft>(`papers/${patient.id}/${kind}`, first)
  const own = useMemo((): PartyTyped => ({ ...nobodyYet, name: me.name, role: capital(say(roleNames[me.role], lang)) }), [me, lang])
  const [sender, setSender] = useDraft<PartyTyped>('papers/sender', own)
  const [phones, setPhones] = useDraft<Phones>(`papers/${patient.id}/phones`, noPhones)
  const [said, setSaid] = useState<{ readonly of: string; readonly words: string }>()

  const proposal = usePaper(patient, { kind, lang: draft.lang, phones }, asOf)
  const edits = draft.edits[draft.lang]
  const paper = useMemo(
    () =>
      proposal && {
        ...withEdits(proposal, Object.fromEntries(Object.entries(edits).map(([id, { text }]) => [id, text]))),
        ...(!isForPatient(kind) && { sender: partyLines(partyOf(sender)), recipient: partyLines(partyOf(draft.recipient)) }),
      },
    [proposal, edits, sender, draft.recipient, kind],
  )
  const text = paper && paperAsText(paper)
  // In the record as it stands, own unsent changes laid over: an undo makes it unsent again.
  const sent = useMemo(() => sentPapersOf(patient.resources), [patient.resources])
  const kept = sent.some((one) => one.text === text)
  const mayKeep = keepers.has(me.role)

  const set = useCallback(
    (id: string, edit: Edit | undefined) =>
      setDraft((now) => {
        const { [id]: _, ...others } = now.edits[now.lang]
        return { ...now, edits: { ...now.edits, [now.lang]: edit === undefined ? others : { ...others, [id]: edit } } }
      }),
    [setDraft],
  )

  // What was sent is kept with the patient; the next letter starts from the record again, not from old words.
  const leaving = useRef({ kept, clearDraft })
  leaving.current = { kept, clearDraft }
  useEffect(
    () => () => {
      if (leaving.current.kept) leaving.current.clearDraft()
    },
    [],
  )

  if (!proposal || !paper || text === undefined) return <p className="soft ws-loading">{say(w.making, lang)}</p>

  const keep = (): void => {
    if (kept || !mayKeep) return
    patient.save([{ resource: sentPaper(patient.id, paper, me.name, new Date().toISOString()) }], {
      nl: say(w.keptAs, 'nl', { title: paper.title }),
      en: say(w.keptAs, 'en', { title: paper.title }),
    })
    setSaid({ of: text, words: say(w.kept, lang) })
  }
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(
      () => setSaid({ of: text, words: say(w.copied, lang) }),
      () => setSaid({ of: text, words: say(w.notCopied, lang) }),
    )
  }
  const editing: Editing = { edits, proposal, set, lang }
  // A section that was edited down to nothing stays on the screen, so that it can be brought back.
  const shown = {
    ...paper,
    sections: proposal.sections.map((s) => paper.sections.find(({ id }) => id === s.id) ?? { ...s, blocks: [] }),
  }

  return (
    <div className="papers-one">
      <div className="papers-side">
        <p>
          <a className="quiet" href={href({ page: 'papers', patient: patient.id, lang })}>
            ‹ {say(w.all, lang)}
          </a>
        </p>
        <fieldset className="field field-small">
          <legend>{say(w.language, lang)}</legend>
          <div className="choices">
            {(['nl', 'en'] as const).map((one) => (
              <label key={one} className="choice">
                <input
                  type="radio"
                  name="paper-language"
                  checked={draft.lang === one}
                  onChange={() => setDraft((now) => ({ ...now, lang: one }))}
                />
                <span>{say(one === 'nl' ? w.dutch : w.english, lang)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {isForPatient(kind) ? (
          <PhoneFields of={phones} onChange={setPhones} lang={lang} />
        ) : (
          <>
            <PartyFields
              id="recipient"
              of={draft.recipient}
              onChange={(recipient) => setDraft((now) => ({ ...now, recipient }))}
              legend={w.recipient}
              lang={lang}
            />
            <details className="papers-sender">
              <summary>{say(w.sender, lang)}</summary>
              <PartyFields id="sender" of={sender} onChange={(next) => setSender(next)} legend={w.sender} why={w.senderKept} lang={lang} />
            </details>
          </>
        )}
        <div className="papers-actions">
          <button
            type="button"
            className="button-main"
            onClick={() => {
              keep()
              // The page that prints is the page that was kept: it has been drawn before this press.
              window.print()
            }}
          >
            {say(mayKeep ? (kept ? w.printAgain : w.print) : w.printOnly, lang)}
          </button>
          {mayKeep && !kept && (
            <button type="button" className="choice-button" onClick={keep}>
              {say(w.keepOnly, lang)}
            </button>
          )}
          <button type="button" className="choice-button" onClick={copy}>
            {say(w.copy, lang)}
          </button>
        </div>
        <p role="status" className="papers-said">
          {said?.of === text && said.words}
        </p>
        {!mayKeep && <p className="why">{say(w.mayNotKeep, lang)}</p>}
        <p className="why">
          {say(w.how, lang)} {isForPatient(kind) && say(w.fixed, lang)}
        </p>
      </div>
      <div className="papers-sheet">
        <Sheet paper={shown} editing={editing} />
      </div>
    </div>
  )
}
